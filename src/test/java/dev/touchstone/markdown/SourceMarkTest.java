package dev.touchstone.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceMarkTest {

    @Test
    void readsAdjacentMarksOneByOne() {
        assertThat(Outline.of("a[^b][^c-1]. [^d](e) *[^f]*")).isEqualTo("""
                paragraph @1:1+27
                  text "a" @1:1+1
                  source "b" @1:2+4
                  source "c-1" @1:6+6
                  text ". " @1:12+2
                  source "d" @1:14+4
                  text "(e) " @1:18+4
                  emphasis @1:22+6
                    source "f" @1:23+4
                """);
    }

    @Test
    void readsAMarkBehindBracketsAndBehindAnExclamationMark() {
        assertThat(Outline.of("[x][^a] wow![^b] ![^c]: d")).isEqualTo("""
                paragraph @1:1+25
                  text "[x]" @1:1+3
                  source "a" @1:4+4
                  text " wow!" @1:8+5
                  source "b" @1:13+4
                  text " !" @1:17+2
                  source "c" @1:19+4
                  text ": d" @1:23+3
                """);
    }

    @Test
    void takesMarksOutOfTheTextOfALink() {
        assertThat(Outline.of("[a [^k] **b[^l]**](u) ![c[^m]](d.png)")).isEqualTo("""
                paragraph @1:1+37
                  link to "u" @1:1+21
                    text "a " @1:2+2
                    text " " @1:8+1
                    strong @1:9+9
                      text "b" @1:11+1
                  source "k" @1:4+4
                  source "l" @1:12+4
                  text " " @1:22+1
                  image of "c" at "d.png" @1:23+15
                  source "m" @1:26+4
                """);
    }

    @Test
    void leavesEscapedEmptyAndCodedMarksAlone() {
        assertThat(Outline.of("\\[^a] [^] `[^b]` [^c\nd]")).doesNotContain("source");
    }

    @Test
    void refusesAFootnoteDefinitionHoweverItIsWritten() {
        assertThat(Outline.of("""
                Text [^a].

                [^a]: word

                [^b]: some words
                and more of them
                [^c]: others

                Words
                [^d]: below
                """)).isEqualTo("""
                paragraph @1:1+10
                  text "Text " @1:1+5
                  source "a" @1:6+4
                  text "." @1:10+1
                paragraph @9:1+17
                  text "Words" @9:1+5
                3:1: error[footnote-definition]: the source `a` must not be defined here
                5:1: error[footnote-definition]: the source `b` must not be defined here
                7:1: error[footnote-definition]: the source `c` must not be defined here
                10:1: error[footnote-definition]: the source `d` must not be defined here
                """);
    }
}
