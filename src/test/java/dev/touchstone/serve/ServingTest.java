package dev.touchstone.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.schema.Schemas;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The site over HTTP: what each kind of request is answered.
class ServingTest {

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
    void servesEveryAddressOfTheSite() throws Exception {
        assertThat(site.edition().site().pages()).isNotEmpty();
        for (var path : site.edition().site().pages()) {
            assertThat(get(path.toString()).statusCode()).as(path.toString()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"/Comparisons,/comparisons", "/comparisons/,/comparisons", "/SOURCES//,/sources"})
    void sendsOtherSpellingsToTheOneForm(String asked, String right) throws Exception {
        HttpResponse<String> response = get(asked);

        assertThat(response.statusCode()).isEqualTo(308);
        assertThat(response.headers().firstValue("Location")).hasValue(right);
    }

    @Test
    void keepsTheQueryWhenItRedirects() throws Exception {
        assertThat(get("/Comparisons?a=b%20c").headers().firstValue("Location")).hasValue("/comparisons?a=b%20c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/comparisons/nothing", "/error", "/%2e%2e/etc/passwd", "/comparisons;a=b",
        "/templates/layout.html",
        "/comparisons%2fx", "/application.properties"})
    void answersUnknownAddressesWithAPageOfItsOwn(String path) throws Exception {
        HttpResponse<String> response = get(path);

        assertThat(response.statusCode()).isIn(400, 404);
        assertThat(response.body()).doesNotContain("Exception", "Tomcat", "at dev.touchstone");
    }

    @Test
    void offersAWayOnFromAnUnknownAddress() throws Exception {
        HttpResponse<String> response = get("/nothing");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(response.body()).contains("<h1", "href=\"/\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void takesNothingButReads(String method) throws Exception {
        HttpResponse<String> response = send(request("/").method(method, BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow").orElse("")).contains("GET", "HEAD");
    }

    @Test
    void answersHeadLikeGetWithoutTheBody() throws Exception {
        HttpResponse<String> head = send(request("/").method("HEAD", BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isEqualTo(get("/").headers().firstValue("ETag"));
    }

    @Test
    void sparesReadersWhatTheyHaveAlready() throws Exception {
        String tag = get("/").headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = send(request("/").header("If-None-Match", tag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void publishesSchemasUnderNamesThatStay() throws Exception {
        HttpResponse<String> schema = get("/schema/comparison.json");

        assertThat(schema.statusCode()).isEqualTo(200);
        assertThat(schema.headers().firstValue("Content-Type")).hasValue("application/schema+json");
        assertThat(schema.headers().firstValue("Cache-Control")).hasValue("max-age=60, public");
        assertThat(schema.body()).isEqualTo(Schemas.all().get("comparison.json"));
        String tag = schema.headers().firstValue("ETag").orElseThrow();
        assertThat(send(request("/schema/comparison.json").header("If-None-Match", tag)).statusCode()).isEqualTo(304);
        assertThat(get("/schema").statusCode()).isEqualTo(308);
    }

    @Test
    void compressesForThoseWhoCanRead() throws Exception {
        HttpResponse<byte[]> packed = client.send(request("/").header("Accept-Encoding", "gzip").build(),
                BodyHandlers.ofByteArray());
        HttpResponse<String> plain = get("/");

        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(packed.headers().allValues("Vary").toString()).contains("Accept-Encoding");
        assertThat(packed.headers().firstValue("ETag")).isNotEqualTo(plain.headers().firstValue("ETag"));
        assertThat(unpacked(packed.body())).isEqualTo(plain.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nothing", "/sources"})
    void allowsNoInlineScriptOrStyle(String path) throws Exception {
        HttpResponse<String> response = get(path);

        assertThat(response.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(response.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void tellsItsHealth() throws Exception {
        assertThat(get("/actuator/health").body()).contains("UP");
        assertThat(get("/actuator/env").statusCode()).isEqualTo(404);
    }

    private static String unpacked(byte[] body) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
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
