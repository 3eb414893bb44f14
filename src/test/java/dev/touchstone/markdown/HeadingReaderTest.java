package dev.touchstone.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingReaderTest {

    @Test
    void takesTheIdBehindTheWords() {
        assertThat(Outline.of("## I/O `x` [^a] {#io-2} ##\n")).isEqualTo("""
                heading 2 "I/O x" #io-2 @1:1+26
                  text "I/O " @1:4+4
                  code "x" @1:8+3
                  text " " @1:11+1
                  source "a" @1:12+4
                """);
    }

    @Test
    void readsTheIdOfAnUnderlinedHeading() {
        assertThat(Outline.of("Words {#w}\n---\n")).isEqualTo("""
                heading 2 "Words" #w @1:1+14
                  text "Words" @1:1+5
                """);
    }

    @Test
    void refusesAnIdThatIsNone() {
        assertThat(Outline.of("## A {#Über_uns}\n\n## B {#}\n")).isEqualTo("""
                heading 2 "A" @1:1+16
                  text "A" @1:4+1
                heading 2 "B" @3:1+8
                  text "B" @3:4+1
                1:6: error[invalid-value]: `Über_uns` is no id
                3:6: error[invalid-value]: `` is no id
                """);
    }

    @Test
    void leavesBracesThatAreNoIdInTheWords() {
        assertThat(Outline.of("## A {#b} c\n\n## `{#d}`\n\n## E\\{#f}\n\n## {g}\n")).isEqualTo("""
                heading 2 "A {#b} c" @1:1+11
                  text "A {#b} c" @1:4+8
                heading 2 "{#d}" @3:1+9
                  code "{#d}" @3:4+6
                heading 2 "E{#f}" @5:1+9
                  text "E" @5:4+1
                  text "{" @5:5+2
                  text "#f}" @5:7+3
                heading 2 "{g}" @7:1+6
                  text "{g}" @7:4+3
                """);
    }

    @Test
    void warnsOfASkippedLevelAgainstTheSectionAround() {
        assertThat(Outline.of("### A\n\n## B\n\n#### C\n\n#### D\n\n### E\n")).isEqualTo("""
                heading 3 "A" @1:1+5
                  text "A" @1:5+1
                heading 2 "B" @3:1+4
                  text "B" @3:4+1
                  heading 4 "C" @5:1+6
                    text "C" @5:6+1
                  heading 4 "D" @7:1+6
                    text "D" @7:6+1
                  heading 3 "E" @9:1+5
                    text "E" @9:5+1
                1:1: warning[skipped-heading]: a heading of level 3 follows level 1
                5:1: warning[skipped-heading]: a heading of level 4 follows level 2
                7:1: warning[skipped-heading]: a heading of level 4 follows level 2
                """);
    }

    @Test
    void takesAHeadingOfTheFirstLevelForOneOfTheSecond() {
        assertThat(Outline.of("# Title\n\n### Part\n")).isEqualTo("""
                heading 2 "Title" @1:1+7
                  text "Title" @1:3+5
                  heading 3 "Part" @3:1+8
                    text "Part" @3:5+4
                1:1: warning[skipped-heading]: a heading of level 1 is the title, which the page has already
                """);
    }

    @Test
    void wantsWordsInAHeading() {
        assertThat(Outline.of("##\n\n## {#a}\n")).isEqualTo("""
                heading 2 "" @1:1+2
                heading 2 "" #a @3:1+7
                1:1: error[invalid-value]: the heading has no words
                3:1: error[invalid-value]: the heading has no words
                """);
    }

    @Test
    void keepsTheWordsOfAHeadingThatStandsInAList() {
        assertThat(Outline.of("- ## A\n\n> # B\n")).isEqualTo("""
                bullets @1:1+6
                  item @1:1+6
                    paragraph @1:3+4
                      text "A" @1:6+1
                quote @3:1+5
                  paragraph @3:3+3
                    text "B" @3:5+1
                1:3: error[misplaced-content]: a heading cannot stand inside a list or a quotation
                3:3: error[misplaced-content]: a heading cannot stand inside a list or a quotation
                """);
    }
}
