package dev.touchstone.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {

    @Test
    void showsTheLineWithAMarkerHelpAndOtherPlaces() {
        SourceFile file = SourceFile.of("comparisons/a.md",
                "first\n| Start-up time | ~50 ms |\n\n| Start-up time | ~60 ms |\n");
        Diagnostic found = Diagnostic
                .of(Code.DUPLICATE_ROW, of(file, "Start-up time", 30), "the row `Start-up time` stands here twice")
                .help("Put both statements in one cell, parted by `;`.")
                .also(of(file, "Start-up time", 0), "first here");
        assertThat(DiagnosticPrinter.PLAIN.print(found)).isEqualTo("""
                comparisons/a.md:4:3: error[duplicate-row]: the row `Start-up time` stands here twice
                   |
                 4 | | Start-up time | ~60 ms |
                   |   ^^^^^^^^^^^^^
                   = help: Put both statements in one cell, parted by `;`.
                   = see comparisons/a.md:2:3: first here
                   |
                 2 | | Start-up time | ~50 ms |
                   |   ^^^^^^^^^^^^^
                """);
    }

    @Test
    void putsTheMarkerBelowWideAndTabbedText() {
        SourceFile file = SourceFile.of("a.md", "\t日本 👍🏽 e\u0301x: here");
        assertThat(excerpt(of(file, "here", 0))).isEqualTo("""
                 1 |     日本 👍🏽 éx: here
                   |                 ^^^^
                """.replace("é", "e\u0301"));
    }

    @Test
    void countsColumnsInCodePoints() {
        SourceFile file = SourceFile.of("a.md", "a👍b");
        assertThat(DiagnosticPrinter.PLAIN.print(at(of(file, "b", 0)))).startsWith("a.md:1:3: ");
    }

    @Test
    void cutsALongLineAroundThePlace() {
        SourceFile file = SourceFile.of("a.md", "x".repeat(500) + " wrong " + "y".repeat(500));
        String excerpt = excerpt(of(file, "wrong", 0));
        assertThat(excerpt.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
        List<String> lines = excerpt.lines().toList();
        assertThat(lines.get(0).indexOf("wrong")).isEqualTo(lines.get(1).indexOf("^^^^^"));
        assertThat(lines.get(0)).startsWith(" 1 | …").endsWith("…");
    }

    @Test
    void marksAPlaceWithoutLengthOrBehindTheLine() {
        SourceFile file = SourceFile.of("a.md", "ab\ncd");
        assertThat(excerpt(file.place(2, 2))).isEqualTo(" 1 | ab\n   |   ^\n");
        assertThat(excerpt(file.place(5, 5))).isEqualTo(" 2 | cd\n   |   ^\n");
    }

    @Test
    void marksOnlyTheFirstLineOfALongPlace() {
        SourceFile file = SourceFile.of("a.md", "one two\r\nthree");
        assertThat(excerpt(file.place(4, 12))).isEqualTo(" 1 | one two\n   |     ^^^\n");
    }

    @Test
    void letsNothingActOnTheTerminal() {
        SourceFile file = SourceFile.of("a\u001B[2J.md", "x\u001B[31m\u202Eevil\u0000 y");
        String printed = DiagnosticPrinter.PLAIN
                .print(Diagnostic.of(Code.INVALID_VALUE, of(file, "y", 0), "bad\r\n::error::x\u0007"));
        assertThat(printed.replace("\n", "")).doesNotMatch(".*\\p{Cc}.*").doesNotContain("\u202E");
        assertThat(printed).contains("x<U+1B>[31m<U+202E>evil<U+0> y").contains("bad<U+D><U+A>::error::x<U+7>");
    }

    @Test
    void showsNoLineOfAnEmptyFile() {
        assertThat(DiagnosticPrinter.PLAIN.print(at(SourceFile.of("a.md", "").start())))
                .isEqualTo("a.md:1:1: error[wrong-type]: no\n");
    }

    @Test
    void paintsOnlyWhenAsked() {
        Diagnostic found = at(SourceFile.of("a.md", "text").place(0, 4));
        assertThat(DiagnosticPrinter.PLAIN.print(found)).doesNotContain("\u001B");
        assertThat(DiagnosticPrinter.COLOURED.print(found).replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(DiagnosticPrinter.PLAIN.print(found));
    }

    @Test
    void stopsAfterAHundredOfOneFile() {
        List<Diagnostic> many = Collections.nCopies(103, at(SourceFile.of("a.md", "text").place(0, 4)));
        assertThat(DiagnosticPrinter.PLAIN.print(many)).endsWith("\n\na.md: 3 more findings are not shown\n");
    }

    private static String excerpt(Place place) {
        String printed = DiagnosticPrinter.PLAIN.print(at(place));
        return printed.substring(printed.indexOf(" |\n") + 3);
    }

    private static Diagnostic at(Place place) {
        return Diagnostic.of(Code.WRONG_TYPE, place, "no");
    }

    private static Place of(SourceFile file, String text, int from) {
        int start = file.text().indexOf(text, from);
        return file.place(start, start + text.length());
    }
}
