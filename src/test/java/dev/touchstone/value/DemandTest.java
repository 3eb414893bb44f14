package dev.touchstone.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.source.Located;
import dev.touchstone.source.SourceFile;
import dev.touchstone.value.Demanded.Clear;
import dev.touchstone.value.Demanded.Unclear;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What readers demand, and whether what is said meets it.
class DemandTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <= 150 ms   | 100–200 ms | DEPENDS
            <= 200 ms   | 100–200 ms | YES
            < 200 ms    | 100–200 ms | DEPENDS
            < 100 ms    | 100–200 ms | NO
            <= 100 ms   | 100–200 ms | DEPENDS
            < 50 ms     | 30 ms      | YES
            < 50        | 30 ms      | YES
            < 0.05 s    | 30 ms      | YES
            < 50 ms     | ~50 ms     | DEPENDS
            < 50 ms     | ~45 ms     | YES
            < 50 ms     | ~60 ms     | NO
            > 50 ms     | 50 ms      | NO
            >= 50 ms    | 50 ms      | YES
            = 50 ms     | 0.05 s     | YES
            = 50 ms     | ~50 ms     | DEPENDS
            = 50 ms     | 51 ms      | NO
            = ~50 ms    | 54 ms      | YES
            = 30–50 ms  | 30–40 ms   | YES
            = 30–50 ms  | 40–60 ms   | DEPENDS
            >= 5 ms     | > 5 ms     | YES
            >= 5 ms     | < 10 ms    | DEPENDS
            < 50 ms     | 30 ms; 60 ms | DEPENDS
            < 50 ms     | 30 ms; 40 ms | YES
            = 40–50 ms  | 30 ms; 60 ms | DEPENDS
            < 50 ms     | —          | UNKNOWN
            < 50 ms     | —; 30 ms   | YES
            < 50 ms     | n/a        | DEPENDS
            < 50 ms     | n/a; 30 ms | DEPENDS
            """)
    void asksForFigures(String demand, String said, Fit fit) {
        assertFit(Cells.MS, demand, said, fit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            = yes       | Yes          | YES
            = yes       | No           | NO
            = yes       | Removed      | NO
            = yes       | Planned      | NO
            = yes       | Partial (reads only) | DEPENDS
            = yes       | Experimental | DEPENDS
            = yes       | Deprecated   | DEPENDS
            >= partial  | Experimental | YES
            = partial   | Yes          | YES
            >= partial  | No           | NO
            = no        | No           | YES
            = no        | Stub (throws) | YES
            = no        | Partial (reads only) | DEPENDS
            = no        | Yes          | NO
            = yes       | Yes; No      | DEPENDS
            = yes       | n/a          | DEPENDS
            = yes       | —            | UNKNOWN
            """)
    void asksForSupport(String demand, String said, Fit fit) {
        assertFit(Cells.SUPPORT, demand, said, fit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            >= good          | Good          | YES
            >= Good          | Excellent     | YES
            >= good          | Moderate      | NO
            = good           | Excellent     | NO
            > good           | Best in class | YES
            < good           | Limited       | YES
            = best-in-class  | Best in class | YES
            >= good          | Good; Limited | DEPENDS
            """)
    void asksForGrades(String demand, String said, Fit fit) {
        assertFit(Cells.RATING, demand, said, fit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            >= 3.12   | 3.14      | YES
            >= 3.12   | 3.12.4    | YES
            > 3.12    | 3.12.4    | NO
            >= 3.12.4 | 3.12      | DEPENDS
            >= 3.12   | 3.11+     | DEPENDS
            < 3.12    | 3.9       | YES
            = 3.12    | 3.12.1    | YES
            """)
    void asksForVersions(String demand, String said, Fit fit) {
        assertFit(Cells.VERSION, demand, said, fit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            >= 2026-04 | 2026-04-01 | YES
            > 2026-04  | 2026-04-30 | NO
            >= 2026-04 | 2026       | DEPENDS
            < 2027     | 2026-12-31 | YES
            = 2026     | 2026-04    | YES
            """)
    void asksForDates(String demand, String said, Fit fit) {
        assertFit(Cells.DATE, demand, said, fit);
    }

    /// A list of names need not be complete.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            = PIP      | pip / uv      | YES
            = uv,pip   | pip / uv      | YES
            = uv,pip   | pip; uv       | YES
            = poetry   | pip / uv      | UNKNOWN
            = poetry   | —             | UNKNOWN
            = poetry   | n/a           | DEPENDS
            """)
    void asksForNames(String demand, String said, Fit fit) {
        assertFit(Cells.NAMES, demand, said, fit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ms       | < 50 ms        | <50ms    | less than 50 ms
            ms       | <= .05 s       |          |
            ms       | <= 0.05 s      | <=50ms   | at most 50 ms
            ms       | = 1,500        | =1500ms  | exactly 1500 ms
            ms       | = 30 – 50      | =30-50ms | within 30 to 50 ms
            ms       | = ~50 ms       | =~50ms   | about 50 ms
            ratio    | >= 2 ×         | >=2x     | at least 2 ×
            packages | >= 2M          | >=2000000 | at least 2 M packages
            version  | = 3.11+        | >=3.11   | 3.11 or later
            version  | = >=20 <27     | >=20<27  | from 20, before 27
            rating   | >= BEST IN CLASS | >=best-in-class | at least Best in class
            support  | = partial      | >=partial | at least in part
            support  | >= yes         | =yes     | yes
            names    | = npm , Bun    | =bun,npm | includes bun and npm
            date     | < 2026-04      | <2026-04 | before April 2026
            """)
    void isSpelledInOneWay(String kind, String demand, String text, String phrase) {
        if (read(kind(kind), demand) instanceof Clear(Demand clear)) {
            assertThat(clear.text()).isEqualTo(text);
            assertThat(clear.phrase()).isEqualTo(phrase);
            assertThat(read(kind(kind), text)).isEqualTo(new Clear(clear));
        } else {
            assertThat(text).as(demand).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ms      | < 50 mss    | 6 | “mss” is not a unit                                 | <50ms
            ms      | < fifty     | 3 | it is not a quantity                                |
            ms      | =           | 2 | a value is missing                                  |
            rating  | >= goood    | 4 | “goood” is not a grade of its scale                 | >=good
            support | = maybe     | 3 | “maybe” is not one of yes, partial and no           | =yes,>=partial,=no
            support | < yes       | 1 | “<” says nothing about such answers                 | =yes
            support | >= no       | 1 | everything is at least no                           | =no
            names   | > pip       | 1 | “>” says nothing about such answers                 | =pip
            version | >= three    | 4 | “three” is not a version                            |
            date    | > 3 April 2026 | 3 | “3 April 2026” is not a date                     | >2026-04-03
            text    | = words     | 1 | its answers are descriptions, which no rule can test |
            """)
    void saysWhereAndWhyItCannotBeRead(String kind, String demand, int column, String reason, String offered) {
        assertThat(read(kind(kind), demand)).isInstanceOfSatisfying(Unclear.class, unclear -> {
            assertThat(unclear.place().column()).isEqualTo(column);
            assertThat(unclear.reason()).isEqualTo(reason);
            assertThat(unclear.expected()).isNotBlank().doesNotContain("`");
            if (offered != null && offered.startsWith("=yes,")) {
                assertThat(String.join(",", unclear.offered())).isEqualTo(offered);
            } else {
                assertThat(unclear.offered()).isEqualTo(offered == null ? List.of() : List.of(offered));
            }
        });
    }

    /// Whoever asks for less never loses a runtime that has more.
    @Test
    void neverTurnsAYesIntoANoWhenItIsLoosened() {
        Random random = new Random(14);
        int yes = 0;
        for (int i = 0; i < 20_000; i++) {
            ValueKind kind = i % 2 == 0 ? Cells.MS : Cells.VERSION;
            Operator operator = random.nextBoolean() ? Operator.AT_MOST : Operator.AT_LEAST;
            int limit = random.nextInt(60);
            int looser = operator == Operator.AT_MOST ? limit + random.nextInt(30) : limit - random.nextInt(limit + 1);
            List<Value> said = List.of(near(kind, random));
            Fit strict = demand(kind, operator.sign() + limit).fit(said);
            Fit loose = demand(kind, operator.sign() + looser).fit(said);

            assertThat(strict == Fit.YES && loose != Fit.YES)
                    .as("%s %s, %s %s of %s", operator, limit, looser, loose, said)
                    .isFalse();
            assertThat(loose == Fit.NO && strict != Fit.NO).isFalse();
            yes += strict == Fit.YES ? 1 : 0;
        }
        assertThat(yes).isGreaterThan(1000);
    }

    /// What is unknown is unknown to every demand, and what one demand is sure of its opposite denies.
    @Test
    void neverKnowsWhatIsUnknown() {
        Random random = new Random(41);
        for (int i = 0; i < 5000; i++) {
            for (ValueKind kind : List.of(Cells.MS, Cells.RATING, Cells.SUPPORT, Cells.VERSION, Cells.DATE)) {
                Value value = Cells.value(kind, RandomCells.statement(kind, random));
                Demand some = some(kind, random);
                assertThat(some.fit(List.of(new Unknown()))).isEqualTo(Fit.UNKNOWN);
                assertThat(some.fit(List.of(value)) == Fit.UNKNOWN).isEqualTo(value instanceof Unknown);
                assertThat(some.fit(List.of(value, new Unknown()))).isEqualTo(some.fit(List.of(value)));
            }
        }
    }

    private static Demand some(ValueKind kind, Random random) {
        String value = switch (kind) {
            case SupportKind _ -> random.nextBoolean() ? "=yes" : "=no";
            case RatingKind _ -> ">=good";
            case DateKind _ -> "<2026-04";
            case VersionKind _ -> ">=" + random.nextInt(30);
            case QuantityKind _,NamesKind _,TextKind _ -> "<" + random.nextInt(1000);
        };
        return demand(kind, value);
    }

    private static Value near(ValueKind kind, Random random) {
        int low = random.nextInt(50);
        String unit = kind.equals(Cells.MS) ? " ms" : "";
        String text = switch (random.nextInt(4)) {
            case 0 -> low + "–" + (low + 1 + random.nextInt(30)) + unit;
            case 1 -> ">= " + low + unit;
            case 2 -> kind.equals(Cells.MS) ? "~" + low + unit : low + "+";
            default -> low + unit;
        };
        return Cells.value(kind, text);
    }

    private static void assertFit(ValueKind kind, String demand, String said, Fit fit) {
        List<Value> values = Arrays.stream(said.split("; "))
                .map(one -> Cells.cell(kind, one).getFirst().value())
                .toList();
        assertThat(demand(kind, demand).fit(values)).as("%s of %s", demand, said).isEqualTo(fit);
    }

    private static ValueKind kind(String name) {
        return switch (name) {
            case "ms" -> Cells.MS;
            case "ratio" -> Cells.RATIO;
            case "packages" -> Cells.PACKAGES;
            case "version" -> Cells.VERSION;
            case "rating" -> Cells.RATING;
            case "support" -> Cells.SUPPORT;
            case "names" -> Cells.NAMES;
            case "date" -> Cells.DATE;
            default -> Cells.TEXT;
        };
    }

    private static Demand demand(ValueKind kind, String text) {
        Demanded read = read(kind, text);
        assertThat(read).as(text).isInstanceOf(Clear.class);
        return ((Clear) read).demand();
    }

    private static Demanded read(ValueKind kind, String text) {
        String sign = text.replaceFirst("(?s)[^<>=].*", "");
        String value = text.substring(sign.length());
        int start = sign.length() + value.length() - value.stripLeading().length();
        SourceFile file = SourceFile.of("", text);
        return new DemandReader(kind).read(
                new Located<>(Operator.find(sign).orElseThrow(), file.place(0, sign.length())),
                new Located<>(value.strip(), file.place(start, start + value.strip().length())));
    }
}
