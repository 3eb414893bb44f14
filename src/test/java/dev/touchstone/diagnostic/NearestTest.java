package dev.touchstone.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN = List.of("Start-up time", "Free threading", "title", "tagline", "tags", "js", "ts");

    @ParameterizedTest
    @CsvSource({
            "titel, title", "TITLE, title", "tilte, title", "start up time, Start-up time", "Startup time, Start-up time",
            "Fre treading, Free threading", "tag, tags", "JS, js"
    })
    void findsTheNameWithFewestChanges(String wanted, String nearest) {
        assertThat(Nearest.to(wanted, KNOWN)).contains(nearest);
    }

    @ParameterizedTest
    @CsvSource({"body", "tx", "ttl", "Stop", "''"})
    void offersNothingThatIsFarAway(String wanted) {
        assertThat(Nearest.to(wanted, KNOWN)).isEmpty();
    }

    @Test
    void countsSwappedNeighboursAsOneChange() {
        assertThat(Nearest.to("uv", List.of("vu"))).isEmpty();
        assertThat(Nearest.to("pnmp", List.of("pnpm"))).contains("pnpm");
    }

    @Test
    void takesTheAlphabeticallyFirstOfEqualNeighboursWhateverTheirOrder() {
        assertThat(Nearest.to("cats", List.of("rats", "bats", "hats"))).contains("bats");
        assertThat(Nearest.to("cats", Set.of("hats", "bats", "rats"))).contains("bats");
    }

    @Test
    void prefersTheNearerOverTheAlphabeticallyFirst() {
        assertThat(Nearest.to("benchmark", List.of("benchmar", "abenchmarx"))).contains("benchmar");
    }

    @Test
    void asksInWords() {
        assertThat(Nearest.question("titel", KNOWN)).contains("Did you mean `title`?");
        assertThat(Nearest.question("nothing of that kind", KNOWN)).isEmpty();
    }

    @Test
    void doesNotSearchForWhatNobodyNamesSo() {
        assertThat(Nearest.to("x".repeat(100_000), List.of("x".repeat(99_999)))).isEmpty();
    }
}
