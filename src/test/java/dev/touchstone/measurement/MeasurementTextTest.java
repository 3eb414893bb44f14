package dev.touchstone.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.measurement.MeasurementText.Read;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasurementTextTest {

    private static final Measurement RESULT = new Measurement(Measurement.SCHEMA, "startup", "20260101t000000z",
            Measurement.Mode.FULL, 7, "2026-01-01T00:00:00Z", 12.5, true, "touchstone lab run startup",
            new Machine("processor", 2, 1024, "system", "kernel", "unknown", "none", "none", "25"), "alder", List.of(),
            List.of(new ArmResult("alder", "Alder", "alder", "3.2.0", Map.of("alder-web", "1.0"), "0123456789abcdef",
                    ArmResult.Status.MEASURED, "",
                    List.of(new Round(0, 1, 0.02, false, Map.of("time", 12.5), List.of(20.0), List.of(12.5, 12.7),
                            List.of())))));

    @Test
    void readsWhatItWrote() {
        assertThat(MeasurementText.read(MeasurementText.of(RESULT))).isEqualTo(new Read.Sound(RESULT));
    }

    @Test
    void passesOverWhatItDoesNotKnow() {
        String text = MeasurementText.of(RESULT).replace("\"seed\" : 7", "\"seed\" : 7, \"weather\" : \"fine\"");

        assertThat(MeasurementText.read(text)).isEqualTo(new Read.Sound(RESULT));
    }

    @Test
    void tellsWhatIsMissing() {
        assertThat(MeasurementText.read(MeasurementText.of(RESULT).replace("\"seed\" : 7,", "")))
                .isInstanceOfSatisfying(Read.Faulty.class, faulty -> assertThat(faulty.why()).contains("seed"));
    }

    @Test
    void tellsWhereItIsNoJson() {
        assertThat(MeasurementText.read("{\"schema\": \"touchstone-measurement/1\",\n  oops}"))
                .isInstanceOfSatisfying(Read.Faulty.class, faulty -> assertThat(faulty.line()).isEqualTo(2));
    }

    @Test
    void refusesAnotherForm() {
        assertThat(MeasurementText.read(MeasurementText.of(RESULT).replace("measurement/1", "measurement/2")))
                .isInstanceOfSatisfying(Read.Faulty.class,
                        faulty -> assertThat(faulty.why()).contains("`touchstone-measurement/2`"));
    }
}
