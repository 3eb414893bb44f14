package dev.touchstone.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Contract;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
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

/// Answers to queries in other forms than a page: the same question has the same answer in each.
class AskedFormsTest {

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
    void comparesForProgramsAsForPeople() throws Exception {
        JsonNode json = json("/compare.json?runtimes=birch,alder&only=differences");
        Document page = Jsoup.parse(get("/compare?runtimes=birch,alder&only=differences").body());

        assertThat(json.path("address").asString())
                .isEqualTo("https://small.example.org/compare?runtimes=birch,alder&only=differences");
        assertThat(json.at("/runtimes/0/id").asString()).isEqualTo("birch");
        assertThat(json.at("/runtimes/1/id").asString()).isEqualTo("alder");
        List<String> rows = new ArrayList<>();
        json.path("rows").forEach(row -> {
            rows.add(row.at("/criterion/name").asString());
            assertThat(row.path("difference").asString()).isNotEqualTo("none");
        });
        assertThat(rows).isNotEmpty();
        assertThat(page.select("tbody th[scope=row] a.name").eachText()).containsAll(rows);
        assertThat(page.text()).contains(rows.size() + " of " + (rows.size() + json.path("hidden").size()));
    }

    @Test
    void namesEveryComparisonThatMakesAStatement() throws Exception {
        JsonNode json = json("/compare.json?runtimes=alder,birch");

        assertThat(json.findValues("origins")).isNotEmpty().anySatisfy(origins -> assertThat(origins).isNotEmpty());
        json.path("rows").forEach(row -> row.path("cells").forEach(cell -> cell.path("statements").forEach(said -> {
            boolean isUnknown = said.at("/statement/value/state").asString().equals("unknown");
            assertThat(isUnknown || !said.path("origins").isEmpty()).as(said.toString()).isTrue();
        })));
        JsonNode origin = json.findValues("origins")
                .stream()
                .filter(all -> !all.isEmpty())
                .findFirst()
                .orElseThrow()
                .get(0);
        String document = origin.path("document").asString().replace("https://small.example.org", "");
        assertThat(json(document).path("address").asString()).isEqualTo(origin.path("address").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/compare|?runtimes=alder,birch", "/matrix|?kind=quantity", "/matrix|"})
    void hasALineOfCsvForEachStatement(String asked) throws Exception {
        String[] parts = asked.split("\\|", -1);
        JsonNode json = json(parts[0] + ".json" + parts[1]);

        try (CSVParser parser = CSVParser.parse(get(parts[0] + ".csv" + parts[1]).body(),
                CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            List<CSVRecord> lines = parser.getRecords();
            assertThat(lines).hasSize(json.findValues("statement").size()).isNotEmpty();
            Set<String> criteria = new TreeSet<>();
            json.path("rows").forEach(row -> criteria.add(row.at("/criterion/id").asString()));
            assertThat(lines.stream().map(line -> line.get("criterion"))).allMatch(criteria::contains);
        }
    }

    /// Half of such a value is another value.
    @ParameterizedTest
    @ValueSource(strings = {"/compare.md?runtimes=alder,birch", "/compare.csv?runtimes=alder,birch", "/matrix.md",
        "/matrix.csv", "/find.csv?where=shared-memory-threads=yes", "/find.md?where=shared-memory-threads=yes",
        "/search.md?q=threads+alder", "/search.csv?q=threads+alder", "/search.json?q=threads+alder",
        "/search?q=threads+alder",
        "/comparisons/alder-vs-birch/shared-memory-threads.alder.csv"})
    void saysSinceWhenSomethingIsThere(String address) throws Exception {
        String body = get(address).body();
        String text = address.startsWith("/search?") ? Jsoup.parse(body).text() : body;

        assertThat(text).contains("Experimental since 3.1").doesNotContainPattern("Experimental(?! since 3\\.1)");
    }

    @Test
    void writesATableInMarkdownWithItsSources() throws Exception {
        String text = get("/compare.md?runtimes=alder,birch").body();

        assertThat(text)
                .startsWith("# Alder vs Birch.js\n\n<https://small.example.org/compare?runtimes=alder,birch>\n");
        assertThat(text.lines()
                .filter(line -> line.startsWith("|"))
                .map(line -> line.replace("\\|", "").split("\\|").length)
                .distinct()).containsExactly(4);
        text.lines()
                .filter(line -> line.startsWith("[^"))
                .map(line -> line.substring(0, line.indexOf(']') + 1))
                .forEach(mark -> assertThat(text.substring(0, text.indexOf(mark + ":"))).contains(mark));
    }

    @Test
    void findsTheSamePlacesAsThePage() throws Exception {
        JsonNode json = json("/search.json?q=boot");
        Document page = Jsoup.parse(get("/search?q=boot").body());

        List<String> addresses = new ArrayList<>();
        json.path("hits")
                .forEach(hit -> addresses.add(
                        hit.path("address").asString().replace("https://small.example.org", "")));
        assertThat(addresses).isNotEmpty();
        assertThat(page.select("main a[href]").eachAttr("href")).containsAll(addresses);
        assertThat(get("/search.md?q=boot").body().lines().filter(line -> line.startsWith("- [")))
                .hasSize(addresses.size());
    }

    @Test
    void findsTheSameRuntimesAsThePage() throws Exception {
        String query = "?where=" + encoded("start-up-time<100ms");
        JsonNode json = json("/find.json" + query);
        String page = Jsoup.parse(get("/find" + query).body()).text();

        assertThat(json.at("/requirements/0/text").asString()).isEqualTo("start-up-time<100ms");
        json.path("runtimes").forEach(runtime -> {
            assertThat(page).contains(runtime.at("/runtime/name").asString());
            String standing = runtime.path("standing").asString();
            String answer = runtime.at("/answers/0/answer").asString();
            assertThat(standing).isEqualTo(answer.equals("yes") ? "meets" : answer.equals("no") ? "fails" : "may");
        });
        assertThat(get("/find.csv" + query).body().lines()).hasSize(1 + json.path("runtimes").size());
    }

    @Test
    void ranksForProgramsWithTheArithmetic() throws Exception {
        JsonNode ranking = json("/find.json?weight=cpu-performance:1&weight=start-up-time:2").at("/rankings/0");

        assertThat(ranking.path("stability").asString()).isIn("undecided", "steady", "turning");
        assertThat(ranking.path("places").size() + ranking.path("unranked").size())
                .isEqualTo(ranking.path("candidates").asInt());
        ranking.path("places").forEach(place -> assertThat(place.path("terms")).hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%00", "\"'<script>", "a AND (b OR", "*", "𝕬", "%F0%9F"})
    void refusesNoSearch(String words) throws Exception {
        String asked = words.contains("%") ? words : encoded(words);
        for (String suffix : List.of(".json", ".csv", ".md")) {
            assertThat(get("/search" + suffix + "?q=" + asked.replaceAll("%$", "%25")).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void leadsEverySpellingToTheOneAddressOfItsForm() throws Exception {
        HttpResponse<String> response = get("/compare.json?runtimes=ALDER&runtimes=Birch.js");

        assertThat(response.statusCode()).isEqualTo(308);
        assertThat(response.headers().firstValue("Location")).hasValue("/compare.json?runtimes=alder,birch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/compare.json", "/compare.csv", "/compare.md"})
    void tellsAProgramWhatIsWrong(String path) throws Exception {
        HttpResponse<String> response = get(path + "?runtimes=aldr");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JsonMapper.shared().readTree(response.body()).path("detail").asString()).contains("aldr", "alder");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/compare.json?runtimes=aldr,birch&only=diferences | /compare.json?runtimes=alder,birch&only=differences",
        "/compare.csv?runtime=alder | /compare.csv?runtimes=alder",
        "/matrix.json?kind=quantty | /matrix.json?kind=quantity",
        "/find.json?where=start-up-tim%3C50ms&weight=packages:x | /find.json?where=start-up-time%3C50ms&weight=packages:1",
        "/find.json?where=start-up-time | /find.json?where=start-up-time%3E=30ms",
        "/find.json?where=execution-model=x | ''"})
    void tellsAProgramWhatItCouldAskInstead(String asked, String nearest) throws Exception {
        JsonNode problem = JsonMapper.shared().readTree(get(asked).body());

        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.path("instance").asString()).isEqualTo(asked);
        assertThat(problem.path("nearest").path(0).asString("")).isEqualTo(nearest);
        for (JsonNode address : problem.path("nearest")) {
            assertThat(get(address.asString()).statusCode()).as(address.asString()).isEqualTo(200);
        }
    }

    @Test
    void givesTheSameByHeaderAndBySuffix() throws Exception {
        HttpResponse<String> asked = send(request("/matrix?kind=quantity").header("Accept", "application/json"));
        HttpResponse<String> named = get("/matrix.json?kind=quantity");

        assertThat(asked.body()).isEqualTo(named.body());
        assertThat(asked.headers().firstValue("Content-Location")).hasValue("/matrix.json?kind=quantity");
        assertThat(asked.headers().allValues("Vary")).contains("Accept");
        String tag = named.headers().firstValue("ETag").orElseThrow();
        assertThat(send(request("/matrix.json?kind=quantity").header("If-None-Match", tag)).statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "/compare ?runtimes=alder,birch", "/matrix ?kind=quantity", "/search ?q=boot"})
    void offersTheOtherFormsOfTheVeryAnswer(String path, String query) throws Exception {
        HttpResponse<String> page = get(path + query);
        List<String> offered = Jsoup.parse(page.body()).select("head link[rel=alternate]").eachAttr("href");

        assertThat(offered).contains(path + ".json" + query, path + ".csv" + query, path + ".md" + query);
        assertThat(page.headers().allValues("Link"))
                .contains("<" + path + ".json" + query + ">; rel=\"alternate\"; type=\"application/json\"");
        for (String form : offered) {
            assertThat(get(form).statusCode()).as(form).isEqualTo(200);
        }
    }

    @Test
    void describesWhatAQueryMayHave() {
        JsonNode parameters = JsonMapper.shared()
                .readTree(Contract.published().get(Contract.OPEN_API))
                .path("paths")
                .path("/compare.json")
                .at("/get/parameters");

        assertThat(parameters).isNotEmpty().allSatisfy(one -> assertThat(one.path("in").asString()).isEqualTo("query"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode json(String path) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
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
