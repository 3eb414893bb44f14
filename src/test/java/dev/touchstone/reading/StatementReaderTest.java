package dev.touchstone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Row;
import dev.touchstone.article.Statement;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.markdown.Inline;
import dev.touchstone.markdown.PlainText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Cells as they are written, and the statements in them.
class StatementReaderTest {

    private static final SmallSite SITE = SmallSite.original();

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '"', value = {
        "~12 ms                                        ! ~12 ms",
        "~12 ms (bare)                                 ! ~12 ms if bare",
        "~12 ms(bare)                                  ! ~12 ms if bare",
        "12 ms (pool of 1,000, warm)                   ! 12 ms if pool of 1,000 & warm",
        "12 ms (bare) (warm)                           ! 12 ms if bare & warm",
        "12 ms (bare (really), warm)                   ! 12 ms if bare (really) & warm",
        "12 ms [^field-report]                         ! 12 ms by field-report",
        "12 ms (bare) [^field-report] [^alder-notes]   ! 12 ms if bare by field-report & alder-notes",
        "12 ms [^field-report] (bare)                  ! 12 ms if bare by field-report",
        "12 ms[^field-report](bare)[^field-report]     ! 12 ms if bare by field-report",
        "12 ms; 13 ms                                  ! 12 ms; 13 ms",
        "12 ms (a; b); 13 ms                           ! 12 ms if a; b; 13 ms",
        "12 ms (`--a;--b`); 13 ms                      ! 12 ms if --a;--b; 13 ms",
        "—                                             ! —",
        "n/a (not launched)                            ! n/a if not launched",
        "**12 ms** (bare)                              ! 12 ms if bare",
        "12&nbsp;ms                                    ! 12\u00A0ms",
        "&lt; 5 ms                                     ! < 5 ms"})
    void readsQuantities(String cell, String statements) {
        assertThat(read("Start-up time", cell)).isEqualTo(statements);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
        "Any words                                     ! Any words",
        "`a;b`; c                                      ! a;b; c",
        "[a;b](#cells); c                              ! a;b; c",
        "*a;b*; c                                      ! a;b; c",
        "a\\; b; c                                     ! a; b; c",
        "a &#59; b; c                                  ! a ; b; c",
        "f(x) [^alder-notes]                           ! f note x by alder-notes",
        "f(x) and g(y) are fine                        ! f(x) and g(y) are fine",
        "(all of it)                                   ! (all of it)",
        "smile \\:\\)                                  ! smile :)",
        "a (b, *c*, d)                                 ! a note b, c, d"})
    void readsText(String cell, String statements) {
        assertThat(read("Execution model", cell)).isEqualTo(statements);
    }

    @Test
    void keepsTheFormattingOfTheValueAndOfTheNote() {
        Statement statement = statements("Execution model",
                "A `VM` with *care* (see [docs](https://alder.example.org), really)").getFirst();
        assertThat(statement.spelling()).hasSize(4);
        assertThat(statement.spelling()).extracting(Object::getClass)
                .containsExactly(
                        Inline.TextRun.class, Inline.CodeSpan.class, Inline.TextRun.class, Inline.Emphasis.class);
        assertThat(statement.note()).extracting(Object::getClass)
                .containsExactly(
                        Inline.TextRun.class, Inline.Link.class, Inline.TextRun.class, Inline.TextRun.class);
    }

    @Test
    void takesThePlacesOfItsPartsFromTheFile() {
        Statement statement = statements("Start-up time", "12 ms (bare) [^field-report]; 13 ms").getFirst();
        assertThat(statement.place().text()).isEqualTo("12 ms (bare) [^field-report]");
        assertThat(statement.spelling().getFirst().place().text()).isEqualTo("12 ms");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '"', value = {
        "''                  ! empty-cell      ! ''",
        "12 ms;              ! empty-cell      ! ;",
        "; 12 ms             ! empty-cell      ! ;",
        "12 ms;; 13 ms       ! empty-cell      ! ;",
        "[^field-report]     ! empty-cell      ! [^field-report]",
        "TBD                 ! unreadable-cell ! TBD",
        "-                   ! unreadable-cell ! -",
        "12 ms (bare         ! unreadable-cell ! (",
        "12 ms bare)         ! unreadable-cell ! )",
        "12 ms (a)) (b)      ! unreadable-cell ! )",
        "12 ms [^field]      ! unknown-source  ! [^field]",
        "twelve ms           ! unreadable-cell ! twelve ms",
        "12 MB (bare)        ! unreadable-cell ! MB"})
    void tellsWhatItCannotReadAtItsPlace(String cell, String code, String place) {
        List<Diagnostic> findings = site("Start-up time", cell.equals("''") ? "" : cell).findings();
        assertThat(findings).extracting(found -> found.code().word()).containsExactly(code);
        assertThat(findings.getFirst().place().text()).isEqualTo(place.equals("''") ? "" : place);
    }

    @Test
    void leavesOutAWholeCellOfWhichOneStatementCannotBeRead() {
        SmallSite site = site("Start-up time", "12 ms; soon");
        assertThat(row(site, "start-up-time").cells()).extracting(Cell::runtime).containsExactly("birch");
    }

    private static String read(String row, String cell) {
        return statements(row, cell).stream().map(StatementReaderTest::summary).collect(Collectors.joining("; "));
    }

    private static String summary(Statement statement) {
        String conditions = statement.conditions().isEmpty() ? "" : " if " + String.join(" & ", statement.conditions());
        String note = statement.note().isEmpty() ? "" : " note " + PlainText.of(statement.note());
        String sources = statement.isSourced() ? " by " + String.join(" & ", statement.sources()) : "";
        return PlainText.of(statement.spelling()) + conditions + note + sources;
    }

    private static List<Statement> statements(String row, String cell) {
        SmallSite site = site(row, cell);
        assertThat(site.findings().stream().filter(Diagnostic::isError)).isEmpty();
        return row(site, row.equals("Start-up time") ? "start-up-time" : "execution-model").cells()
                .getFirst()
                .statements();
    }

    private static Row row(SmallSite site, String criterion) {
        return site.comparison()
                .rows()
                .stream()
                .filter(row -> row.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    /// The site with another first cell in a row.
    private static SmallSite site(String row, String cell) {
        String text = SITE.text(SmallSite.COMPARISON);
        int start = text.indexOf("| " + row + " | ");
        String line = text.substring(start, text.indexOf('\n', start));
        String second = line.substring(line.indexOf('|', line.indexOf('|', 2) + 2));
        return SITE.with(SmallSite.COMPARISON, text.replace(line, "| " + row + " | " + cell + " " + second));
    }
}
