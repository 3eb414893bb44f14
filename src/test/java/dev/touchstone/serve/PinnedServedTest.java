package dev.touchstone.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.history.EditedRepository;
import dev.touchstone.reading.SmallSite;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages as they were in a revision, over HTTP.
class PinnedServedTest {

    private static final String ARTICLE = "/comparisons/alder-vs-birch";
    private static final String CELL = ARTICLE + "/start-up-time.alder";

    private static EditedRepository repository;
    private static String first;
    private static RunningSite site;
    private static HttpClient client;

    @BeforeAll
    static void start(@TempDir Path root) {
        repository = EditedRepository.in(root);
        first = repository.replace(SmallSite.COMPARISON, "~12 ms", "~14 ms");
        repository.replace(SmallSite.COMPARISON, "~14 ms", "~99 ms");
        site = RunningSite.withHistory(repository.folder());
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        client.close();
        site.close();
        repository.close();
    }

    @Test
    void showsThatRevisionAndSaysSo() throws Exception {
        Document then = page("/r/" + first + ARTICLE);

        assertThat(then.select("#start-up-time\\.alder").text()).contains("~14 ms").doesNotContain("~99 ms");
        assertThat(page(ARTICLE).select("#start-up-time\\.alder").text()).contains("~99 ms");
        assertThat(then.select(".pinned").text()).contains("revision " + first.substring(0, 10), "kept as it was");
        assertThat(page(ARTICLE).select(".pinned")).isEmpty();
    }

    @Test
    void leadsToThePresentAndToWhatWasChangedSince() throws Exception {
        Document then = page("/r/" + first + CELL);

        assertThat(then.select(".pinned a").eachAttr("href")).containsExactly(CELL,
                "/changes?page=" + ARTICLE.replace("/", "%2F") + "&since=" + first);
        String changes = page(then.expectFirst(".pinned a[href^=/changes]").attr("href")).select("main").text();
        assertThat(changes).contains("~14 ms", "~99 ms").doesNotContain("~12 ms");
    }

    @Test
    void isLeftOutOfSearchEnginesInFavourOfThePresent() throws Exception {
        Document then = page("/r/" + first + ARTICLE);

        assertThat(then.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(then.select("link[rel=canonical]").attr("href")).isEqualTo("https://small.example.org" + ARTICLE);
        assertThat(get("/robots.txt").body()).contains("Disallow: /r/");
    }

    @Test
    void isNamedByEveryFormOfTheCitation() throws Exception {
        Document now = page(CELL);
        String pinned = now.expectFirst("pre[aria-label='Pinned address']").text();

        assertThat(pinned).matches("https://small\\.example\\.org/r/[0-9a-f]{40}" + CELL);
        assertThat(now.select("pre[aria-label^=Citation]").eachText()).hasSize(5)
                .allMatch(form -> form.contains(pinned));
        assertThat(get(CELL + ".bib").body()).contains("Pinned at " + pinned);
        assertThat(get(CELL + ".csl.json").body()).contains("Pinned at " + pinned);
        assertThat(page(pinned.substring("https://small.example.org".length())).select("main").text())
                .contains("~99 ms");
    }

    @Test
    void citesTheRevisionThatItShows() throws Exception {
        assertThat(page("/r/" + first + CELL).select("pre[aria-label^=Citation]").eachText())
                .allMatch(form -> form.contains("https://small.example.org/r/" + first + CELL));
    }

    @Test
    void leadsFromTheBeginningOfARevisionToItsOneAddress() throws Exception {
        HttpResponse<String> response = get("/r/" + first.substring(0, 8) + ARTICLE);

        assertThat(response.statusCode()).isEqualTo(308);
        assertThat(response.headers().firstValue("Location")).hasValue("/r/" + first + ARTICLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/r/0000000000/comparisons/alder-vs-birch", "/r/main/comparisons/alder-vs-birch",
        "/r/abc/comparisons/alder-vs-birch", "/r/%2e%2e/comparisons/alder-vs-birch", "/r"})
    void knowsNoOtherRevisions(String path) throws Exception {
        assertThat(get(path).statusCode()).isIn(400, 404);
    }

    @Test
    void keepsItsLinksInTheRevisionWhereThatHasTheirTargets() throws Exception {
        Document then = page("/r/" + first + CELL);
        List<String> links = then.select("main a[href^=/]").eachAttr("href");

        assertThat(links).contains("/r/" + first + ARTICLE + "#start-up-time.alder",
                "/r/" + first + "/criteria/start-up-time")
                .anyMatch(href -> href.startsWith("/sources"))
                .noneMatch(href -> href.matches("/(comparisons|runtimes|criteria|guides)/[^.]*(#.*)?"));
        for (String link : links) {
            assertThat(get(link).statusCode()).as(link).isEqualTo(200);
        }
        assertThat(then.select(".pinned").text()).contains("all others lead to what is there today");
        assertThat(page(CELL).select("main a[href^=/r/]").eachAttr("href")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deadbeef", "0000000000000000000000000000000000000000", "main", "abc"})
    void saysThatARevisionIsNotKnown(String revision) throws Exception {
        HttpResponse<String> response = get("/r/" + revision + CELL);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("This revision is not known here.", "href=\"" + CELL + "\"");
    }

    @Test
    void saysThatTheRevisionLacksThePage() throws Exception {
        Document missing = Jsoup.parse(get("/r/" + first + "/comparisons/oak-vs-elm").body());

        assertThat(missing.select("h1").text()).isEqualTo("The page is not in this revision.");
        assertThat(missing.select("main").text()).contains(first.substring(0, 10)).doesNotContain("The page today");
        assertThat(get("/comparisons/oak-vs-elm").body()).contains("Nothing is at this address.");
    }

    @Test
    void hasNoPageThatTheRevisionLacked() throws Exception {
        assertThat(get("/r/" + first + "/comparisons/oak-vs-elm").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesToTellOfUnknownPagesAndRevisions() throws Exception {
        assertThat(get("/changes?since=0000000").statusCode()).isEqualTo(400);
        assertThat(get("/changes?page=/comparisons/alder-vs-brich").body()).contains("alder-vs-brich");
        assertThat(get("/changes?since=" + first.substring(0, 7)).headers().firstValue("Location"))
                .hasValue("/changes?since=" + first);
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
