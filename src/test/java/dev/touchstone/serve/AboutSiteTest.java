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

/// The files about the site as a whole, over HTTP.
class AboutSiteTest {

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
    @CsvSource({
        "/sitemap.xml, application/xml",
        "/robots.txt, text/plain; charset=utf-8",
        "/llms.txt, text/plain; charset=utf-8",
        "/opensearch.xml, application/opensearchdescription+xml",
        "/manifest.json, application/manifest+json",
        "/comparisons/alder-vs-birch.png, image/png"})
    void comeWithTheirTypeAndAValidator(String path, String type) throws Exception {
        HttpResponse<String> answer = get(path, "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").map(found -> found.replace(";charset", "; charset")))
                .hasValueSatisfying(found -> assertThat(found).isEqualToIgnoringCase(type));
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(get(path, answer.headers().firstValue("ETag").orElseThrow()).statusCode()).isEqualTo(304);
    }

    @Test
    void nameNoContactThatTheSettingsDoNotName() throws Exception {
        assertThat(get("/.well-known/security.txt", "").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> get(String path, String known) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site.address(path)));
        if (!known.isEmpty()) {
            request.header("If-None-Match", known);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
