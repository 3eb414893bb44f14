package dev.touchstone.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages that answer queries, over HTTP.
class AskingTest {

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
    void answersAQueryWithAPageOfItsOwn() throws Exception {
        HttpResponse<String> asked = get("/compare?runtimes=birch,alder");

        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.headers().firstValue("Cache-Control")).hasValue("max-age=60, public");
        assertThat(asked.body()).contains("Birch.js vs Alder").doesNotContain("In short");
        String tag = asked.headers().firstValue("ETag").orElseThrow();
        assertThat(send(request("/compare?runtimes=birch,alder").header("If-None-Match", tag)).statusCode())
                .isEqualTo(304);
        assertThat(get("/compare").headers().firstValue("ETag")).isNotEqualTo(asked.headers().firstValue("ETag"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "runtimes=Birch.js,ALDER runtimes=birch,alder",
        "runtimes=alder&runtimes=birch runtimes=alder,birch",
        "runtimes=alder%2Cbirch%2Calder runtimes=alder,birch",
        "RUNTIMES=alder&only=&group= runtimes=alder",
        "sort=name&runtimes=alder runtimes=alder&sort=name",
        "runtimes=alder,birch&sort=group runtimes=alder,birch",
        "runtimes=alder&only=differences runtimes=alder",
        "runtimes=alder&group=speed,concurrency runtimes=alder&group=concurrency,speed",
        "runtimes=alder&criteria=boot-time runtimes=alder&criteria=start-up-time"})
    void leadsEveryOtherSpellingToTheOneAddress(String asked, String plain) throws Exception {
        HttpResponse<String> response = get("/compare?" + asked);

        assertThat(response.statusCode()).isEqualTo(308);
        assertThat(response.headers().firstValue("Location")).hasValue("/compare?" + plain);
        assertThat(get("/compare?" + plain).statusCode()).isEqualTo(200);
    }

    @Test
    void leadsFromAFormThatWasLeftEmptyToThePageItself() throws Exception {
        assertThat(get("/compare?runtimes=&sort=").headers().firstValue("Location")).hasValue("/compare");
        assertThat(get("/compare?").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"runtimes=aldr", "runtime=alder", "runtimes=alder&only=same", "runtimes=alder&group=sped",
        "runtimes=alder&sort=best", "runtimes=alder&row=nothing", "group=speed", "x", "%", "runtimes=%ff"})
    void refusesWhatItCannotAnswerAndHelps(String query) throws Exception {
        HttpResponse<String> response = get("/compare?" + query.replace("%", "%25"));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(response.body()).contains("What is wrong", "<form", "noindex");
    }

    @Test
    void offersTheNearestNames() throws Exception {
        assertThat(get("/compare?runtimes=birch,aldr").body()).contains("There is no runtime “aldr”",
                "href=\"/compare?runtimes=birch,alder\"");
    }

    @Test
    void putsAMisspeltNameRightWithoutMovingItsColumn() throws Exception {
        assertThat(get("/compare?runtimes=aldr,birch").body()).contains("href=\"/compare?runtimes=alder,birch\"");
        assertThat(get("/compare?runtime=alder").body()).contains("href=\"/compare?runtimes=alder\"");
    }

    @Test
    void tellsProgramsInADocumentWhatIsWrong() throws Exception {
        HttpResponse<String> refused = send(request("/compare?runtimes=aldr").header("Accept", "application/json"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(refused.body()).contains("There is no runtime “aldr”. Could be: alder.");
    }

    @Test
    void leavesTheQueriesOfOtherPagesAlone() throws Exception {
        assertThat(get("/criteria?runtimes=aldr").statusCode()).isEqualTo(200);
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
