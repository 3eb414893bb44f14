package dev.touchstone.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final String ARTICLE = """
            ---
            title: A
            ---

            ## B [^c]

            | d | e |
            |---|---|
            | 𝄞 f | [g](h:i) |
            """;

    @Test
    void countsInTheFileAndNotInTheTextBehindItsFrontMatter() {
        assertThat(outline(ARTICLE)).isEqualTo("""
                heading 2 "B" @5:1+9
                  text "B " @5:4+2
                  source "c" @5:6+4
                  table @7:1+39
                    header cell @7:3+1
                      text "d" @7:3+1
                    header cell @7:7+1
                      text "e" @7:7+1
                    row @9:1+19
                      cell @9:3+4
                        text "𝄞 f" @9:3+4
                      cell @9:9+8
                        text "g" @9:10+1
                9:9: error[unsafe-link]: a link must not have the scheme `h`
                """);
    }

    @Test
    void areTheSameForEveryKindOfLineEnd() {
        String expected = outline(ARTICLE).replace("@7:1+39", "@7:1+41");
        assertThat(outline(ARTICLE.replace("\n", "\r\n"))).isEqualTo(expected);
        assertThat(outline(ARTICLE.replace("\n", "\r"))).isEqualTo(outline(ARTICLE));
    }

    @Test
    void leaveOutTheMarksOfAQuotationBetweenLines() {
        assertThat(Outline.of("> a `b\n> c` [d\n> e](f)\n")).isEqualTo("""
                quote @1:1+22
                  paragraph @1:3+20
                    text "a " @1:3+2
                    code "b c" @1:5+7
                    text " " @2:5+1
                    link to "f" @2:6+10
                      text "d" @2:7+1
                      soft break @2:8+1
                      text "e" @3:3+1
                """);
    }

    @Test
    void countACharacterOutsideTheBasicPlaneOnce() {
        assertThat(Outline.of("😀 *a* &amp; 😀[^b]")).isEqualTo("""
                paragraph @1:1+19
                  text "😀 " @1:1+3
                  emphasis @1:3+3
                    text "a" @1:4+1
                  text " " @1:6+1
                  text "&" @1:7+5
                  text " 😀" @1:12+3
                  source "b" @1:14+4
                """);
    }

    @Test
    void endBeforeTheWhiteSpaceBehind() {
        assertThat(Outline.of("  a  \n\n## b  \n\n- c  \n\n\n")).isEqualTo("""
                paragraph @1:3+1
                  text "a" @1:3+1
                heading 2 "b" @3:1+4
                  text "b" @3:4+1
                  bullets @5:1+3
                    item @5:1+3
                      paragraph @5:3+1
                        text "c" @5:3+1
                """);
    }

    private static String outline(String article) {
        SourceFile file = SourceFile.of("a.md", article);
        int body = article.indexOf("---", 3) + 3;
        Place text = file.place(body, article.length());
        return Outline.of(MarkdownReader.read(text));
    }
}
