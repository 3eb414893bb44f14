package dev.touchstone.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.measurement.ArmResult;
import dev.touchstone.measurement.ArmResult.Status;
import dev.touchstone.measurement.Measurement;
import dev.touchstone.measurement.Measurement.Mode;
import dev.touchstone.measurement.MeasurementText;
import dev.touchstone.measurement.MeasurementText.Read;
import dev.touchstone.measurement.Round;
import dev.touchstone.reading.SmallSite;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// What a reader sees of a workload, whatever became of its programs.
class BenchmarkPageTest {

    private static final String PAGE = "/benchmarks/start";
    private static final String RESULT = "measurements/start/20261121t101500z.json";
    private static final SmallSite SITE = SmallSite.original();

    @Test
    void putsTheBestFirstAndTheOthersBesideTheBaseline() {
        Document page = page(SITE);

        assertThat(page.select("#measured tbody th a").eachText()).containsExactly("Alder", "Birch 5");
        assertThat(page.select("#measured tbody .m").eachText()).containsExactly("11.2", "20.3");
        assertThat(page.select("#ratios tbody tr").eachText())
                .containsExactly("Alder 0.549 × 0.537–0.566 × resolved");
        assertThat(page.select("#measured tbody tr:first-child circle")).hasSize(5);
        assertThat(page.select("#measured tbody tr:first-child circle.no")).hasSize(1);
    }

    @Test
    void saysWhyAnArmHasNoFigure() {
        SmallSite failed = SITE.replacing(RESULT, "\"status\" : \"skipped\"", "\"status\" : \"failed\"")
                .replacing(RESULT, "No birch-4 is on the PATH.", "It printed `<b>` instead of `started`.");

        assertThat(page(SITE).select(".missing li").eachText())
                .containsExactly("Birch 4, skipped: No birch-4 is on the PATH.");
        assertThat(page(failed).select(".missing li").eachText())
                .containsExactly("Birch 4, failed: It printed `<b>` instead of `started`.");
    }

    @Test
    void saysWhoseProgramHasChangedSince() {
        Document page = page(SITE.replacing("benchmarks/start/birch/line.mjs", "started", "started "));

        assertThat(page.select("#measured tbody tr:has(small:contains(an earlier program)) th a").eachText())
                .containsExactly("Birch 5");
        assertThat(page.select(".note").eachText()).anyMatch(note -> note.contains("changed since")
                && note.contains("Birch 5") && !note.contains("Alder"));
        assertThat(page(SITE).select(".note").eachText()).noneMatch(note -> note.contains("changed since"));
    }

    @Test
    void saysThatNobodyHasMeasuredYet() {
        PageWorld world = PageWorld.of(SITE.without(RESULT));

        assertThat(world.page(PAGE).select("#measured").text()).contains("Nobody has measured this here yet.");
        assertThat(world.page(PAGE).select("#ratios, #environment")).isEmpty();
        assertThat(world.page("/benchmarks").select(".list li").text()).contains("not measured yet");
    }

    @Test
    void saysThatARunWasQuickOrInterrupted() {
        assertThat(page(SITE.replacing(RESULT, "\"mode\" : \"full\"", "\"mode\" : \"quick\"")).select(".note").text())
                .contains("quick run");
        assertThat(page(SITE.replacing(RESULT, "\"isComplete\" : true", "\"isComplete\" : false")).select(".note")
                .text()).contains("interrupted");
    }

    @Test
    void prefersTheNewestWholeRunToANewerPart() {
        Measurement whole = result();
        SmallSite site = SITE.with("measurements/start/newer.json",
                MeasurementText.of(new Measurement(whole.schema(), "start", "newer", Mode.FULL, 7,
                        "2026-11-22T08:00:00Z", 1, false, "", whole.machine(), "", List.of(), whole.arms())));

        assertThat(page(site).select("#environment").text()).contains("20261121t101500z").doesNotContain("newer");
    }

    @Test
    void leavesProgramsAsTheyAreWritten() {
        Document page = page(SITE);

        assertThat(page.select("#programs summary").eachText()).containsExactly("Alder", "Birch 4, Birch 5");
        assertThat(page.select("#programs details:first-of-type pre").getFirst().wholeText())
                .isEqualTo(SITE.text("benchmarks/start/alder/start.py"));
    }

    @Test
    void drawsHowCallsBecomeFaster() {
        SmallSite site = SITE.replacing("benchmarks/start/benchmark.md", "method: start", "method: calls")
                .replacing("benchmarks/start/benchmark.md", "settings:\n  starts: 3", "settings:\n  warm-ups: 2")
                .with(RESULT, MeasurementText.of(calls()));
        Document page = page(site);

        assertThat(page.select("#warm-up tbody tr").eachText())
                .containsExactly("Alder an earlier program the baseline 40.0 10.0 4.00 ×");
        assertThat(page.select("#warm-up tbody circle")).hasSize(5);
        assertThat(page.select("#warm-up tbody circle.no")).hasSize(2);
        assertThat(page.select("#warm-up tbody line.st")).hasSize(4);
    }

    @Test
    void saysWhoKeptTheLoadGeneratorItselfBusy() {
        Map<String, Double> values = Map.of("time", 10.0, "load-share", 0.97);
        Round round = new Round(0, 0, 0, false, values, List.of(), List.of(), List.of());
        ArmResult fast = new ArmResult("alder", "Alder", "alder", "1", Map.of(), "", Status.MEASURED, "",
                List.of(round));
        Document page = page(SITE.with(RESULT, MeasurementText.of(of(result(), List.of(fast)))));

        assertThat(page.select(".note").eachText())
                .anyMatch(note -> note.startsWith("The load generator needed") && note.endsWith(": Alder."));
        assertThat(page(SITE).select(".note").text()).doesNotContain("load generator");
    }

    @Test
    void survivesAResultInWhichNothingWasMeasured() {
        Measurement whole = result();
        ArmResult gone = new ArmResult("alder", "Alder", "alder", "", Map.of(), "", Status.FAILED, "It crashed.",
                List.of());
        Document page = page(SITE.with(RESULT, MeasurementText.of(of(whole, List.of(gone)))));

        assertThat(page.select("#measured").text()).contains("No program could be measured.", "It crashed.");
    }

    private static Measurement calls() {
        List<Round> rounds = IntStream.range(0, 3)
                .mapToObj(number -> new Round(number, 0, 0, false, Map.of("time", 10.0, "first", 40.0),
                        List.of(40.0, 20.0), List.of(10.0, 10.0, 10.0), List.of()))
                .toList();
        return of(result(), List.of(new ArmResult("alder", "Alder", "alder", "1.2", Map.of(), "", Status.MEASURED, "",
                rounds)));
    }

    private static Measurement of(Measurement whole, List<ArmResult> arms) {
        return new Measurement(whole.schema(), "start", whole.run(), Mode.FULL, 7, whole.started(), 1, true, "",
                whole.machine(), "", List.of(), arms);
    }

    private static Measurement result() {
        return MeasurementText.read(SITE.text(RESULT)) instanceof Read.Sound(Measurement measurement) ? measurement
                : SITE.contents().laboratory().measurements().getFirst();
    }

    private static Document page(SmallSite site) {
        return PageWorld.of(site).page(PAGE);
    }
}
