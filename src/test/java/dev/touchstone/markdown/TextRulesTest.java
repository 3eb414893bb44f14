package dev.touchstone.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

    @Test
    void findsNothingInOrdinaryTextOfAnyLanguage() {
        assertThat(check(
                "title: Über größe — 10–100× ≥ 5 µs\r\n\tЖ 日本語 العربية עברית 😀 é e\u0301 \u00A0\n=======\n> > > > > > > a\n"))
                .isEmpty();
    }

    @Test
    void tellsTheCharacterAndItsPlace() {
        assertThat(check("a\n😀b\u202Ec\u200B\u0007\uFFFE\u2028")).extracting(Diagnostic::toString)
                .containsExactly(
                        "a.yml:2:3: error[forbidden-character]: U+202E is a character that reorders the text around it",
                        "a.yml:2:5: error[forbidden-character]: U+200B is an invisible character",
                        "a.yml:2:6: error[forbidden-character]: U+0007 is a control character",
                        "a.yml:2:7: error[forbidden-character]: U+FFFE is not a character",
                        "a.yml:2:8: error[forbidden-character]: U+2028 is a line separator that editors count differently");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x08, 0x0B, 0x0C, 0x1B, 0x7F, 0x80, 0x85, 0x9F, 0x061C, 0x180E, 0x200B, 0x200C, 0x200D,
        0x200E, 0x200F, 0x2028,
        0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0x206A, 0xD800, 0xDFFF,
        0xFDD0, 0xFDEF, 0xFEFF,
        0xFFF9, 0xFFFB, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF, 0xE0001, 0xE0020, 0xE007F})
    void refusesWhatHidesOrReorders(int point) {
        assertThat(check("a" + Character.toString(point) + "b")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {'\t', '\n', '\r', ' ', '~', 0xA0, 0xAD, 0x0301, 0x2010, 0x2014, 0x2027, 0x202F, 0x2212, 0xFE0F,
        0xFFFD, 0x1F600, 0x20000})
    void keepsWhatCanBeSeenOrIsOrdinarySpace(int point) {
        assertThat(check("a" + Character.toString(point) + "b")).isEmpty();
    }

    @Test
    void sumsUpWhatABinaryFileIsFullOf() {
        assertThat(check("\0".repeat(1000))).hasSize(21)
                .last()
                .hasToString(
                        "a.yml:1:1000: error[forbidden-character]: there are 980 more forbidden characters up to here");
    }

    @Test
    void findsAMergeConflictWhereItBegins() {
        assertThat(check("a\n<<<<<<< HEAD\nb\n||||||| base\n=======\nc\n>>>>>>> topic\nd\n>>>>>>> other\n"))
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "a.yml:2:1: error[merge-conflict]: a merge conflict is not resolved",
                        "a.yml:9:1: error[merge-conflict]: a merge conflict is not resolved");
    }

    @Test
    void looksOnlyAtThePlaceThatItIsGiven() {
        SourceFile file = SourceFile.of("a.yml", "\u0007ab\u0007c");
        assertThat(TextRules.check(file.place(1, 3))).isEmpty();
        assertThat(TextRules.check(file.place(2, 4))).hasSize(1);
    }

    private static List<Diagnostic> check(String text) {
        SourceFile file = SourceFile.of("a.yml", text);
        return TextRules.check(file.place(0, text.length()));
    }
}
