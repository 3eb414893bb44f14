package dev.touchstone.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.source.Located;
import dev.touchstone.value.Support.Status;
import dev.touchstone.value.ValueKind.Reading;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SupportKindTest {

    @ParameterizedTest
    @EnumSource(Status.class)
    void readsEveryStatus(Status status) {
        assertThat(Cells.value(Cells.SUPPORT, status.word().toUpperCase(Locale.ROOT) + " (as far as it goes)"))
                .isEqualTo(new Support(status, "", "", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Yes since 3.5                                  | YES          | 3.5   | ''  | ''                 | 0
            Yes, since 3.5                                 | YES          | 3.5   | ''  | ''                 | 0
            Yes (since 3.5)                                | YES          | 3.5   | ''  | ''                 | 0
            Experimental since 3.13 behind --disable-gil   | EXPERIMENTAL | 3.13  | ''  | --disable-gil      | 0
            Experimental (since 3.13, behind --disable-gil)| EXPERIMENTAL | 3.13  | ''  | --disable-gil      | 0
            Experimental behind -X jit since 3.13          | EXPERIMENTAL | 3.13  | ''  | -X jit             | 0
            Experimental behind PYTHON_JIT=1               | EXPERIMENTAL | ''    | ''  | PYTHON_JIT=1       | 0
            Experimental behind `--experimental-x`         | EXPERIMENTAL | ''    | ''  | --experimental-x   | 0
            Partial since 22 (client only)                 | PARTIAL      | 22    | ''  | ''                 | 1
            Partial (client only, since v22, no server)    | PARTIAL      | v22   | ''  | ''                 | 2
            Removed until 5.0 (use `import` instead)       | REMOVED      | ''    | 5.0 | ''                 | 1
            Deprecated Since 2 Until 5                     | DEPRECATED   | 2     | 5   | ''                 | 0
            Yes (since the module was accepted)            | YES          | ''    | ''  | ''                 | 1
            Yes (behind a proxy)                           | YES          | ''    | ''  | ''                 | 1
            """)
    void readsDetailsBareOrInParentheses(String cell, Status status, String since, String until, String behind,
            int notes) {
        Reading reading = Cells.read(Cells.SUPPORT, cell).value().orElseThrow();

        assertThat(reading.value()).isEqualTo(new Support(status, since, until, behind));
        assertThat(reading.notes()).hasSize(notes);
        assertThat(reading.conditions()).isEmpty();
    }

    @Test
    void keepsWhatIsNoDetailAsNotes() {
        assertThat(
                Cells.read(Cells.SUPPORT, "Partial (client only, since 22, no server)").value().orElseThrow().notes())
                .extracting(Located::value)
                .containsExactly("client only", "no server");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Supported                | it does not begin with a status | Yes
            supported through npm    | it does not begin with a status | Yes (through npm)
            Expermental since 3.13   | it does not begin with a status | Experimental since 3.13
            since 3.13               | it does not begin with a status | Yes since 3.13
            3.13+                    | it does not begin with a status | Yes since 3.13
            Maybe                    | it does not begin with a status | ""
            Yes via polyfill         | what stands behind the status is neither `since`, `until` nor `behind` | Yes (via polyfill)
            Yes since yesterday      | what stands behind the status is neither `since`, `until` nor `behind` | Yes (since yesterday)
            Yes since 3 since 4      | it says `since` twice | ""
            Yes since 3 (since 4)    | it says `since` twice | ""
            Yes since 5.1 until 5.0  | it ends in 5.0, before it begins in 5.1 | ""
            """)
    void refusesTheRestAndOffersWhatItCouldRead(String cell, String reason, String offered) {
        Diagnostic refusal = Cells.refusal(Cells.SUPPORT, cell);

        String text = cell.endsWith(")") ? cell.substring(0, cell.indexOf(" (")) : cell;
        assertThat(refusal.message()).isEqualTo("cannot read `" + text + "`: " + reason);
        assertThat(refusal.help()).first()
                .isEqualTo("This criterion takes one of Yes, Deprecated, Experimental, Partial, "
                        + "Planned, Stub, Removed, No, with `since 3.13`, `until 5.0` or `behind --flag` where it applies.");
        assertThat(refusal.help()).hasSize(offered.isEmpty() ? 1 : 2);
        assertThat(refusal.help()).last().asString().contains(offered.isEmpty() ? "" : "`" + offered + "`?");
    }

    @ParameterizedTest
    @CsvSource({"Partial", "Stub", "Partial since 3.13"})
    void wantsANoteWhereTheWordAloneSaysNothing(String cell) {
        String status = cell.split(" ", -1)[0];

        assertThat(Cells.refusal(Cells.SUPPORT, cell).message())
                .isEqualTo("cannot read `" + cell + "`: `" + status + "` needs a note on what is there");
        assertThat(Cells.refusal(Cells.SUPPORT, cell + " (since 3)".repeat(cell.contains("since") ? 0 : 1)).help())
                .last()
                .isEqualTo("Put the note in parentheses behind it, as in `" + status + " (reads, but cannot write)`.");
    }

    @Test
    void isSaidInWords() {
        assertThat(Cells.value(Cells.SUPPORT, "Experimental since 3.13 behind -X jit").phrase())
                .isEqualTo("experimental, since 3.13, behind -X jit");
    }
}
