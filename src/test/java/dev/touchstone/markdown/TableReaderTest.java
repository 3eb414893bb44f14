package dev.touchstone.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableReaderTest {

    @Test
    void givesEveryCellItsPlaceEmptyOnesIncluded() {
        assertThat(Outline.of("""
                | Criterion | Python |
                | :-- | --: |
                | Start-up | ~50 ms [^a][^b]; 3 |
                |  |  — |
                || x
                """)).isEqualTo("""
                table @1:1+85
                  header cell @1:3+9
                    text "Criterion" @1:3+9
                  header cell @1:15+6
                    text "Python" @1:15+6
                  row @3:1+33
                    cell @3:3+8
                      text "Start-up" @3:3+8
                    cell @3:14+18
                      text "~50 ms " @3:14+7
                      source "a" @3:21+4
                      source "b" @3:25+4
                      text "; 3" @3:29+3
                  row @4:1+9
                    cell @4:3+0
                    cell @4:7+1
                      text "—" @4:7+1
                  row @5:1+4
                    cell @5:2+0
                    cell @5:4+1
                      text "x" @5:4+1
                """);
    }

    @Test
    void readsATableWithoutPipesAtItsEdges() {
        assertThat(Outline.of("a | b\n-|-\nc | d\n")).isEqualTo("""
                table @1:1+15
                  header cell @1:1+1
                    text "a" @1:1+1
                  header cell @1:5+1
                    text "b" @1:5+1
                  row @3:1+5
                    cell @3:1+1
                      text "c" @3:1+1
                    cell @3:5+1
                      text "d" @3:5+1
                """);
    }

    @Test
    void keepsTheCellsThatWereWrittenWhateverTheHeaderHas() {
        assertThat(Outline.of("| a | b |\n|---|---|\n| c |\n| d | e | f |\n")).isEqualTo("""
                table @1:1+39
                  header cell @1:3+1
                    text "a" @1:3+1
                  header cell @1:7+1
                    text "b" @1:7+1
                  row @3:1+5
                    cell @3:3+1
                      text "c" @3:3+1
                  row @4:1+13
                    cell @4:3+1
                      text "d" @4:3+1
                    cell @4:7+1
                      text "e" @4:7+1
                    cell @4:11+1
                      text "f" @4:11+1
                """);
    }

    @Test
    void takesAnEscapedPipeForACharacterInCodeToo() {
        assertThat(Outline.of("| a | b |\n|---|---|\n| x\\|y | `x\\|y` |\n")).isEqualTo("""
                table @1:1+37
                  header cell @1:3+1
                    text "a" @1:3+1
                  header cell @1:7+1
                    text "b" @1:7+1
                  row @3:1+17
                    cell @3:3+4
                      text "x" @3:3+1
                      text "|" @3:4+2
                      text "y" @3:6+1
                    cell @3:10+6
                      code "x|y" @3:10+6
                """);
    }

    @Test
    void partsARowAtEveryOtherPipeAsCodeHostsDo() {
        assertThat(Outline.of("| a |\n|---|\n| `x|y` |\n| [x | y](u) |\n")).isEqualTo("""
                table @1:1+36
                  header cell @1:3+1
                    text "a" @1:3+1
                  row @3:1+9
                    cell @3:3+2
                      text "`x" @3:3+2
                    cell @3:6+2
                      text "y`" @3:6+2
                  row @4:1+14
                    cell @4:3+2
                      text "[x" @4:3+2
                    cell @4:8+5
                      text "y](u)" @4:8+5
                3:1: error[wrong-columns]: a pipe inside code or brackets parts two cells
                4:1: error[wrong-columns]: a pipe inside code or brackets parts two cells
                """);
    }

    @Test
    void endsEmphasisWithItsCell() {
        assertThat(Outline.of("| a | b |\n|---|---|\n| *x | y* |\n")).contains("text \"*x\" @3:3+2",
                "text \"y*\" @3:8+2");
    }

    @Test
    void comparesTheHeaderWithTheLineBelowIt() {
        assertThat(Outline.of("| a | b |\n|---|\n| c | d |\n"))
                .endsWith("2:1: error[wrong-columns]: the header has 2 cells and the line below it 1\n");
    }

    @Test
    void saysThatATextDirectlyBeforeATableHidesIt() {
        assertThat(Outline.of("text\n| a |\n|---|\n| b |\n"))
                .endsWith(
                        "1:1: error[misplaced-content]: the table is shown as text, because text stands directly before it\n");
    }

    @Test
    void saysThatATableLacksTheLineBelowItsHeader() {
        assertThat(Outline.of("| a | b |\n| c | d |\n"))
                .endsWith(
                        "1:1: error[misplaced-content]: the table is shown as text, because nothing parts its header from its rows\n");
    }

    @Test
    void saysThatATextStandsDirectlyBelowATable() {
        assertThat(Outline.of("> | a |\n> |---|\n> text\n"))
                .endsWith(
                        "3:3: error[misplaced-content]: text stands directly below a table, where code hosts read it as a row\n");
        assertThat(Outline.of("| a |\n|---|\n\ntext\n")).doesNotContain("error");
    }
}
