package dev.touchstone.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.page.address.SitePath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What somebody finds who wants to link to a row or a cell, and to say later what it said.
class CitingTest {

    private static final String ARTICLE = "/comparisons/alder-vs-birch";
    private static final String ROW = ARTICLE + "/start-up-time";
    private static final String CELL = ROW + ".alder";

    private static RunningSite site;
    private static HttpClient client;

    @BeforeAll
    static void start() {
        site = RunningSite.of("src/test/resources/small-site");
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        client.close();
        site.close();
    }

    @Test
    void findsThePageOfACellByWayOfItsRow() throws Exception {
        String row = page(ARTICLE).select("tr.row#start-up-time + tr.ev .acts a:contains(Cite or embed)").attr("href");
        String cell = page(row).select(".answers th a:contains(Alder)").attr("href");

        assertThat(List.of(row, cell)).containsExactly(ROW, CELL);
        assertThat(page(cell).select("main").text()).contains("~12 ms", "~90 ms", "Claimed by Example Reports",
                "Birch.js", "40–55 ms");
        assertThat(page(cell).select(".ways a").eachAttr("href")).contains(ARTICLE + "#start-up-time.alder",
                "/criteria/start-up-time", ROW);
    }

    @Test
    void isLedToTheLineAndToAReportOfTheCell() throws Exception {
        List<String> acts = page(CELL).select(".acts a").eachAttr("href");

        assertThat(acts).anySatisfy(href -> assertThat(href).endsWith("alder-vs-birch.md#L29"))
                .anySatisfy(href -> assertThat(href).endsWith("alder-vs-birch%23start-up-time.alder"));
    }

    @ParameterizedTest
    @ValueSource(strings = {ROW, CELL})
    void keepsItsOwnAddressThoughSearchEnginesListTheArticle(String path) throws Exception {
        Document page = page(path);

        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://small.example.org" + path);
        assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo("https://small.example.org" + path);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(get("/sitemap.xml").body()).contains(ARTICLE + "<").doesNotContain(path);
        assertThat(get(
                page.select("meta[property=og:image]").attr("content").substring("https://small.example.org".length()))
                .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {ARTICLE, ROW, CELL, "/runtimes/alder", "/criteria/start-up-time"})
    void copiesTheCitationThatTheFilesHold(String path) throws Exception {
        List<String> forms = page(path).select(".take figure:has(figcaption) > pre[aria-label^=Citation]")
                .eachText();
        String json = get(path + ".json").body();

        assertThat(forms).hasSize(5);
        HttpResponse<String> bib = get(path + ".bib");
        HttpResponse<String> csl = get(path + ".csl.json");
        assertThat(bib.headers().firstValue("Content-Type")).hasValue("application/x-bibtex;charset=utf-8");
        assertThat(csl.headers().firstValue("Content-Type")).hasValue("application/vnd.citationstyles.csl+json");
        assertThat(page(path).expectFirst("pre[aria-label$=BibTeX]").wholeText()).isEqualTo(bib.body().strip());
        assertThat(page(path).expectFirst("pre[aria-label$=CSL-JSON]").wholeText()).isEqualTo(csl.body().strip());
        String hash = bib.body().replaceAll("(?s).*(sha256:[0-9a-f]{64}).*", "$1");
        assertThat(json).contains(hash);
        assertThat(page(path).select(".take code[title]").attr("title")).isEqualTo(hash);
    }

    @ParameterizedTest
    @CsvSource({"application/x-bibtex,.bib", "application/vnd.citationstyles.csl+json,.csl.json",
        "application/json,.json"})
    void getsTheFormThatIsAccepted(String accept, String suffix) throws Exception {
        HttpResponse<String> asked = client.send(HttpRequest.newBuilder(URI.create(site.address(CELL)))
                .header("Accept", accept)
                .build(), BodyHandlers.ofString());

        assertThat(asked.body()).isEqualTo(get(CELL + suffix).body()).isNotEmpty();
        assertThat(asked.headers().firstValue("Content-Location")).hasValue(CELL + suffix);
    }

    /// As the guide on citing tells.
    @Test
    void takesTheHashOfACellFromItsDocument() throws Exception {
        JsonNode document = json(CELL);
        List<Object> words = List.of("cell", text(document, "/comparison/id"), text(document, "/criterion/id"),
                text(document, "/cell/runtime"), statements(document.path("cell")), sources(document));

        assertThat("sha256:" + sha256(words)).isEqualTo(text(document, "/cell/hash"));
    }

    @Test
    void takesTheHashOfARowFromThoseOfItsCells() throws Exception {
        JsonNode document = json(ROW);
        List<Object> words = List.of("row", text(document, "/comparison/id"), text(document, "/row/criterion/id"),
                texts(document.at("/row/discussion")), document.at("/row/cells").findValuesAsString("hash"));

        assertThat("sha256:" + sha256(words)).isEqualTo(text(document, "/row/hash"));
        assertThat(texts(document.at("/row/discussion"))).hasSize(2);
    }

    @Test
    void takesTheHashOfAComparisonFromThoseOfItsRows() throws Exception {
        JsonNode document = json(ARTICLE);
        List<Object> words = new ArrayList<>(List.of("comparison"));
        for (String property : List.of("id", "title", "tagline", "summary", "published", "reviewed")) {
            words.add(document.path(property).asString());
        }
        List<String> rows = new ArrayList<>();
        document.path("rows").forEach(row -> rows.add(row.path("hash").asString()));
        words.addAll(List.of(texts(document.path("authors")), document.path("textHash").asString(), rows));

        assertThat("sha256:" + sha256(words)).isEqualTo(document.path("hash").asString());
    }

    @Test
    void hasNoPageForWhatNoComparisonHas() throws Exception {
        assertThat(List.of(get(ARTICLE + "/no-such-row").statusCode(), get(ROW + ".cedar").statusCode(),
                get(CELL + ".alder").statusCode(), get("/runtimes/alder/start-up-time").statusCode()))
                .containsOnly(404);
    }

    @Test
    void listsNoneOfTheseAmongThePages() {
        assertThat(site.edition().site().pages().stream().map(SitePath::value))
                .noneMatch(path -> path.startsWith(ARTICLE + "/") || path.startsWith("/embed"));
    }

    private static List<Object> statements(JsonNode cell) {
        List<Object> statements = new ArrayList<>();
        cell.path("statements")
                .forEach(one -> statements.add(List.of(one.at("/value/text").asString(), texts(one.path("conditions")),
                        one.path("note").asString(), texts(one.path("sources")))));
        return statements;
    }

    private static List<Object> sources(JsonNode document) {
        List<Object> sources = new ArrayList<>();
        document.path("sources")
                .forEach(one -> sources.add(List.of(one.path("key").asString(), one.path("title").asString(),
                        one.path("url").asString(), one.path("publisher").asString(),
                        one.path("published").asString())));
        return sources;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.asString()));
        return texts;
    }

    private static String text(JsonNode document, String pointer) {
        return document.at(pointer).asString();
    }

    private static String sha256(List<Object> words) throws Exception {
        byte[] json = JsonMapper.shared().writeValueAsString(words).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
    }

    private static JsonNode json(String path) throws Exception {
        return JsonMapper.shared().readTree(get(path + ".json").body());
    }

    private static Document page(String path) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(response.body());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(site.address(path))).build(), BodyHandlers.ofString());
    }
}
