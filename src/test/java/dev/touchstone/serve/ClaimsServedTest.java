package dev.touchstone.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.judgement.MeasuredSite;
import dev.touchstone.source.SourceFile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Claims and what came of them, over HTTP and in all forms.
class ClaimsServedTest {

    @TempDir
    private static Path folder;

    private static RunningSite site;
    private static HttpClient client;

    @BeforeAll
    static void start() throws IOException {
        MeasuredSite measured = MeasuredSite.original().claiming("""
                alder-takes-twice:
                  says: Alder takes twice as long as Birch.
                  basis: ratio
                  measured: [{benchmark: loop, ratio: alder / birch-5, claimed: "~2"}]
                cedar-takes-longer:
                  says: Cedar takes longer.
                  basis: order
                  measured: [{benchmark: loop, ratio: cedar / birch-5, claimed: "> 1"}]
                alder-counts:
                  says: Alder counts to a million.
                  basis: fact
                  checked: {verdict: confirmed, finding: "It does [^alder-notes]."}
                """);
        for (SourceFile file : measured.small().files()) {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.text());
        }
        site = RunningSite.of(folder.toString());
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        client.close();
        site.close();
    }

    @Test
    void answersWithThePageOfAllOrOfSome() throws Exception {
        assertThat(get("/claims").body()).contains("3 claims, and what came of each", "understated 4.00");
        assertThat(get("/claims?verdict=confirmed").body()).contains("1 of 3 claims", "id=\"alder-counts\"")
                .doesNotContain("id=\"alder-takes-twice\"");
        assertThat(get("/claims?verdict=untrue").statusCode()).isEqualTo(400);
    }

    @Test
    void givesProgramsTheFigureWithItsVerdict() throws Exception {
        String json = get("/claims.json?basis=ratio").body().replaceAll("\\s", "");

        assertThat(json).contains("\"total\":3", "\"standing\":\"understated\"", "\"state\":\"judged\"",
                "\"verdict\":\"understated\"", "\"isRatio\":true", "\"day\":\"2026-11-20\"")
                .doesNotContain("alder-counts");
        assertThat(get("/claims.json").body()).contains("\"not-comparable\"", "\"confirmed\"");
    }

    @Test
    void givesOneLineForEachMeasuredFigure() throws Exception {
        assertThat(get("/claims.csv").body().lines()).hasSize(4)
                .anySatisfy(line -> assertThat(line).startsWith("alder-takes-twice,field-report,")
                        .contains(",understated,judged,loop,,alder / birch-5,")
                        .endsWith("/claims#alder-takes-twice"));
    }

    @Test
    void givesAText() throws Exception {
        assertThat(get("/claims.md").body()).contains("# Claims", "3 of 3 claims", "**understated** 4 ×",
                "not comparable, Cedar was skipped", "[^alder-notes]: ");
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(site.address(path))).build(), BodyHandlers.ofString());
    }
}
