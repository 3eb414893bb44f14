package dev.touchstone.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.page.table.WideSite;
import dev.touchstone.pipeline.EditedFolder;
import dev.touchstone.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The finder over HTTP, as browsers, command lines and copied links ask it.
class FindingTest {

    @TempDir
    private static Path root;

    private static RunningSite site;
    private static HttpClient client;

    @BeforeAll
    static void start() {
        EditedFolder folder = EditedFolder.in(root);
        for (SourceFile file : WideSite.site().files()) {
            folder.write(file.path(), file.text());
        }
        site = RunningSite.of(root.toString());
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        client.close();
        site.close();
    }

    @Test
    void answersRequirementsInTheAddress() throws Exception {
        HttpResponse<String> found = get("/find?where=shared-memory-threads=yes&where=start-up-time%3C50ms");

        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body()).contains("Of 6 runtimes, 2 meet all, 3 may, and 1 fails at least one.", "noindex",
                "href=\"/comparisons/six-at-once#start-up-time.dogwood\"");
    }

    /// As a person types it on a command line, no sign of it escaped.
    @Test
    void readsRawSigns() throws IOException {
        assertThat(raw("/find?where=start-up-time<50ms&where=shared-memory-threads=yes")).contains(" 308",
                "Location: /find?where=shared-memory-threads=yes&where=start-up-time%3C50ms");
        assertThat(raw("/find?where=start-up-time>=50ms")).contains(" 308",
                "Location: /find?where=start-up-time%3E=50ms");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "where=start-up-time:lt:50ms where=start-up-time%3C50ms",
        "where=boot-time%3C0.05s where=start-up-time%3C50ms",
        "where=start-up-time%3C50 where=start-up-time%3C50ms",
        "where=shared-memory-threads%3Dyes where=shared-memory-threads=yes",
        "where=start-up-time%3C50ms&criterion=cpu-performance&is=ge&value=good&weigh=&points=1 "
                + "where=cpu-performance%3E=good&where=start-up-time%3C50ms",
        "criterion=&is=eq&value=&weigh=packages&points=2&weigh=&points=1 weight=packages:2",
        "weight=packages:2.50&weight=cpu-performance:0 weight=packages:2.5"})
    void leadsEveryOtherSpellingToTheOneAddress(String asked, String plain) throws Exception {
        HttpResponse<String> response = get("/find?" + asked);

        assertThat(response.statusCode()).isEqualTo(308);
        assertThat(response.headers().firstValue("Location")).hasValue("/find?" + plain);
        assertThat(get("/find?" + plain).statusCode()).isEqualTo(200);
    }

    @Test
    void leadsFromAFormThatWasLeftEmptyToThePageItself() throws Exception {
        assertThat(get("/find?criterion=&is=eq&value=&weigh=&points=1").headers().firstValue("Location"))
                .hasValue("/find");
        assertThat(get("/find").body()).contains("<form").doesNotContain("noindex");
    }

    @Test
    void refusesWhatItCannotReadWithThePositionAndTheNearest() throws Exception {
        HttpResponse<String> refused = get("/find?where=shared-memory-threads=yes&where=start-up-time%3C50mss");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("“start-up-time&lt;50mss”, character 17: “mss” is not a unit.",
                "href=\"/find?where=shared-memory-threads=yes&amp;where=start-up-time%3C50ms\"", "<form");
    }

    @Test
    void tellsProgramsInADocumentWhatIsWrong() throws Exception {
        HttpResponse<String> refused = client.send(request("/find?where=start-up-tim%3C50ms")
                .header("Accept", "application/json")
                .build(), BodyHandlers.ofString());

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(refused.body()).contains("character 1: there is no criterion", "Could be: start-up-time<50ms.");
    }

    @Test
    void givesTheRankingAsATable() throws Exception {
        String asked = "weight=cpu-performance:2&weight=start-up-time:3";
        List<String> lines = get("/find.csv?" + asked).body().lines().toList();

        assertThat(lines).hasSize(1 + 5 * 2 + 1)
                .contains("runtime,rank,tied,score,exact score,criterion,points,ahead,level,behind,undecided,share,"
                        + "contribution,reason", "dogwood,1,false,0.65,13/20,start-up-time,3,3,0,1,0,3/4,9/4,",
                        "fir,,,,,start-up-time,,,,,,,,unknown");
        assertThat(get("/find.csv?where=start-up-time%3C50ms&weight=start-up-time:3").body().lines().findFirst())
                .hasValue("runtime,standing,requirement,answer,reason,written,sources,address,rank,score");
    }

    @Test
    void writesWhatARankingRestsOn() throws Exception {
        String text = get("/find.md?where=start-up-time%3C1000ms&weight=cpu-performance:1&weight=start-up-time:2.0001")
                .body();

        assertThat(text).contains("\n## Ranking\n",
                "| Rank | Runtime | CPU performance × 1 | Start-up time × 2.0001 | ",
                "won", ") ÷ 3.0001 ≈ 0.", "\nThe first place changes, the smallest change first:\n",
                "- CPU performance from 1 to more than ≈ 1.0001: Dogwood\n");
        text.lines()
                .filter(line -> line.startsWith("| ["))
                .filter(line -> line.contains("~"))
                .forEach(line -> assertThat(line).containsAnyOf("[^", "unsourced"));
        List<String> notes = text.lines().filter(line -> line.startsWith("[^")).toList();
        assertThat(notes).isNotEmpty().allSatisfy(line -> {
            String mark = line.substring(0, line.indexOf(']') + 1);
            assertThat(text.indexOf(mark)).isLessThan(text.indexOf(mark + ":"));
        });
    }

    /// A limit that rounds to the weight itself would be no limit.
    @Test
    void tellsAWeightFromItsLimit() throws Exception {
        assertThat(get("/find?weight=cpu-performance:1&weight=start-up-time:2.0001").body())
                .contains("“CPU performance” from 1 to more than ≈ 1.0001. Then Dogwood comes first; at ≈ 1.0001");
    }

    @Test
    void neverBreaksWhateverIsAsked() throws Exception {
        List<String> pieces = List.of("where=", "weight=", "criterion=", "is=", "value=", "weigh=", "points=", "&",
                "start-up-time", "cpu-performance", "packages", "%3C", "%3E=", "=", ":", ":lt:", "!", "50", "ms",
                "~", "%E2%80%93", "%00", "%0A", "%F0", "yes", "good", "Excellent", "3", ".5", "%25", "+",
                "%22%3E%3Cb%3E",
                "1e9", "-1", "%EF%BF%BD");
        Random random = new Random(12);
        for (int i = 0; i < 400; i++) {
            StringBuilder query = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                query.append(pieces.get(random.nextInt(pieces.size())));
            }
            HttpResponse<String> response = get("/find?" + query);
            assertThat(response.statusCode()).as(query.toString()).isIn(200, 308, 400);
            assertThat(response.body()).doesNotContain("\"><b>");
        }
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site.address(path)));
    }

    /// The head of the answer to a request that no library would send.
    private static String raw(String target) throws IOException {
        URI address = URI.create(site.address("/"));
        try (Socket socket = new Socket(address.getHost(), address.getPort());
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            out.write(("GET " + target + " HTTP/1.1\r\nHost: " + address.getAuthority()
                    + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
