package dev.touchstone.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What another site can show of this one, how it is told so, and what it cannot.
class EmbeddingTest {

    private static final String BASE = "https://small.example.org";
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

    @ParameterizedTest
    @ValueSource(strings = {ARTICLE, ROW, CELL})
    void showsAFrameThatRunsNothingAndLeadsBack(String path) throws Exception {
        HttpResponse<String> response = get("/embed" + path);
        Document page = Jsoup.parse(response.body());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(page.select("script, form, iframe, img, [style], style")).isEmpty();
        assertThat(page.select("meta[name=color-scheme]").attr("content")).isEqualTo("light dark");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(BASE + path);
        assertThat(page.select("h1 a").attr("href")).startsWith(ARTICLE + "#");
        assertThat(page.select("base").attr("target")).isEqualTo("_blank");
        assertThat(page.select("a.src")).isNotEmpty()
                .allSatisfy(mark -> assertThat(page.select(mark.attr("href"))).hasSize(1));
        assertThat(response.body().length()).isLessThan(20_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/embed" + ARTICLE, "/embed" + ROW, "/embed" + CELL})
    void letsAnySiteShowIt(String path) throws Exception {
        HttpResponse<String> response = get(path);

        assertThat(policy(response)).contains("frame-ancestors *", "default-src 'none'")
                .doesNotContain("script-src",
                        "unsafe");
        assertThat(response.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(resources(response)).isEqualTo("cross-origin");
        assertThat(response.headers().firstValue("X-Frame-Options")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", ARTICLE, ROW, CELL, "/compare", "/search", "/embed", "/embed/nothing",
        "/embed/comparisons/nothing", "/embed" + ROW + ".cedar", "/embed/runtimes/alder", "/oembed", CELL + ".json"})
    void letsNoSiteShowAnythingElse(String path) throws Exception {
        HttpResponse<String> response = get(path);

        assertThat(policy(response)).contains("frame-ancestors 'none'").doesNotContain("frame-ancestors *");
        assertThat(resources(response)).isEqualTo("same-origin");
    }

    @Test
    void letsAnySiteLoadBadgesPicturesAndTheStyleOfFrames() throws Exception {
        String style = Jsoup.parse(get("/embed" + ROW).body()).select("link[rel=stylesheet]").attr("href");

        for (String path : new String[]{CELL + ".svg", ARTICLE + ".png", ROW + ".png", "/home.png", style}) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(200);
            assertThat(resources(get(path))).as(path).isEqualTo("cross-origin");
        }
        assertThat(resources(get(site.edition().site().assets().style().value()))).isEqualTo("same-origin");
    }

    @Test
    void servesABadgeAsAPictureThatIsKept() throws Exception {
        HttpResponse<String> badge = get(CELL + ".svg");
        Document svg = Jsoup.parse(badge.body(), Parser.xmlParser());

        assertThat(badge.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        assertThat(badge.headers().firstValue("Cache-Control")).hasValue("max-age=60, public");
        assertThat(svg.select("title").text()).isEqualTo(
                "Start-up time: Alder, about 12 ms (empty program), and 1 more; claimed. Small site");
        assertThat(svg.select("text").eachText()).containsExactly("Start-up time: Alder", "~12 ms (empty program) …",
                "claimed");
        HttpResponse<String> again = client.send(HttpRequest.newBuilder(URI.create(site.address(CELL + ".svg")))
                .header("If-None-Match", badge.headers().firstValue("ETag").orElseThrow())
                .build(), BodyHandlers.ofString());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(get(ROW + ".svg").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({ARTICLE + "," + ARTICLE, ROW + "," + ROW, CELL + "," + CELL, ARTICLE + "#start-up-time," + ROW,
        ARTICLE + "#start-up-time.alder," + CELL, ARTICLE + "?utm=1#start-up-time," + ROW,
        ARTICLE + "/launch-time," + "", "/Comparisons/alder-vs-birch,"})
    void tellsHowToShowWhatALinkLeadsTo(String link, String shown) throws Exception {
        HttpResponse<String> response = oembed(BASE + link, "");

        if (shown == null || shown.isEmpty()) {
            assertThat(response.statusCode()).isEqualTo(404);
            return;
        }
        JsonNode answer = JsonMapper.shared().readTree(response.body());
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.path("type").asString()).isEqualTo("rich");
        assertThat(answer.path("version").asString()).isEqualTo("1.0");
        assertThat(answer.path("provider_name").asString()).isEqualTo("Small site");
        Document html = Jsoup.parse(answer.path("html").asString());
        assertThat(html.select("iframe").attr("src")).isEqualTo(BASE + "/embed" + shown);
        assertThat(html.select("iframe").attr("sandbox")).doesNotContain("allow-scripts", "allow-same-origin");
        assertThat(html.select("iframe").attr("width")).isEqualTo(answer.path("width").asString());
        assertThat(get("/embed" + shown).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example" + ARTICLE,
        "https://small.example.org.elsewhere.example" + ARTICLE,
        "https://small.example.org@elsewhere.example" + ARTICLE, "//small.example.org" + ARTICLE, ARTICLE,
        "http://small.example.org" + ARTICLE, BASE, BASE + "/", BASE + "/sources", BASE + "/runtimes/alder",
        BASE + "/embed" + ROW, BASE + ARTICLE + "#verdict", BASE + ARTICLE + "/../../sources",
        BASE + "//elsewhere.example/",
        "javascript:alert(1)", "\"><script>"})
    void knowsNothingOfOtherAddresses(String url) throws Exception {
        HttpResponse<String> response = oembed(url, "");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Location")).isEmpty();
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void fitsTheFrameIntoTheRoomThereIs() throws Exception {
        JsonNode free = JsonMapper.shared().readTree(oembed(BASE + ROW, "").body());
        JsonNode narrow = JsonMapper.shared()
                .readTree(oembed(BASE + ROW, "&maxwidth=320&maxheight=99&format=json").body());
        JsonNode odd = JsonMapper.shared().readTree(oembed(BASE + ROW, "&maxwidth=wide&maxheight=-1").body());

        assertThat(narrow.path("width").asInt()).isEqualTo(320);
        assertThat(narrow.path("height").asInt()).isEqualTo(99);
        assertThat(narrow.path("html").asString()).contains("width=\"320\"", "height=\"99\"");
        assertThat(odd).isEqualTo(free);
    }

    @Test
    void answersInXmlToo() throws Exception {
        HttpResponse<String> response = oembed(BASE + CELL, "&format=xml");
        Document xml = Jsoup.parse(response.body(), Parser.xmlParser());

        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/xml;charset=utf-8");
        assertThat(xml.select("oembed > html").text()).startsWith("<iframe src=\"" + BASE + "/embed" + CELL + "\"");
        assertThat(xml.select("oembed > type").text()).isEqualTo("rich");
    }

    @Test
    void refusesOtherFormatsAndEmptyQuestions() throws Exception {
        assertThat(oembed(BASE + ROW, "&format=yaml").statusCode()).isEqualTo(501);
        assertThat(get("/oembed").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {ARTICLE, ROW, CELL})
    void isFoundFromThePageThatItShows(String path) throws Exception {
        String discovery = Jsoup.parse(get(path).body())
                .select("link[type=application/json+oembed]")
                .attr("href");

        assertThat(discovery).startsWith(BASE + "/oembed?url=");
        JsonNode answer = JsonMapper.shared().readTree(get(discovery.substring(BASE.length())).body());
        assertThat(answer.path("html").asString()).contains("/embed" + path + "\"");
    }

    @Test
    void isNotOfferedForWhatIsNoPartOfAComparison() throws Exception {
        assertThat(Jsoup.parse(get("/runtimes/alder").body()).select("link[type*=oembed]")).isEmpty();
    }

    private static String policy(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Security-Policy").orElse("");
    }

    private static String resources(HttpResponse<String> response) {
        return response.headers().firstValue("Cross-Origin-Resource-Policy").orElse("");
    }

    private static HttpResponse<String> oembed(String url, String more) throws Exception {
        return get("/oembed?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8) + more);
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(site.address(path))).build(), BodyHandlers.ofString());
    }
}
