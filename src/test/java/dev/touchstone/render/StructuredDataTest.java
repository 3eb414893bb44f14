package dev.touchstone.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.reading.SmallSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What pages say to search engines, compared with what they say to readers.
class StructuredDataTest {

    private static final String DATA = "script[type=application/ld+json]";

    enum World {
        SMALL, SHIPPED;

        private PageWorld pages() {
            return this == SMALL ? PageWorld.of(SmallSite.original()) : PageWorld.shipped();
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysNothingThatThePageDoesNot(World world) {
        PageWorld pages = world.pages();
        pages.html().forEach((path, html) -> {
            Document page = Jsoup.parse(html);
            List<String> said = strings(data(page));
            List<String> shown = shown(page, pages.site().baseUrl());

            assertThat(said).as(path.value())
                    .isNotEmpty()
                    .allSatisfy(
                            text -> assertThat(shown).as(path + ": " + text).anyMatch(part -> part.contains(text)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryPageOnceAndDescribesItOnce(World world) {
        List<Document> pages = world.pages().html().values().stream().map(Jsoup::parse).toList();

        assertThat(pages.stream().map(Document::title)).doesNotHaveDuplicates();
        assertThat(pages.stream().map(page -> page.select("meta[name=description]").attr("content")))
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void hasATypeForEverySortOfPage() {
        PageWorld world = PageWorld.of(SmallSite.original());

        assertThat(Map.of("/", types(world, "/"), "/comparisons", types(world, "/comparisons"),
                "/comparisons/alder-vs-birch", types(world, "/comparisons/alder-vs-birch"),
                "/runtimes/alder", types(world, "/runtimes/alder"), "/criteria", types(world, "/criteria"),
                "/criteria/start-up-time", types(world, "/criteria/start-up-time")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("/", "WebSite", "/comparisons", "BreadcrumbList",
                        "/comparisons/alder-vs-birch", "TechArticle FAQPage BreadcrumbList", "/runtimes/alder",
                        "TechArticle BreadcrumbList", "/criteria", "DefinedTermSet BreadcrumbList",
                        "/criteria/start-up-time", "DefinedTerm BreadcrumbList"));
    }

    @Test
    void asksEveryQuestionThatIsAnswered() {
        PageWorld world = PageWorld.shipped();
        Document page = world.page("/comparisons/python-vs-nodejs");
        JsonNode questions = data(page).get("@graph").get(1).get("mainEntity");

        assertThat(questions.valueStream().map(question -> question.get("name").asString()))
                .containsExactlyElementsOf(page.select("#faq h3").eachText());
    }

    @Test
    void cannotEndTheElementInWhichItStands() {
        String hostile = "</script><script>alert(1)</script><!-- & \u2028 \"";
        String written = Thing.written(List.of(Thing.of("Thing").with("name", hostile)));

        assertThat(written).doesNotContain("<", ">", "&");
        assertThat(new JsonMapper().readTree(written).get("@graph").get(0).get("name").asString()).isEqualTo(hostile);
    }

    @Test
    void staysOneElementWithAHostileTitle() {
        SmallSite small = SmallSite.original()
                .replacing("comparisons/alder-vs-birch.md", "title: \"Alder vs Birch: a runtime for small services\"",
                        "title: \"Alder </script><script>alert(1)</script> & Birch\"");
        Document page = PageWorld.of(small).page("/comparisons/alder-vs-birch");

        assertThat(page.select("script:not([src])")).hasSize(1);
        assertThat(data(page).get("@graph").get(0).get("headline").asString())
                .isEqualTo("Alder </script><script>alert(1)</script> & Birch");
    }

    @Test
    void isMissingWhereSearchEnginesShouldNotLook() {
        PageWorld world = PageWorld.of(SmallSite.original());

        assertThat(Stream.of(world.html(world.site().notFound()), world.html(world.site().error(500)),
                world.answer("/search", "q=alder").orElseThrow()))
                .allSatisfy(html -> assertThat(Jsoup.parse(html).select(DATA)).isEmpty());
    }

    private static String types(PageWorld world, String path) {
        return data(world.page(path)).get("@graph")
                .valueStream()
                .map(thing -> thing.get("@type").asString())
                .collect(Collectors.joining(" "));
    }

    private static JsonNode data(Document page) {
        assertThat(page.select(DATA)).hasSize(1);
        return new JsonMapper().readTree(page.expectFirst(DATA).data());
    }

    /// Every text in it, but for the words of the vocabulary itself.
    private static List<String> strings(JsonNode node) {
        List<String> found = new ArrayList<>();
        node.propertyStream()
                .filter(one -> !one.getKey().startsWith("@") || one.getKey().equals("@graph"))
                .forEach(
                        one -> found.addAll(strings(one.getValue())));
        if (node.isArray()) {
            node.valueStream().forEach(one -> found.addAll(strings(one)));
        }
        if (node.isString()) {
            found.add(node.asString());
        }
        return found;
    }

    /// What a reader sees, without the marks of sources; where links lead; days; the language.
    private static List<String> shown(Document page, String base) {
        List<String> shown = new ArrayList<>();
        page.select("[href]")
                .stream()
                .map(link -> link.attr("href"))
                .forEach(href -> shown.add(
                        href.startsWith("/") ? base + href : href));
        page.select("time").stream().map(time -> time.attr("datetime")).forEach(shown::add);
        shown.add(page.select("html").attr("lang"));
        page.select("a.src").forEach(Element::remove);
        shown.add(page.body().text());
        return shown;
    }
}
