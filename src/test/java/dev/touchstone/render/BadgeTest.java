package dev.touchstone.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Format;
import dev.touchstone.api.Forms;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.pipeline.Pipeline;
import dev.touchstone.reading.SmallSite;
import dev.touchstone.site.Site;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/// The badges of cells, as another site gets them.
class BadgeTest {

    private static final String HOSTILE = "\"><script>alert(1)</script>";

    @Test
    void areWellFormedAndAsWideAsTheirPieces() throws Exception {
        Site site = Pipeline.run(Path.of("content"), SmallSite.TODAY).site();
        List<Forms.At> badges = site.forms().addresses().filter(at -> at.format() == Format.SVG).toList();

        assertThat(badges).hasSizeGreaterThan(100);
        for (Forms.At at : badges) {
            Element svg = parsed(svg(site, at.path()));
            int width = Integer.parseInt(svg.getAttribute("width"));
            Element last = (Element) svg.getElementsByTagName("rect")
                    .item(svg.getElementsByTagName("rect").getLength() - 2);

            assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).as(at.path())
                    .isNotBlank()
                    .isEqualTo(svg.getAttribute("aria-label"));
            assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 " + width + " 24");
            assertThat(Integer.parseInt(last.getAttribute("x")) + Integer.parseInt(last.getAttribute("width")))
                    .isEqualTo(width)
                    .isBetween(60, 1200);
            assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        }
    }

    @Test
    void takeTheWidthOfTheirWordsFromTheTypeface() {
        Site narrow = site(SmallSite.original().replacing(SmallSite.COMPARISON, "Bytecode, interpreted", "iiiiiiii"));
        Site wide = site(SmallSite.original().replacing(SmallSite.COMPARISON, "Bytecode, interpreted", "mmmmmmmm"));

        assertThat(width(wide)).isGreaterThan(width(narrow) + 40);
    }

    @Test
    void cannotBeMadeToRunAnything() throws Exception {
        SmallSite small = SmallSite.original()
                .replacing(SmallSite.COMPARISON, "Bytecode, interpreted", "`" + HOSTILE + "`")
                .replacing("site.yml", "name: Small site", "name: 'Small \"><script>alert(2)</script> site'");
        Site site = site(small);
        String path = "/comparisons/alder-vs-birch/execution-model.alder";
        String svg = svg(site, path + ".svg");
        Document page = Jsoup.parse(svg(site, path));
        Document frame = Jsoup.parse(svg(site, "/embed" + path));

        assertThat(svg).doesNotContain("<script");
        assertThat(parsed(svg).getElementsByTagName("title").item(0).getTextContent()).contains(HOSTILE);
        assertThat(page.select("main script, main iframe")).isEmpty();
        assertThat(page.select(".badge img").attr("alt")).contains(HOSTILE.replace('"', '“'));
        assertThat(frame.select("script")).isEmpty();
        Document snippet = Jsoup.parse(page.select("pre[aria-label=The badge in HTML]").text());
        assertThat(snippet.select("script")).isEmpty();
        assertThat(snippet.select("a > img").attr("alt")).contains(HOSTILE.replace('"', '“'));
    }

    private static int width(Site site) {
        return Integer.parseInt(Jsoup.parse(svg(site, "/comparisons/alder-vs-birch/execution-model.alder.svg"))
                .select("svg")
                .attr("width"));
    }

    private static Site site(SmallSite small) {
        return PageWorld.of(small).site();
    }

    private static String svg(Site site, String path) {
        return new Renderer().render(site, new SitePath(path)).bytes().text();
    }

    private static Element parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }
}
