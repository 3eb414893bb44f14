package dev.touchstone.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    @Test
    void partsATextIntoSectionsByTheLevelOfItsHeadings() {
        assertThat(Outline.of("""
                Lead.

                ## Overview

                Prose.

                ### Detail

                ## Verdict
                """)).isEqualTo("""
                paragraph @1:1+5
                  text "Lead." @1:1+5
                heading 2 "Overview" @3:1+11
                  text "Overview" @3:4+8
                  paragraph @5:1+6
                    text "Prose." @5:1+6
                  heading 3 "Detail" @7:1+10
                    text "Detail" @7:5+6
                heading 2 "Verdict" @9:1+10
                  text "Verdict" @9:4+7
                """);
    }

    @Test
    void readsAnEmptyTextAsAnEmptyDocument() {
        assertThat(Outline.of("")).isEmpty();
        assertThat(Outline.of(" \n\t\n\r\n")).isEmpty();
    }

    @Test
    void readsEmphasisCodeAndStruckOutText() {
        assertThat(Outline.of("*a* **b** ***c*** `` d`e `` ~~f~~ ~50 ms or ~30 ms")).isEqualTo("""
                paragraph @1:1+50
                  emphasis @1:1+3
                    text "a" @1:2+1
                  text " " @1:4+1
                  strong @1:5+5
                    text "b" @1:7+1
                  text " " @1:10+1
                  emphasis @1:11+7
                    strong @1:12+5
                      text "c" @1:14+1
                  text " " @1:18+1
                  code "d`e" @1:19+9
                  text " " @1:28+1
                  struck @1:29+5
                    text "f" @1:31+1
                  text " ~50 ms or ~30 ms" @1:34+17
                """);
    }

    @Test
    void keepsUnderscoresInsideWords() {
        assertThat(Outline.of("a_b_c _d_e_")).isEqualTo("""
                paragraph @1:1+11
                  text "a_b_c " @1:1+6
                  emphasis @1:7+5
                    text "d_e" @1:8+3
                """);
    }

    @Test
    void tellsHardLineEndsFromSoftOnes() {
        assertThat(Outline.of("one\ntwo  \nthree\\\nfour")).isEqualTo("""
                paragraph @1:1+21
                  text "one" @1:1+3
                  soft break @1:4+1
                  text "two" @2:1+3
                  hard break @2:4+3
                  text "three" @3:1+5
                  hard break @3:6+2
                  text "four" @4:1+4
                """);
    }

    @Test
    void resolvesEntitiesAndEscapesAsRunsOfTheirOwn() {
        assertThat(Outline.of("a &amp; b &nosuch; \\* \\a &#65;")).isEqualTo("""
                paragraph @1:1+30
                  text "a " @1:1+2
                  text "&" @1:3+5
                  text " b &nosuch; " @1:8+12
                  text "*" @1:20+2
                  text " \\a " @1:22+4
                  text "A" @1:26+5
                """);
    }

    @Test
    void readsNestedListsAndTheNumberAListBeginsWith() {
        assertThat(Outline.of("""
                - one
                  - two
                    3. three
                    4. four

                7) seven
                """)).isEqualTo("""
                bullets @1:1+38
                  item @1:1+38
                    paragraph @1:3+3
                      text "one" @1:3+3
                    bullets @2:3+30
                      item @2:3+30
                        paragraph @2:5+3
                          text "two" @2:5+3
                        numbers from 3 @3:5+20
                          item @3:5+8
                            paragraph @3:8+5
                              text "three" @3:8+5
                          item @4:5+7
                            paragraph @4:8+4
                              text "four" @4:8+4
                numbers from 7 @6:1+8
                  item @6:1+8
                    paragraph @6:4+5
                      text "seven" @6:4+5
                """);
    }

    @Test
    void readsEveryKindOfBlockInsideAnItem() {
        assertThat(Outline.of("""
                - a

                  b

                  ```sh
                  c
                    d
                  ```

                  > e
                """)).isEqualTo("""
                bullets @1:1+40
                  item @1:1+40
                    paragraph @1:3+1
                      text "a" @1:3+1
                    paragraph @3:3+1
                      text "b" @3:3+1
                    code sh "c\\n  d\\n" @5:3+21
                    quote @10:3+3
                      paragraph @10:5+1
                        text "e" @10:5+1
                """);
    }

    @Test
    void readsQuotationsAlsoWhereTheirLinesAreLazy() {
        assertThat(Outline.of("> one\n> > two\nthree\n")).isEqualTo("""
                quote @1:1+19
                  paragraph @1:3+3
                    text "one" @1:3+3
                  quote @2:3+11
                    paragraph @2:5+9
                      text "two" @2:5+3
                      soft break @2:8+1
                      text "three" @3:1+5
                """);
    }

    @Test
    void readsFencedAndIndentedCodeWithoutLookingIntoIt() {
        assertThat(Outline.of("~~~ python title\n<b> [^a] *x*\n~~~\n\n    # no\n\n\tno\n")).isEqualTo("""
                code python "<b> [^a] *x*\\n" @1:1+33
                code  "# no\\n\\nno\\n" @5:5+9
                """);
    }

    @Test
    void saysThatAFenceIsNeverClosed() {
        assertThat(Outline.of("```\na\n\n## B\n")).isEqualTo("""
                code  "a\\n\\n## B\\n" @1:1+11
                1:1: error[misplaced-content]: the code that begins here is never closed
                """);
    }

    @Test
    void readsLinesAcrossThePage() {
        assertThat(Outline.of("***\n- - -\n___\n")).isEqualTo("""
                break @1:1+3
                break @2:1+5
                break @3:1+3
                """);
    }

    @Test
    void leavesTemplateSyntaxAsText() {
        assertThat(Outline.of("${a} {{b}} [[c]] th:text=\"${d}\"")).isEqualTo("""
                paragraph @1:1+31
                  text "${a} {{b}} [[c]] th:text="${d}"" @1:1+31
                """);
    }
}
