package dev.touchstone.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.page.address.SitePath;
import dev.touchstone.reading.SmallSite;
import dev.touchstone.site.Resource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The files about the site as a whole.
class SiteFilesTest {

    private static final PageWorld WORLD = PageWorld.of(SmallSite.original());
    private static final String BASE = WORLD.site().baseUrl();

    @Test
    void sitemapListsExactlyThePagesThatMayBeListed() {
        List<String> listed = WORLD.html()
                .values()
                .stream()
                .map(Jsoup::parse)
                .filter(page -> page.select("meta[name=robots][content=noindex]").isEmpty())
                .map(page -> page.select("link[rel=canonical]").attr("href"))
                .toList();

        assertThat(xml("/sitemap.xml").select("url > loc").eachText()).containsExactlyInAnyOrderElementsOf(listed)
                .contains(BASE + "/", BASE + "/comparisons/alder-vs-birch");
    }

    @Test
    void sitemapTellsDaysOfReviewAndNoOthers() {
        Map<String, String> days = xml("/sitemap.xml").select("url:has(lastmod)")
                .stream()
                .collect(Collectors.toMap(url -> url.select("loc").text().substring(BASE.length()),
                        url -> url.select("lastmod").text()));
        String reviewed = WORLD.page("/comparisons/alder-vs-birch").select(".trust time").attr("datetime");

        assertThat(days).containsKeys("/", "/comparisons", "/runtimes/alder", "/criteria/start-up-time")
                .doesNotContainKeys("/guides/how-to-read", "/rules", "/search");
        assertThat(days.values()).containsOnly(reviewed);
    }

    @Test
    void robotsNameTheSitemap() {
        assertThat(text("/robots.txt")).startsWith("User-agent: *\n").endsWith("\nSitemap: " + BASE + "/sitemap.xml\n");
    }

    @Test
    void robotsCloseNoPage() {
        List<String> closed = text("/robots.txt").lines()
                .filter(line -> line.startsWith("Disallow: "))
                .map(line -> line.substring("Disallow: ".length()))
                .toList();

        assertThat(closed).isNotEmpty()
                .allSatisfy(start -> assertThat(WORLD.html().keySet())
                        .noneMatch(page -> page.value().startsWith(start)));
    }

    @Test
    void overviewLinksToTextsThatExist() {
        String overview = text("/llms.txt");
        List<String> links = overview.lines()
                .filter(line -> line.startsWith("- ["))
                .map(line -> line.replaceFirst(".*?]\\((.*?)\\).*", "$1"))
                .toList();

        assertThat(overview).startsWith("# Small site\n\n> Two imagined runtimes, compared\n\n## Comparisons\n\n");
        assertThat(links).contains(BASE + "/comparisons/alder-vs-birch.md", BASE + "/openapi.json")
                .allSatisfy(link -> assertThat(WORLD.site().at(new SitePath(link.substring(BASE.length()))))
                        .as(link)
                        .isPresent());
    }

    @Test
    void searchDescriptionAsksWhatTheSiteAnswers() {
        Document description = xml("/opensearch.xml");

        assertThat(description.select("ShortName").text()).isEqualTo("Small site");
        assertThat(description.select("Url").eachAttr("template")).containsExactly(BASE + "/search?q={searchTerms}",
                BASE + "/search/suggest?q={searchTerms}", BASE + "/opensearch.xml");
        assertThat(WORLD.page("/").select("link[rel=search]").attr("href")).isEqualTo("/opensearch.xml");
    }

    @Test
    void manifestNamesIconsThatExist() {
        JsonNode manifest = new JsonMapper().readTree(text("/manifest.json"));

        assertThat(manifest.get("name").asString()).isEqualTo("Small site");
        assertThat(manifest.get("icons").valueStream().map(icon -> icon.get("src").asString())).hasSize(3)
                .allSatisfy(icon -> assertThat(WORLD.site().at(new SitePath(icon))).containsInstanceOf(
                        Resource.Asset.class));
        assertThat(WORLD.page("/").select("link[rel=manifest]").attr("href")).isEqualTo("/manifest.json");
    }

    @Test
    void namesAContactOnlyWhereTheSettingsDo() {
        SmallSite named = SmallSite.original()
                .replacing("site.yml", "licence: CC-BY-4.0",
                        "licence: CC-BY-4.0\nsecurity-contact: mailto:alert@small.example.org");
        String text = text(PageWorld.of(named), "/.well-known/security.txt");

        assertThat(WORLD.site().at(SitePath.SECURITY)).isEmpty();
        assertThat(text).isEqualTo("""
                Contact: mailto:alert@small.example.org
                Expires: %sT00:00:00Z
                Canonical: https://small.example.org/.well-known/security.txt
                Preferred-Languages: en
                """.formatted(SmallSite.TODAY.plusDays(180)));
    }

    private static Document xml(String path) {
        return Jsoup.parse(text(path), Parser.xmlParser());
    }

    private static String text(String path) {
        return text(WORLD, path);
    }

    private static String text(PageWorld world, String path) {
        return new Renderer().render(world.site(), new SitePath(path)).bytes().text();
    }
}
