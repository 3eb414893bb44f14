package dev.touchstone.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.source.Located;
import dev.touchstone.source.SourceFile;
import dev.touchstone.value.Bound.At;
import dev.touchstone.value.Bound.Unbounded;
import dev.touchstone.value.ValueKind.Reading;
import dev.touchstone.value.ValueKind.Written;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityKindTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ms       | ~30 ms          | ~30 ms               | about 30 ms
            ms       | 30ms            | 30 ms                | 30 ms
            ms       | 0.5 s           | 500 ms               | 500 ms
            ms       | < 5 ms          | < 5 ms               | less than 5 ms
            ms       | ≤5 ms           | ≤ 5 ms               | at most 5 ms
            ms       | <= 5 ms         | ≤ 5 ms               | at most 5 ms
            ms       | > 5 ms          | > 5 ms               | more than 5 ms
            ms       | >= 5 ms         | ≥ 5 ms               | at least 5 ms
            ms       | 500 µs–2 s      | 0.5–2000 ms          | 0.5 to 2000 ms
            ms       | 500 us - 2 s    | 0.5–2000 ms          | 0.5 to 2000 ms
            ms       | ~10–20 ms       | ~10–20 ms            | about 10 to 20 ms
            ms       | 1 h             | 3,600,000 ms         | 3,600,000 ms
            MB       | 50 ± 5 MB       | 45–55 MB             | 45 to 55 MB
            MB       | 1 GB ± 5 MB     | 995–1005 MB          | 995 to 1005 MB
            MB       | 1.5–2 GB        | 1500–2000 MB         | 1500 to 2000 MB
            MB       | 500 MB–2 GB     | 500–2000 MB          | 500 to 2000 MB
            MB       | 48 MiB          | 50.331648 MB         | 50.331648 MB
            MB       | 2 GB+           | ≥ 2000 MB            | at least 2000 MB
            MiB      | 1 MB            | 0.95367431640625 MiB | 0.95367431640625 MiB
            kB/s     | 1 MiB/s         | 1048.576 kB/s        | 1048.576 kB/s
            req/s    | 15k req/s       | 15,000 req/s         | 15,000 req/s
            req/s    | ~15,000 req/s   | ~15,000 req/s        | about 15,000 req/s
            req/s    | 2M+ req/s       | ≥ 2,000,000 req/s    | at least 2 M req/s
            req/s    | 500–2k req/s    | 500–2000 req/s       | 500 to 2000 req/s
            req/s    | 3k–5k req/s     | 3000–5000 req/s      | 3000 to 5000 req/s
            /s       | 2M/s            | 2,000,000 /s         | 2 M /s
            ×        | 10–100×         | 10–100×              | 10 to 100 ×
            ×        | 10-100x         | 10–100×              | 10 to 100 ×
            ×        | 10 to 100 ×     | 10–100×              | 10 to 100 ×
            ×        | 10x–100x        | 10–100×              | 10 to 100 ×
            %        | 70%             | 70 %                 | 70 %
            %        | 99.999 %        | 99.999 %             | 99.999 %
            packages | ≥ 2 M           | ≥ 2,000,000 packages | at least 2 M packages
            packages | 2M+             | ≥ 2,000,000 packages | at least 2 M packages
            packages | 500k+ packages  | ≥ 500,000 packages   | at least 500,000 packages
            packages | 50+             | ≥ 50 packages        | at least 50 packages
            packages | 1 package       | 1 packages           | 1 package
            packages | 2M–3M           | 2,000,000–3,000,000 packages | 2 M to 3 M packages
            packages | 500,000–2M      | 500,000–2,000,000 packages   | 500,000 to 2,000,000 packages
            ''       | 28              | 28                   | 28
            ''       | 1.25 G          | 1,250,000,000        | 1.25 G
            ''       | > 5             | > 5                  | more than 5
            min      | 90 s            | 1.5 min              | 1.5 min
            min      | 50 s            | 50 s                 | 50 s
            min      | 50 s ± 5 s      | 45–55 s              | 45 to 55 s
            min      | 5 min ± 20 s    | 280–320 s            | 280 to 320 s
            """)
    void readsWhatTheGrammarAllows(String unit, String cell, String canonical, String phrase) {
        Value value = Cells.value(kind(unit), cell);

        assertThat(value.canonical()).isEqualTo(canonical);
        assertThat(value.phrase()).isEqualTo(phrase);
        assertThat(value).isInstanceOfSatisfying(Quantity.class, quantity -> {
            assertThat(quantity.written()).isEqualTo(cell);
            assertThat(quantity.unit().symbol()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ms    | 30                | 9  | it has no unit | 30 ms
            ms    | > 5               | 11 | it has no unit | > 5 ms
            ms    | 10 ms–20          | 15 | it has no unit | 10–20 ms
            ms    | 1,5 ms            | 9  | `1,5` has a decimal comma | 1.5 ms
            ms    | 1.234,5 ms        | 9  | `1.234,5` has a decimal comma | 1234.5 ms
            ms    | 1,23,456 ms       | 9  | `1,23,456` has a comma that does not part groups of three digits | 123456 ms
            ms    | 1.2.3 ms          | 9  | `1.2.3` is not a number | ""
            ms    | 1 234 ms          | 11 | `234 ms` cannot stand behind a number | 1,234 ms
            ms    | 30 sec            | 12 | `sec` is not a unit | 30 s
            ms    | 30 milisecond     | 12 | `milisecond` is not a unit | 30 ms
            ms    | 30 Ms             | 12 | `Ms` is not a unit | 30 ms
            ms    | 30 ms cold start  | 12 | `ms cold start` is not a unit | 30 ms (cold start)
            ms    | about 30 ms       | 9  | it is not a quantity | ~30 ms
            ms    | ca. 30 ms         | 9  | it is not a quantity | ~30 ms
            ms    | at least 30 ms    | 9  | it is not a quantity | ≥ 30 ms
            ms    | more than 30 ms   | 9  | it is not a quantity | > 30 ms
            ms    | up to 30 ms       | 9  | it is not a quantity | ≤ 30 ms
            ms    | less than 30 ms   | 9  | it is not a quantity | < 30 ms
            ms    | between 3 and 5 s | 9  | it is not a quantity | 3–5 s
            ms    | 10…20 ms          | 11 | `…20 ms` cannot stand behind a number | 10–20 ms
            ms    | 10–100            | 9  | it has no unit | 10–100 ms
            ms    | 15k ms            | 9  | `k` shortens only counts and rates of events | 15,000 ms
            ms    | ~5 ms+            | 9  | what is approximate has no `+` | ~5 ms
            ms    | 5 ± 7 ms          | 9  | it reaches below nought | ""
            ms    | -5 ms             | 9  | no quantity is below nought | ""
            ms    | .5 ms             | 9  | it is not a quantity | 0.5 ms
            ms    | fast              | 9  | it is not a quantity | ""
            ms    | 30 MB             | 12 | `MB` does not convert into `ms`, as `ns`, `µs`, `ms`, `s`, `min`, `h` do | ""
            MB    | 50 M              | 9  | it has no unit | 50 MB
            MB    | 50 +/- 5 MB       | 12 | `+/` cannot stand behind a number | 50 ± 5 MB
            req/s | 15k               | 9  | it has no unit | 15k req/s
            req/s | 15K req/s         | 11 | `K req/s` is not a unit | 15k req/s
            req/s | 15k rps           | 13 | `rps` is not a unit | 15k req/s
            req/s | 3–5k req/s        | 9  | `k` may belong to both figures or to the second alone | 3k–5k req/s
            req/s | 15k ops/s         | 13 | `ops/s` does not convert into `req/s` | ""
            ×     | 5                 | 9  | it has no unit | 5×
            ×     | 10 times          | 12 | `times` is not a unit | 10×
            ×     | 3-fold            | 10 | `-fold` is not a unit | 3×
            packages | 2 million      | 11 | `million` is not what it counts | 2M
            packages | 50+ pakages    | 13 | `pakages` is not what it counts | 50+ packages
            packages | 30 ms          | 12 | `ms` does not convert into `packages` | ""
            ""    | 30 x              | 12 | `x` is not wanted: this criterion takes plain numbers | ""
            ""    | a lot             | 9  | it is not a quantity | ""
            """)
    void refusesTheRestAndOffersWhatItCouldRead(String unit, String cell, int column, String reason, String offered) {
        ValueKind kind = kind(unit);

        Diagnostic refusal = Cells.refusal(kind, cell);

        assertThat(refusal.code()).isEqualTo(Code.UNREADABLE_CELL);
        assertThat(refusal.message()).isEqualTo("cannot read `" + cell + "`: " + reason);
        assertThat(refusal.place().column()).isEqualTo(column);
        String takes = "This criterion takes " + kind.accepts() + ".";
        assertThat(refusal.help()).isEqualTo(
                offered.isEmpty() ? List.of(takes) : List.of(takes, "Did you mean `" + offered + "`?"));
    }

    @Test
    void tellsARangeThatRunsDownwardsAsSuch() {
        Diagnostic refusal = Cells.refusal(Cells.MS, "100–10 ms");

        assertThat(refusal.code()).isEqualTo(Code.REVERSED_RANGE);
        assertThat(refusal.message()).isEqualTo("cannot read `100–10 ms`: the range runs downwards");
        assertThat(refusal.place().column()).isEqualTo(9);
        assertThat(refusal.help()).last().isEqualTo("Did you mean `10–100 ms`?");
    }

    private static ValueKind kind(String unit) {
        return new QuantityKind(unit.equals("packages") ? Unit.counting(unit)
                : unit.isEmpty() ? Unit.NUMBER
                        : Unit.find(unit).orElseThrow(),
                false, "");
    }

    @Test
    void saysWhatItAccepts() {
        assertThat(Cells.MS.accepts()).isEqualTo(
                "a figure in `ms`, such as `30 ms`, `~30 ms`, `30–40 ms`, `≥ 30 ms` or `< 30 ms`");
        assertThat(Cells.RATIO.accepts()).startsWith("a figure in `×`, such as `30×`, `~30×`");
        assertThat(Cells.SHARE.accepts()).startsWith("a share in `%`, such as `30 %`");
        assertThat(Cells.PACKAGES.accepts()).startsWith("a number of packages, such as `30`, `~30`");
        assertThat(Cells.NUMBER.accepts()).startsWith("a number, such as `30`");
    }

    @Test
    void keepsTheEndsOfARangeInTheCriterionsUnit() {
        assertThat(Cells.value(Cells.MB, "1.5–2 GB")).isEqualTo(
                new Quantity(at("1500"), at("2000"), false, Unit.find("MB").orElseThrow(), "1.5–2 GB"));
        assertThat(Cells.value(Cells.NUMBER, "> 5")).isEqualTo(
                new Quantity(new At(new BigDecimal("5"), false), new Unbounded(), false, Unit.NUMBER, "> 5"));
    }

    private static At at(String number) {
        return new At(new BigDecimal(number), true);
    }

    @ParameterizedTest
    @CsvSource({"100 %, true", "≥ 100 %, true", "~100 %, true", "120 %, false", "> 100 %, false", "90–110 %, false"})
    void readsAShareUpToTheWholeOnly(String cell, boolean read) {
        assertThat(Cells.read(Cells.SHARE, cell).value().isPresent()).isEqualTo(read);
        if (!read) {
            assertThat(Cells.refusal(Cells.SHARE, cell).message())
                    .isEqualTo("cannot read `" + cell + "`: a share is never more than the whole, 100 %");
        }
    }

    @Test
    void readsMoreThanTheWholeWhereThereIsNone() {
        assertThat(Cells.value(Cells.quantity("%"), "120 %").canonical()).isEqualTo("120 %");
    }

    @Test
    void readsKBAsThousandBytesWithAWarning() {
        Checked<Optional<Reading>> read = Cells.read(Cells.MB, "50–500 KB");

        assertThat(read.value().orElseThrow().value().canonical()).isEqualTo("0.05–0.5 MB");
        assertThat(read.diagnostics()).singleElement().satisfies(warning -> {
            assertThat(warning.toString()).isEqualTo("cells.md:1:16: warning[ambiguous-unit]: `KB` is read as `kB`");
            assertThat(warning.help()).containsExactly("Write `kB` for 1000 bytes or `KiB` for 1024.");
        });
    }

    @Test
    void takesRemarksForConditions() {
        Reading reading = Cells.read(Cells.REQUESTS, "~12,000 req/s (FastAPI, one process)").value().orElseThrow();

        assertThat(reading.conditions()).extracting(Located::value).containsExactly("FastAPI", "one process");
        assertThat(reading.notes()).isEmpty();
    }

    @Test
    void takesEveryKindOfSpaceForOne() {
        assertThat(Cells.value(Cells.MS, "30\u00a0ms").canonical()).isEqualTo("30 ms");
        assertThat(Cells.value(Cells.MS, "10\u2009–\u202f20 ms").canonical()).isEqualTo("10–20 ms");
    }

    @Test
    void pointsAtTheWholeCellWhereTheFileHasMoreInItThanTheText() {
        SourceFile file = SourceFile.of("cells.md", "**30** sec");

        Diagnostic refusal = Cells.MS.read(new Written(new Located<>("30 sec", file.place(0, 10)), List.of()))
                .diagnostics()
                .getFirst();

        assertThat(refusal.place()).isEqualTo(file.place(0, 10));
    }

    @Test
    void refusesMoreDigitsThanAnyFactHas() {
        String thirty = "123456789012345678901234567890";

        assertThat(Cells.value(Cells.MS, thirty + " ms").canonical()).endsWith("678,901,234,567,890 ms");
        assertThat(Cells.refusal(Cells.MS, thirty + "1 ms").message()).endsWith("1` has more than 30 digits");
        assertThat(Cells.refusal(Cells.PACKAGES, thirty + "G").message()).endsWith(": it has more than 30 digits");
    }
}
