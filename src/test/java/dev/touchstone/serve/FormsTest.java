package dev.touchstone.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Pages in other forms over HTTP: what is asked for by suffix or by header, what comes with it, and what is said where nothing fits.
class FormsTest {

    private static final String PAGE = "/comparisons/alder-vs-birch";

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
    @CsvSource(delimiter = '|', textBlock = """
            application/json                                | application/json
            text/csv                                        | text/csv;header=present;charset=utf-8
            text/markdown                                   | text/markdown;charset=utf-8
            text/markdown, text/html;q=0.5                  | text/markdown;charset=utf-8
            text/*                                          | text/html;charset=utf-8
            */*                                             | text/html;charset=utf-8
            application/json, text/plain, */*               | application/json
            text/html,application/xhtml+xml,*/*;q=0.8       | text/html;charset=utf-8
            application/json;q=0.3, text/csv;q=0.4          | text/csv;header=present;charset=utf-8
            text/html;q=0, */*                              | application/json
            application/json, text/html                     | text/html;charset=utf-8
            not a media type                                | text/html;charset=utf-8
            """)
    void answersInTheFormThatIsAccepted(String accept, String type) throws Exception {
        HttpResponse<String> response = send(request(PAGE).header("Accept", accept));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(response.headers().allValues("Vary")).contains("Accept");
    }

    @ParameterizedTest
    @CsvSource({".json,application/json", ".csv,text/csv", ".md,text/markdown"})
    void givesTheSameByHeaderAndBySuffix(String suffix, String type) throws Exception {
        HttpResponse<String> asked = send(request(PAGE).header("Accept", type));
        HttpResponse<String> named = get(PAGE + suffix);

        assertThat(asked.body()).isEqualTo(named.body()).isNotEmpty();
        assertThat(asked.headers().firstValue("ETag")).isEqualTo(named.headers().firstValue("ETag"));
        assertThat(asked.headers().firstValue("Content-Location")).hasValue(PAGE + suffix);
        assertThat(named.headers().firstValue("Content-Disposition")).isEmpty();
    }

    @Test
    void refusesOnlyWhereNothingFits() throws Exception {
        HttpResponse<String> response = send(request(PAGE).header("Accept", "image/png"));

        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(response).path("nearest").toString()).contains(PAGE + ".json");
    }

    @Test
    void namesEveryOtherFormAndItsSchema() throws Exception {
        assertThat(get(PAGE).headers().allValues("Link")).containsExactly(
                "<https://small.example.org" + PAGE + ">; rel=\"canonical\"",
                "<" + PAGE + ".json>; rel=\"alternate\"; type=\"application/json\"",
                "<" + PAGE + ".csv>; rel=\"alternate\"; type=\"text/csv\"",
                "<" + PAGE + ".md>; rel=\"alternate\"; type=\"text/markdown\"",
                "<" + PAGE + ".bib>; rel=\"alternate\"; type=\"application/x-bibtex\"",
                "<" + PAGE + ".csl.json>; rel=\"alternate\"; type=\"application/vnd.citationstyles.csl+json\"",
                "</openapi.json>; rel=\"service-desc\"; type=\"application/json\"");
        assertThat(get(PAGE + ".json").headers().allValues("Link")).contains(
                "<https://small.example.org" + PAGE + ">; rel=\"canonical\"",
                "<" + PAGE + ">; rel=\"alternate\"; type=\"text/html\"",
                "</schema/v1/comparison.json>; rel=\"describedby\"; type=\"application/schema+json\"");
    }

    @Test
    void sparesProgramsWhatTheyHaveAlready() throws Exception {
        HttpHeaders told = get(PAGE + ".json").headers();
        String since = told.firstValue("Last-Modified").orElseThrow();

        HttpResponse<String> byTag = send(
                request(PAGE + ".json").header("If-None-Match", told.firstValue("ETag").orElseThrow()));
        HttpResponse<String> byDate = send(request(PAGE + ".json").header("If-Modified-Since", since));
        HttpResponse<String> older = send(
                request(PAGE + ".json").header("If-Modified-Since", "Sat, 01 Jan 2000 00:00:00 GMT"));

        assertThat(List.of(byTag.statusCode(), byDate.statusCode(), older.statusCode()))
                .containsExactly(304, 304, 200);
        assertThat(byTag.body()).isEmpty();
    }

    @Test
    void letsOtherSitesRead() throws Exception {
        HttpResponse<String> read = send(request(PAGE + ".json").header("Origin", "https://elsewhere.example"));
        HttpResponse<String> asked = send(request(PAGE + ".json").method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match"));

        assertThat(read.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(read.headers().firstValue("Access-Control-Expose-Headers").orElse("")).contains("ETag", "Link");
        assertThat(asked.statusCode()).isEqualTo(204);
        assertThat(asked.headers().firstValue("Access-Control-Allow-Methods")).hasValue("GET, HEAD");
        assertThat(asked.headers().firstValue("Access-Control-Allow-Headers")).hasValue("*");
    }

    @ParameterizedTest
    @CsvSource({"/comparisons/alder-vs-brich.json,/comparisons/alder-vs-birch.json",
        "/comparisons/alder-vs-birch/start-up-tme.alder.json,/comparisons/alder-vs-birch/start-up-time.alder.json",
        "/runtime.csv,/runtimes.csv"})
    void tellsProgramsTheNearestAddress(String asked, String nearest) throws Exception {
        HttpResponse<String> response = get(asked);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = json(response);
        assertThat(problem.path("title").asString()).isEqualTo("Not Found");
        assertThat(problem.path("status").asInt()).isEqualTo(404);
        assertThat(problem.path("type").asString()).isEqualTo("about:blank");
        assertThat(problem.path("instance").asString()).isEqualTo(asked);
        assertThat(problem.path("nearest").get(0).asString()).isEqualTo(nearest);
    }

    @ParameterizedTest
    @CsvSource({"/evidence.md,/evidence .json .csv", "/guides/how-to-read.json,/guides/how-to-read",
        "/runtimes/alder.svg,/runtimes/alder .json .csv .md .bib .csl.json"})
    void tellsProgramsInWhichFormsAPageIsThere(String asked, String forms) throws Exception {
        JsonNode problem = json(get(asked));
        String page = asked.replaceFirst("\\.[a-z]+$", "");

        assertThat(problem.path("status").asInt()).isEqualTo(404);
        assertThat(problem.path("detail").asString()).isEqualTo("The page is there, but not in this form.");
        List<String> near = new ArrayList<>();
        problem.path("nearest").forEach(address -> near.add(address.asString()));
        assertThat(String.join(" ", near)).isEqualTo(forms.replace(" .", " " + page + "."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json          | application/problem+json
            application/problem+json  | application/problem+json
            */*                       | text/html;charset=utf-8
            text/html, */*;q=0.1      | text/html;charset=utf-8
            """)
    void explainsErrorsToWhomeverAsks(String accept, String type) throws Exception {
        HttpResponse<String> missing = send(request("/nothing").header("Accept", accept));
        HttpResponse<String> refused = send(
                request("/").header("Accept", accept).method("POST", BodyPublishers.noBody()));

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue(type);
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site.address(path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
