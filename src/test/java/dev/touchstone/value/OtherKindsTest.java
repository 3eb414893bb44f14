package dev.touchstone.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The kinds whose grammar fits into a few lines.
class OtherKindsTest {

    private static void assertRefused(ValueKind kind, String cell, String reason, String offered) {
        Diagnostic refusal = Cells.refusal(kind, cell);
        String takes = "This criterion takes " + kind.accepts() + ".";
        assertThat(refusal.message()).isEqualTo("cannot read `" + cell + "`: " + reason);
        assertThat(refusal.help()).isEqualTo(
                offered.isEmpty() ? List.of(takes) : List.of(takes, "Did you mean `" + offered + "`?"));
    }

    @Nested
    class OfNames {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                pip / poetry / uv       | pip / poetry / uv       | pip, poetry and uv
                npm, pnpm, Bun          | npm / pnpm / Bun        | npm, pnpm and Bun
                pip                     | pip                     | pip
                TCP/IP                  | TCP/IP                  | TCP/IP
                pip (bundled, slow), uv | pip (bundled, slow) / uv | pip (bundled, slow) and uv
                C++, C#                 | C++ / C#                | C++ and C#
                """)
        void areSetsWithSlashesOrCommasBetween(String cell, String canonical, String phrase) {
            assertThat(Cells.value(Cells.NAMES, cell).canonical()).isEqualTo(canonical);
            assertThat(Cells.value(Cells.NAMES, cell).phrase()).isEqualTo(phrase);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                pip, , uv  | a name is missing beside a separator | pip / uv
                pip,       | a name is missing beside a separator | pip
                / pip      | a name is missing beside a separator | pip
                ","        | a name is missing beside a separator | —
                pip / Pip  | it has a name twice                  | pip
                """)
        void areNeitherMissingNorThereTwice(String cell, String reason, String offered) {
            assertRefused(Cells.NAMES, cell, reason, offered);
        }

        @Test
        void meanTheSameInAnyOrderAndCase() {
            assertThat(Cells.value(Cells.NAMES, "pip, uv").means(Cells.value(Cells.NAMES, "UV / pip"))).isTrue();
            assertThat(Cells.value(Cells.NAMES, "pip, uv").means(Cells.value(Cells.NAMES, "pip"))).isFalse();
        }
    }

    @Nested
    class OfVersions {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                3.14       | 3.14      | 3.14
                v20        | 20        | 20
                3.11+      | 3.11+     | 3.11 or later
                ≥ 3.11     | 3.11+     | 3.11 or later
                >3.11      | >3.11     | after 3.11
                20–26      | 20–26     | 20 to 26
                20-26      | 20–26     | 20 to 26
                20 to 26   | 20–26     | 20 to 26
                >=20 <27   | >=20 <27  | from 20, before 27
                >= 20, < 27| >=20 <27  | from 20, before 27
                >20 <=26.1 | >20 <=26.1| after 20, up to 26.1
                <27        | <27       | before 27
                20–20      | 20        | 20
                """)
        void areSingleOrRanges(String cell, String canonical, String phrase) {
            assertThat(Cells.value(Cells.VERSION, cell).canonical()).isEqualTo(canonical);
            assertThat(Cells.value(Cells.VERSION, cell).phrase()).isEqualTo(phrase);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                20.x          | it is not a version      | 20
                ^20           | it is not a version      | 20
                20, 22, 24    | it is not a version      | 20; 22; 24
                20 LTS        | it is not a version      | 20 (LTS)
                Python 3.14   | it is not a version      | 3.14
                3.14 or later | it is not a version      | 3.14+
                latest        | it is not a version      | ""
                1.2.3.4.5.6.7.8.9 | it is not a version  | ""
                1234567890    | it is not a version      | ""
                26–20         | no version lies in it    | 20–26
                >20 <21       | no version lies in it    | ""
                """)
        void areWrittenInNumbers(String cell, String reason, String offered) {
            assertRefused(Cells.VERSION, cell, reason, offered);
        }
    }

    @Nested
    class OfDates {

        @ParameterizedTest
        @CsvSource({
            "2026, 2026, 2026-01-01, 2026-12-31", "2026-04, April 2026, 2026-04-01, 2026-04-30",
            "2024-02, February 2024, 2024-02-01, 2024-02-29", "2026-04-21, 21 April 2026, 2026-04-21, 2026-04-21"
        })
        void areAsPreciseAsTheyAreWritten(String cell, String phrase, String first, String last) {
            Day day = (Day) Cells.value(Cells.DATE, cell);

            assertThat(day.canonical()).isEqualTo(cell);
            assertThat(day.phrase()).isEqualTo(phrase);
            assertThat(day.first()).hasToString(first);
            assertThat(day.last()).hasToString(last);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                2026-02-30     | the calendar has no such date | 2026-02-28
                2026-13        | the calendar has no such date | ""
                2026-00        | the calendar has no such date | ""
                21 April 2026  | it is not a date | 2026-04-21
                1st Sept. 2026 | it is not a date | 2026-09-01
                April 2026     | it is not a date | 2026-04
                April 21, 2026 | it is not a date | 2026-04-21
                2026/4/1       | it is not a date | 2026-04-01
                2026-04-21 09:00 | it is not a date | 2026-04-21
                04/05/2026     | it is not a date | ""
                spring 2026    | it is not a date | ""
                0999           | it is not a date | ""
                """)
        void areInTheCalendar(String cell, String reason, String offered) {
            assertRefused(Cells.DATE, cell, reason, offered);
        }
    }

    @Nested
    class OfText {

        @Test
        void isAnything() {
            assertThat(Cells.value(Cells.TEXT, " JIT compiler, since 2008 "))
                    .isEqualTo(new Text("JIT compiler, since 2008"));
        }
    }
}
