package dev.touchstone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.touchstone.browser.SiteInChromium.Session;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Frames as large as other sites are told to make them.
@ExtendWith(SiteInChromium.class)
class EmbeddedInBrowserTest {

    private static final String ARTICLE = "/comparisons/python-vs-nodejs/";

    private static final List<String> SHOWN = List.of("startup-time", "startup-time.python", "free-threading",
            "free-threading.nodejs", "http-throughput", "execution-model", "jit-compiler", "type-safety",
            "connection-memory", "web-frameworks", "package-manager.python", "hiring-pool", "websocket-core");

    @ParameterizedTest
    @ValueSource(ints = {320, 480, 640, 800})
    void fitsWhatItShows(int room, Session session) throws Exception {
        SoftAssertions fits = new SoftAssertions();
        try (HttpClient client = HttpClient.newHttpClient();
                BrowserContext window = session.chromium().browser().newContext(new NewContextOptions());
                Page page = window.newPage()) {
            for (String part : SHOWN) {
                JsonNode told = told(client, session, part, room);
                int height = told.path("height").asInt();
                assertThat(told.path("width").asInt()).isEqualTo(Math.min(640, room));
                page.setViewportSize(told.path("width").asInt(), 10);
                page.navigate(session.site().address("/embed" + ARTICLE + part));
                int content = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();

                fits.assertThat(content).as(part + " at " + room).isBetween(height * 6 / 10, height);
            }
        }
        fits.assertAll();
    }

    private static JsonNode told(HttpClient client, Session session, String part, int room) throws Exception {
        String base = session.site().edition().site().baseUrl();
        String asked = session.site()
                .address("/oembed?url=" + URLEncoder.encode(base + ARTICLE + part, StandardCharsets.UTF_8)
                        + "&maxwidth=" + room);
        return JsonMapper.shared()
                .readTree(client.send(HttpRequest.newBuilder(URI.create(asked)).build(), BodyHandlers.ofString())
                        .body());
    }
}
