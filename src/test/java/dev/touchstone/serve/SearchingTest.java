package dev.touchstone.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.library.Address;
import dev.touchstone.library.Addresses;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Searching over HTTP, as somebody without script does.
class SearchingTest {

    private static final String ARTICLE = "/comparisons/alder-vs-birch";

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
    void showsOnlyTheBoxWithoutAQuestion() throws Exception {
        Document page = page("/search");

        assertThat(page.select("form[role=search] input[name=q]")).hasSize(1);
        assertThat(page.select(".hits")).isEmpty();
        assertThat(page("/search?q=").select(".hits")).isEmpty();
        assertThat(page("/search?q=+&kind=").select(".hits")).isEmpty();
    }

    @Test
    void leadsFromHomeToWhatIsAsked() throws Exception {
        Document home = page("/");

        assertThat(home.select("form[role=search]").attr("action")).isEqualTo("/search");
        assertThat(home.select("form[role=search]").attr("method")).isEqualTo("get");
        assertThat(home.select("form[role=search] input").eachAttr("name")).containsExactly("q");
    }

    @Test
    void leadsToTheRowAndMarksTheWords() throws Exception {
        Document page = page(asking("start-up time"));

        assertThat(page.select(".hits h2 a").eachAttr("href")).startsWith("/criteria/start-up-time",
                ARTICLE + "#start-up-time");
        assertThat(page.select(".hits li").get(1).select("h2 mark").eachText()).containsExactly("Start-up", "time");
        assertThat(page.select(".hits li").get(1).select("dd").eachText())
                .contains("40–55 ms (empty program); 130 ms (web framework)");
        assertThat(page.select("input[name=q]").attr("value")).isEqualTo("start-up time");
    }

    @Test
    void everyHitIsThere() throws Exception {
        Addresses there = Addresses.of(site.edition().library());

        assertThat(page(asking("alder birch start threads packages")).select(".hits a").eachAttr("href")).isNotEmpty()
                .allMatch(href -> there.has(Address.read(href).orElseThrow()));
    }

    @Test
    void saysWhatItTookForAMisspeltWord() throws Exception {
        Document page = page(asking("intrepreter"));

        assertThat(page.select(".notices").text()).contains("“intrepreter”").contains("Did you mean interpreter?");
        assertThat(page.select(".notices a").attr("href")).isEqualTo("/search?q=interpreter");
    }

    @Test
    void narrowsByLinks() throws Exception {
        Document all = page(asking("alder"));
        String rows = all.select(".facets a:contains(Rows)").attr("href");
        Document narrowed = page(rows);

        assertThat(rows).isEqualTo("/search?q=alder&kind=row");
        assertThat(narrowed.select(".facets [aria-current]").eachText()).containsExactly("Rows");
        assertThat(narrowed.select(".hits .small").eachText()).isNotEmpty().allMatch(text -> text.startsWith("Row"));
        assertThat(narrowed.select(".facets [aria-current]").attr("href")).isEqualTo("/search?q=alder");
    }

    @Test
    void saysThatThereIsNoSuchKind() throws Exception {
        String page = get("/search?q=boot&kind=rwo").body();

        assertThat(page).contains("There is no kind “rwo”.", "href=\"/search?q=boot&amp;kind=row\">row</a>?",
                "href=\"/search?q=boot&amp;runtime=alder\"");
    }

    @Test
    void isNothingForOtherSearchEngines() throws Exception {
        assertThat(page(asking("alder")).select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page(asking("alder")).select("link[rel=canonical]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%", "q=%zz", "q=%ff%fe", "q", "&&&", "q=a&q=b", "page=-1", "q=alder&page=99999999999",
        "q=alder&kind=nonsense", "q=alder&runtime=%00", "q=%22(%5B%7B*:*%7D%5D)%5E~", "q=%F0%9F%9A%80", "q=%00%01%1F"})
    void answersWhateverIsInAnAddress(String query) throws Exception {
        assertThat(status("/search?" + query)).isEqualTo(200);
        assertThat(status("/search/suggest?" + query)).isEqualTo(200);
    }

    @Test
    void answersTenThousandLettersAndMore() throws Exception {
        assertThat(status(asking("alder ".repeat(2_000)))).isEqualTo(200);
        assertThat(status(asking("🚀".repeat(3_000)))).isEqualTo(200);
        assertThat(page(asking("alder ".repeat(2_000))).select(".notices").text()).contains("Only its beginning");
    }

    @Test
    void answersRandomQuestionsWithPages() throws Exception {
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(40), 0, 0x3000).forEach(letter -> text.append((char) letter));
            assertThat(status(asking(text.toString()))).isEqualTo(200);
        }
    }

    @Test
    void writesWhatWasAskedAsText() throws Exception {
        Document page = page(asking("<script>alert(1)</script> \"><b>"));

        assertThat(page.select("main script, main b")).isEmpty();
        assertThat(page.select("input[name=q]").attr("value")).isEqualTo("<script>alert(1)</script> \"><b>");
    }

    @Test
    void suggestsInTheFormThatBrowsersKnow() throws Exception {
        HttpResponse<String> response = get("/search/suggest?q=al");

        assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/x-suggestions+json");
        assertThat(response.body()).startsWith("[\"al\",[\"Alder\"").contains("\"/runtimes/alder\"");
    }

    private static String asking(String text) {
        return "/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Document page(String path) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        return Jsoup.parse(response.body());
    }

    private static int status(String path) throws Exception {
        return get(path).statusCode();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(site.address(path.replaceAll("%(?![0-9A-Fa-f]{2})", "%25")))).build(),
                BodyHandlers.ofString());
    }
}
