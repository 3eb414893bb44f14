package dev.touchstone.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.measurement.MeasurementText;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the lab measured, over HTTP.
class BenchmarksServedTest {

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
    void listsBenchmarksInEveryForm() throws Exception {
        assertThat(get("/benchmarks").body()).contains("<a href=\"/benchmarks/start\">");
        assertThat(json("/benchmarks.json").path("items").get(0).path("id").asString()).isEqualTo("start");
        assertThat(get("/benchmarks.csv").body()).contains("\r\nstart,");
        assertThat(get("/benchmarks.md").body()).contains("(https://small.example.org/benchmarks/start.md)");
        assertThat(get("/llms.txt").body()).contains("## Benchmarks");
        assertThat(get("/sitemap.xml").body()).contains("https://small.example.org/benchmarks/start<");
    }

    @Test
    void tellsProgramsWhatCameOut() throws Exception {
        JsonNode benchmark = json("/benchmarks/start.json");
        JsonNode alder = benchmark.path("arms").get(0);

        assertThat(benchmark.path("measures").get(0).path("id").asString()).isEqualTo("time");
        assertThat(benchmark.path("baseline").asString()).isEqualTo("birch-5");
        assertThat(alder.path("summaries").get(0).path("median").asDouble()).isBetween(11.0, 11.4);
        assertThat(alder.path("ratio").path("isResolved").asBoolean()).isTrue();
        assertThat(alder.path("isOutdated").asBoolean()).isFalse();
        assertThat(benchmark.path("arms").get(1).path("status").asString()).isEqualTo("skipped");
        assertThat(benchmark.path("arms").get(1).has("ratio")).isFalse();
    }

    @Test
    void givesTheResultAsTheLabWroteIt() throws Exception {
        String result = json("/benchmarks/start.json").path("result").toString();

        assertThat(MeasurementText.read(result)).isEqualTo(new MeasurementText.Read.Sound(
                site.edition().library().laboratory().measurements().getFirst()));
    }

    @Test
    void givesEachSampleALine() throws Exception {
        String table = get("/benchmarks/start.csv").body();

        assertThat(table.lines()
                .filter(line -> line.contains(",alder,Alder,5.0.1,false,arm,0,")
                        && line.contains(",sample,time,")))
                .hasSize(3);
        assertThat(table.lines().filter(line -> line.contains(",control,"))).isNotEmpty();
        assertThat(table).startsWith("benchmark,run,arm,name,version,outdated,series,round,");
    }

    @Test
    void publishesTheSchemaOfResults() throws Exception {
        assertThat(json("/schema/v1/measurement.json").path("properties").propertyNames()).contains("arms",
                "controlRounds", "machine");
    }

    private static JsonNode json(String path) throws Exception {
        return JsonMapper.shared().readTree(get(path).body());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        HttpResponse<String> response = client.send(HttpRequest.newBuilder(URI.create(site.address(path))).build(),
                BodyHandlers.ofString());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response;
    }
}
