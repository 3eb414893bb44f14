package dev.touchstone.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The pages about the site's own trustworthiness, over HTTP.
class TrustServedTest {

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
    @CsvSource(delimiter = '!', value = {
        "/evidence ! 11 of 13 statements have a source",
        "/freshness ! First due",
        "/disagreements ! No two statements differ",
        "/sources/field-report ! Statements that rest on it"})
    void answersWithThePage(String path, String words) throws Exception {
        HttpResponse<String> response = get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).get().asString().startsWith("text/html");
        assertThat(response.body()).contains(words);
    }

    @Test
    void knowsNoSourceThatIsNotThere() throws Exception {
        assertThat(get("/sources/nothing").statusCode()).isEqualTo(404);
        assertThat(get("/sources/field-report/").statusCode()).isEqualTo(308);
    }

    @Test
    void isLedToByEveryDocumentThatNamesASource() throws Exception {
        for (String document : List.of("/sources.json", "/comparisons/alder-vs-birch/start-up-time.alder.json")) {
            JsonNode read = JsonMapper.shared().readTree(get(document).body());
            JsonNode sources = read.path(document.startsWith("/sources") ? "items" : "sources");

            assertThat(sources).isNotEmpty();
            for (JsonNode source : sources) {
                String address = source.path("address").asString();
                assertThat(address).isEqualTo("https://small.example.org/sources/" + source.path("key").asString());
                assertThat(get(address.substring("https://small.example.org".length())).statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    void givesTheSameCountsToPrograms() throws Exception {
        assertThat(get("/evidence.json").body().replaceAll("\\s", "")).contains(
                "\"statements\":13,\"independent\":4,\"vendor\":7,\"unsourced\":2,\"unknown\":1,\"inapplicable\":0");
        assertThat(get("/evidence.csv").body()).contains("alder-vs-birch,13,4,7,2,1,0,4,");
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(site.address(path))).build(), BodyHandlers.ofString());
    }
}
