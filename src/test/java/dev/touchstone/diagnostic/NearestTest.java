package dev.touchstone.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> NAMES = List.of("Start-up time", "CPU performance", "I/O performance", "Node.js",
            "Python", "Go", "C", "C++", "title", "tags");

    @ParameterizedTest
    @CsvSource({
        "Startup time,      Start-up time",
        "start up tmie,     Start-up time",
        "CPU perfomance,    CPU performance",
        "IO performance,    I/O performance",
        "nodejs,            Node.js",
        "Pyhton,            Python",
        "Title,             title",
        "titel,             title",
        "tag,               tags",
        "c++,               C++"})
    void findsTheNameThatWasMeant(String written, String meant) {
        assertThat(Nearest.to(written, NAMES)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"Rust", "D", "Memory use", "—", "''", "time"})
    void offersNothingThatIsFarAway(String written) {
        assertThat(Nearest.to(written, NAMES)).isEmpty();
    }

    @Test
    void doesNotDependOnTheOrderOfNames() {
        assertThat(Nearest.to("tabs", List.of("tags", "tars"))).isEqualTo(Nearest.to("tabs", List.of("tars", "tags")));
    }

    @Test
    void listsFewNamesWhereNoneIsNear() {
        assertThat(Nearest.help("Rust", List.of("python", "nodejs"))).isEqualTo("Known are `nodejs`, `python`.");
    }

    @Test
    void ignoresAbsurdlyLongText() {
        assertThat(Nearest.to("x".repeat(1_000_000), NAMES)).isEmpty();
    }
}
