package dev.touchstone.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.reading.SmallSite;
import dev.touchstone.source.SourceFile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Old links over HTTP: what is answered where something was.
class FormerAddressesTest {

    private static final String ARTICLE = "/comparisons/alder-vs-birch";
    private static final String LEDGER = """
            /comparisons/alder-vs-birch#gone-away retired The figure behind it was withdrawn.
            /comparisons/alder-vs-birch#elsewhere moved /runtimes/alder#what-it-is
            /comparisons/alder-vs-birch#launch moved /comparisons/alder-vs-birch#start-up-time
            /comparisons/alder-vs-birch#launch.alder moved /comparisons/alder-vs-birch#start-up-time.alder
            /comparisons/old moved /comparisons/alder-vs-birch
            /comparisons/old#threads moved /comparisons/alder-vs-birch#shared-memory-threads
            /criteria/speed split /criteria/cpu-performance /criteria/start-up-time
            /criteria/speed#at-scale moved /criteria/cpu-performance
            /runtimes/cedar retired It was never released.
            """;

    @TempDir
    private static Path folder;

    private static RunningSite site;
    private static HttpClient client;

    @BeforeAll
    static void start() throws IOException {
        for (SourceFile file : SmallSite.original().files()) {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.text());
        }
        Files.writeString(folder.resolve("anchors.lock"), LEDGER);
        site = RunningSite.of(folder.toString());
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        client.close();
        site.close();
    }

    @Test
    void sendsReadersOfAMovedPageOn() throws Exception {
        HttpResponse<String> response = get("/comparisons/old?a=b");

        assertThat(response.statusCode()).isEqualTo(308);
        assertThat(response.headers().firstValue("Location")).hasValue(ARTICLE + "?a=b");
    }

    @Test
    void saysWhyAPageIsGone() throws Exception {
        HttpResponse<String> response = get("/runtimes/cedar");

        assertThat(response.statusCode()).isEqualTo(410);
        assertThat(Jsoup.parse(response.body()).select("main").text()).contains("This page is gone.",
                "It was never released.");
        assertThat(response.body()).contains("<meta name=\"robots\" content=\"noindex\">");
    }

    @Test
    void offersTheChoiceWhereAPageHasBecomeSeveral() throws Exception {
        HttpResponse<String> response = get("/criteria/speed");

        assertThat(response.statusCode()).isEqualTo(300);
        Document page = Jsoup.parse(response.body());
        assertThat(page.select(".hello a").eachAttr("href")).containsExactly("/criteria/cpu-performance",
                "/criteria/start-up-time");
        assertThat(page.select("#at-scale a").eachAttr("href")).containsExactly("/criteria/cpu-performance");
    }

    @Test
    void keepsAnElementForEachFormerPart() throws Exception {
        Document page = Jsoup.parse(get(ARTICLE).body());

        assertThat(page.select("tr#start-up-time #launch")).hasSize(1);
        assertThat(page.select("td[id=start-up-time.alder] > .former").eachAttr("id")).containsExactly("launch.alder");
    }

    @Test
    void answersForThePartsOfThePagesThatMovedHere() throws Exception {
        assertThat(Jsoup.parse(get(ARTICLE).body()).select("tr#shared-memory-threads #threads")).hasSize(1);
    }

    @Test
    void saysAtItsEndWhatIsNoLongerThere() throws Exception {
        Document page = Jsoup.parse(get(ARTICLE).body());

        assertThat(page.select("li#gone-away").text())
                .isEqualTo("#gone-away is gone. The figure behind it was withdrawn.");
        assertThat(page.select("li#elsewhere").text()).isEqualTo("#elsewhere is now in Alder: what it is");
        assertThat(page.select("li#elsewhere a").eachAttr("href")).containsExactly("/runtimes/alder#what-it-is");
    }

    @Test
    void saysNothingOfItWhereNothingHasGone() throws Exception {
        assertThat(Jsoup.parse(get("/runtimes/birch").body()).select(".signs, .former")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/comparisons/old.json,/comparisons/alder-vs-birch.json",
        "/comparisons/alder-vs-birch/launch.alder.json,/comparisons/alder-vs-birch/start-up-time.alder.json",
        "/comparisons/old/start-up-time.alder.json,/comparisons/alder-vs-birch/start-up-time.alder.json",
        "/comparisons/alder-vs-birch/launch.bib,/comparisons/alder-vs-birch/start-up-time.bib",
        "/comparisons/old/start-up-time.alder.svg,/comparisons/alder-vs-birch/start-up-time.alder.svg"})
    void sendsProgramsOnAsWell(String before, String now) throws Exception {
        HttpResponse<String> response = get(before);

        assertThat(response.statusCode()).isEqualTo(308);
        assertThat(response.headers().firstValue("Location")).hasValue(now);
        assertThat(get(now).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/comparisons/alder-vs-birch/launch,/comparisons/alder-vs-birch/start-up-time",
        "/comparisons/alder-vs-birch/launch.alder,/comparisons/alder-vs-birch/start-up-time.alder",
        "/comparisons/old/start-up-time,/comparisons/alder-vs-birch/start-up-time",
        "/comparisons/old/threads,/comparisons/alder-vs-birch/shared-memory-threads",
        "/comparisons/alder-vs-birch/elsewhere,/runtimes/alder",
        "/embed/comparisons/old,/embed/comparisons/alder-vs-birch",
        "/embed/comparisons/alder-vs-birch/launch,/embed/comparisons/alder-vs-birch/start-up-time",
        "/embed/comparisons/old/start-up-time.birch,/embed/comparisons/alder-vs-birch/start-up-time.birch",
        "/comparisons/old.png,/comparisons/alder-vs-birch.png",
        "/comparisons/alder-vs-birch/launch.png,/comparisons/alder-vs-birch/start-up-time.png"})
    void sendsWhoFollowsALinkToARowOrAPictureOn(String before, String now) throws Exception {
        HttpResponse<String> response = get(before);

        assertThat(response.statusCode()).isEqualTo(308);
        assertThat(response.headers().firstValue("Location")).hasValue(now);
        assertThat(get(now).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/comparisons/alder-vs-birch/gone-away", "/embed/comparisons/alder-vs-birch/gone-away",
        "/comparisons/alder-vs-birch/gone-away.png"})
    void saysWhyARowIsGone(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(410);
        assertThat(get(path).body()).contains("The figure behind it was withdrawn.");
    }

    @Test
    void showsFromItsNewPlaceWhatOthersEmbedByTheOld() throws Exception {
        String body = get("/oembed?url=https%3A%2F%2Fsmall.example.org%2Fcomparisons%2Fold%2Fthreads").body();

        assertThat(body).contains("https://small.example.org/embed/comparisons/alder-vs-birch/shared-memory-threads");
    }

    @Test
    void tellsProgramsWhatBecameOfAPage() throws Exception {
        JsonNode gone = JsonMapper.shared().readTree(get("/runtimes/cedar.json").body());
        JsonNode split = JsonMapper.shared().readTree(get("/criteria/speed.json").body());

        assertThat(get("/runtimes/cedar.json").statusCode()).isEqualTo(410);
        assertThat(gone.path("detail").asString()).isEqualTo("It was never released.");
        assertThat(get("/criteria/speed.json").statusCode()).isEqualTo(300);
        assertThat(split.path("nearest").toString())
                .isEqualTo("[\"/criteria/cpu-performance\",\"/criteria/start-up-time\"]");
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(site.address(path))).build(), BodyHandlers.ofString());
    }
}
