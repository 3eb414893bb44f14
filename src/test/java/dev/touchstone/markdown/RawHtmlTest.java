package dev.touchstone.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RawHtmlTest {

    @Test
    void showsTagsInATextAndTellsEachOpeningOne() {
        assertThat(Outline.of("a <b>c</b> <i\nx=\"y\">d</i>\n\ne </b>\n")).isEqualTo("""
                paragraph @1:1+25
                  text "a <b>c</b> <i" @1:1+13
                  soft break @1:14+1
                  text "x="y">d</i>" @2:1+11
                paragraph @4:1+6
                  text "e </b>" @4:1+6
                1:3: warning[raw-html]: raw HTML `<b>` is shown as text
                1:12: warning[raw-html]: raw HTML `<i` is shown as text
                4:3: warning[raw-html]: raw HTML `</b>` is shown as text
                """);
    }

    @Test
    void showsABlockAsItsLines() {
        assertThat(Outline.of("<div onclick=\"x()\">\n*a* &amp; [^b]\n</div>\n\nc\n")).isEqualTo("""
                paragraph @1:1+41
                  text "<div onclick="x()">" @1:1+19
                  soft break @1:20+1
                  text "*a* &amp; [^b]" @2:1+14
                  soft break @2:15+1
                  text "</div>" @3:1+6
                paragraph @5:1+1
                  text "c" @5:1+1
                1:1: warning[raw-html]: raw HTML `<div onclick="x()">` is shown as text
                """);
    }

    @Test
    void dropsCommentsThatStandAlone() {
        assertThat(Outline.of("<!-- one -->\n\n<!-- two\n\n## three -->\n\na\n")).isEqualTo("""
                paragraph @7:1+1
                  text "a" @7:1+1
                """);
    }

    @Test
    void losesNothingThatStandsBesideAComment() {
        assertThat(Outline.of("<!-- a --> **b**\n\nc <!-- d --> e\n\n<!-- f\n--> g\n")).isEqualTo("""
                paragraph @1:1+16
                  text "<!-- a --> " @1:1+11
                  strong @1:12+5
                    text "b" @1:14+1
                paragraph @3:1+14
                  text "c <!-- d --> e" @3:1+14
                paragraph @5:1+12
                  text "<!-- f" @5:1+6
                  soft break @5:7+1
                  text "--> g" @6:1+5
                1:1: warning[raw-html]: raw HTML `<!-- a -->` is shown as text
                3:3: warning[raw-html]: raw HTML `<!-- d -->` is shown as text
                5:1: warning[raw-html]: raw HTML `<!-- f` is shown as text
                """);
    }

    @Test
    void saysThatACommentSwallowsTheRest() {
        assertThat(Outline.of("<!-- a\n\n## b\n")).isEqualTo("""
                paragraph @1:1+12
                  text "<!-- a" @1:1+6
                  soft break @1:7+1
                  soft break @2:1+1
                  text "## b" @3:1+4
                1:1: warning[raw-html]: the comment is never closed, so all of it is shown as text
                """);
    }

    @Test
    void refusesCharactersThatHideInEntities() {
        assertThat(Outline.of("&#x202e; [a](b \"&#8203;\")")).isEqualTo("""
                paragraph @1:1+25
                  text "\uFFFD" @1:1+8
                  text " " @1:9+1
                  link to "b" titled "\uFFFD" @1:10+16
                    text "a" @1:11+1
                1:1: error[forbidden-character]: U+202E is a character that reorders the text around it
                1:10: error[forbidden-character]: U+200B is an invisible character
                """);
    }
}
