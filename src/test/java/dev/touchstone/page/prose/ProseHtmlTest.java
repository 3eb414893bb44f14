package dev.touchstone.page.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Prose;
import dev.touchstone.markdown.Block;
import dev.touchstone.markdown.Inline;
import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Prose as HTML.
class ProseHtmlTest {

    private static final Place NOWHERE = SourceFile.of("guides/how-to-read.md", "").start();

    @ParameterizedTest
    @CsvSource(delimiter = '¦', value = {
        "plain ¦ <p>plain</p>",
        "*a* **b** ~~c~~ `d < e` ¦ <p><em>a</em> <strong>b</strong> <del>c</del> <code class=\"nb\">d &lt; e</code></p>",
        "it's \"so\" ¦ <p>it’s “so”</p>",
        "- one\\n- two ¦ <ul><li>one</li><li>two</li></ul>",
        "3. three\\n4. four ¦ <ol start=\"3\"><li>three</li><li>four</li></ol>",
        "> quoted ¦ <blockquote><p>quoted</p></blockquote>",
        "[words](../criteria/cpu-performance.md#row) ¦ <p><a href=\"/criteria/cpu-performance#row\">words</a></p>",
        "[words](#here) ¦ <p><a href=\"#here\">words</a></p>",
        "[words](unknown.md) ¦ <p>words</p>",
        "![a chart](https://example.org/x.png) ¦ <p>a chart</p>",
        "![a chart](x.png) ¦ <p>a chart</p>"})
    void writesEachElement(String markdown, String html) {
        assertThat(Shown.html(markdown.replace("\\n", "\n"))).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "a < b & c > d", "a \"quote\" and a\u00A0space", "*a* **b** ~~c~~ `d`",
        "- one\n- two",
        "> quoted", "<b>raw</b>", "&amp; &copy; &#1;", "a\n\nb ¦ c", "```\na <b> &lt;\n```"})
    void needsNoCleaningWhereNothingHasAttributes(String markdown) {
        String html = Shown.html(markdown);

        assertThat(Html.cleaned(html).markup()).isEqualTo(html);
    }

    @Test
    void keepsTheLinesOfCode() {
        assertThat(Shown.html("```java\nif (a < b) {\n\n    c();\n}\n```\n"))
                .contains("<code class=\"language-java\">if (a &lt; b) {\n\n    c();\n}");
    }

    @Test
    void wrapsTablesSoThatTheyCanBeScrolledByKeyboard() {
        Document html = Jsoup.parse(Shown.html("| a | b |\n| --- | --- |\n| 1 | 2 |\n"));

        assertThat(html.select("div.scroll[tabindex=0][role=group][aria-label] > table")).hasSize(1);
        assertThat(html.select("th[scope=col]").eachText()).containsExactly("a", "b");
        assertThat(html.select("td").eachText()).containsExactly("1", "2");
    }

    @Test
    void givesHeadingsTheLevelOfThePageAndTheirAnchors() {
        assertThat(Shown.html("## Where {#there}\n\nText.\n\n### Deeper {#below}\n\nMore.\n"))
                .isEqualTo("<h2 id=\"there\">Where</h2><p>Text.</p><h3 id=\"below\">Deeper</h3><p>More.</p>");
    }

    @Test
    void numbersSourcesInTheOrderOfReadingAndHangsThemOnTheirWord() {
        Document html = Jsoup.parse(Shown.html("First [^b], second\n[^a] [^b].\n"));

        assertThat(html.text()).isEqualTo("First1, second2\u20091.");
        assertThat(html.select("a.src").eachAttr("href")).containsExactly("#source-1", "#source-2", "#source-1");
        assertThat(html.expectFirst("a.src").attr("title")).isEqualTo("Title of \"b\", Publisher & Sons");
        assertThat(html.expectFirst("a.src").attr("aria-label")).isEqualTo("Source 1");
    }

    @Test
    void leavesOutMarksOfUnknownSources() {
        assertThat(Shown.html("Said [^nobody].")).isEqualTo("<p>Said.</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>",
        "</p><style>*{}</style>",
        "&lt;script&gt;", "<a href=\"javascript:alert(1)\">x</a>", "]]><!--", "\u0000<b>"})
    void showsMarkupAsText(String hostile) {
        Markup markup = new Markup();
        new InlineHtml(Shown.scope(Prose.EMPTY)).write(List.of(new Inline.TextRun(hostile, NOWHERE),
                new Inline.CodeSpan(hostile, NOWHERE), new Inline.Image(hostile, hostile, hostile, NOWHERE),
                new Inline.Link(List.of(new Inline.TextRun(hostile, NOWHERE)), hostile, hostile, NOWHERE)), markup);
        Document html = Jsoup.parse(Html.of(markup).markup());

        assertThat(html.body().select("*").not("body, code")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,<script>",
        "//evil.example.org"})
    void followsNoUnsafeLink(String destination) {
        Inline link = new Inline.Link(List.of(new Inline.TextRun("x", NOWHERE)), destination, "", NOWHERE);

        assertThat(new InlineHtml(Shown.scope(Prose.EMPTY)).of(List.of(link)).markup()).isEqualTo("x");
    }

    /// The second lock: what slips past the writer does not pass the list.
    @Test
    void letsOnlyListedElementsAndAttributesPass() {
        Markup markup = new Markup().open("p", "onclick", "alert(1)", "style", "color:red")
                .open("script")
                .text("alert(1)")
                .close("script")
                .open("a", "href", "javascript:alert(1)")
                .text("x")
                .close("a")
                .close("p");

        assertThat(Html.of(markup).markup()).isEqualTo("<p><a>x</a></p>");
    }

    @Test
    void runsALabelIntoTheFirstParagraph() {
        Prose text = Shown.prose("Why it is so.\n\n- a point\n");
        List<Inline> label = List.of(new Inline.TextRun("Up at once", NOWHERE));

        assertThat(new ProseHtml(Shown.scope(text)).labelled(label, text).markup())
                .isEqualTo("<p><b>Up at once.</b> Why it is so.</p><ul><li>a point</li></ul>");
        assertThat(text.blocks()).hasSize(2).first().isInstanceOf(Block.Paragraph.class);
    }
}
