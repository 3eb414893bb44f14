package dev.touchstone.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.touchstone.history.EditedRepository;
import dev.touchstone.pipeline.EditedFolder;
import dev.touchstone.render.ReadFeed;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Following the site over HTTP.
class ChangesServedTest {

    private static final String ARTICLE = EditedFolder.COMPARISON;
    private static final String PAGE = "/comparisons/alder-vs-birch";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path root;

    @TempDir
    private Path elsewhere;

    private HttpClient client;
    private EditedRepository repository;

    @BeforeEach
    void begin() {
        repository = EditedRepository.in(root);
        client = HttpClient.newHttpClient();
    }

    @AfterEach
    void end() {
        client.close();
        repository.close();
    }

    @Test
    void sendsFeedsWithTypeValidatorAndRelations() throws Exception {
        try (RunningSite site = RunningSite.withHistory(repository.folder())) {
            HttpResponse<String> feed = get(site.address(PAGE + ".atom"), "If-None-Match", "\"none\"");
            String tag = feed.headers().firstValue("ETag").orElseThrow();

            assertThat(feed.statusCode()).isEqualTo(200);
            assertThat(feed.headers().firstValue("Content-Type").orElseThrow())
                    .isEqualToIgnoringWhitespace("application/atom+xml; charset=utf-8");
            assertThat(feed.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
            assertThat(feed.headers().firstValue("Content-Disposition")).isEmpty();
            assertThat(ReadFeed.of(feed.body()).titles())
                    .containsExactly("Alder vs Birch: a runtime for small services published");
            assertThat(get(site.address(PAGE + ".atom"), "If-None-Match", tag).statusCode()).isEqualTo(304);
            assertThat(get(site.address(PAGE), "Accept", "text/html").headers().allValues("Link"))
                    .contains("<" + PAGE + ".atom>; rel=\"alternate\"; type=\"application/atom+xml\"");
        }
    }

    @Test
    void sendsAFeedToWhoeverAcceptsNothingElse() throws Exception {
        try (RunningSite site = RunningSite.withHistory(repository.folder())) {
            assertThat(get(site.address("/changes"), "Accept", "application/atom+xml").headers()
                    .firstValue("Content-Location")).contains("/changes.atom");
            assertThat(get(site.address("/changes"), "Accept", "text/html,*/*;q=0.8").body()).startsWith("<!doctype");
        }
    }

    @Test
    void leadsFeedsOfFormerAddressesOn() throws Exception {
        repository.content()
                .write("comparisons/two-runtimes.md",
                        repository.content().text(ARTICLE).replace("tags: ", "aliases: [alder-vs-birch]\ntags: "));
        repository.content().delete(ARTICLE);
        repository.commit();
        try (RunningSite site = RunningSite.withHistory(repository.folder())) {
            assertThat(get(site.address(PAGE + ".atom"), "Accept", "*/*").headers().firstValue("Location"))
                    .contains("/comparisons/two-runtimes.atom");
        }
    }

    @Test
    void tellsACommitThatIsMadeWhileTheSiteIsServed() throws Exception {
        try (FollowedSite site = FollowedSite.of(repository.folder())) {
            assertThat(ReadFeed.of(get(site.address("/changes.atom"), "Accept", "*/*").body()).ids()).hasSize(10);
            repository.replace(ARTICLE, "~12 ms (empty", "~10 ms (empty");

            assertThat(waitFor(site, "~12 ms (empty program) → ~10 ms (empty program)")).isTrue();
            assertThat(get(site.address("/changes"), "Accept", "*/*").body())
                    .contains("Told from the first revision on")
                    .doesNotContain("is newer than the newest revision");
        }
    }

    @Test
    void tellsThePageAndItsFeedTheSameOfWhatIsAskedFor() throws Exception {
        String first = repository.replace(ARTICLE, "~12 ms (empty", "~10 ms (empty");
        repository.replace(ARTICLE, "~90 ms", "~91 ms");
        try (RunningSite site = RunningSite.withHistory(repository.folder())) {
            String query = "?page=" + PAGE.replace("/", "%2F") + "&since=" + first;
            HttpResponse<String> page = get(site.address("/changes" + query), "Accept", "text/html");
            HttpResponse<String> feed = get(site.address("/changes.atom" + query), "Accept", "*/*");

            assertThat(page.headers().allValues("Link"))
                    .contains("</changes.atom" + query + ">; rel=\"alternate\"; type=\"application/atom+xml\"");
            assertThat(ReadFeed.of(feed.body()).titles()).singleElement(STRING).contains("~91 ms");
            assertThat(Jsoup.parse(page.body()).select(".news li")).hasSize(1);
            assertThat(get(site.address("/changes" + query), "Accept", "application/atom+xml").body())
                    .isEqualTo(feed.body());
        }
    }

    @ParameterizedTest
    @CsvSource({"since=0000000,", "page=/comparisons/alder-vs-brich,/changes.atom?page=%2Fcomparisons%2Falder-vs-birch",
        "pge=/changes,"})
    void refusesAFeedOfWhatThereIsNot(String query, String nearest) throws Exception {
        try (RunningSite site = RunningSite.withHistory(repository.folder())) {
            HttpResponse<String> feed = get(site.address("/changes.atom?" + query), "Accept", "*/*");

            assertThat(feed.statusCode()).isEqualTo(400);
            assertThat(feed.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(feed.body()).contains(nearest == null ? "\"detail\"" : nearest);
        }
    }

    @ParameterizedTest
    @CsvSource({"start-up-time,2", "start-up-time.alder,1", "packages,0"})
    void tellsOnlyWhatWasChangedInARowOrCell(String part, int changes) throws Exception {
        repository.replace(ARTICLE, "~12 ms (empty", "~10 ms (empty");
        repository.replace(ARTICLE, "40–55 ms", "41–55 ms");
        try (RunningSite site = RunningSite.withHistory(repository.folder())) {
            String asked = site.address("/changes?page=" + PAGE.replace("/", "%2F"));
            Document told = Jsoup.parse(get(asked + "%2F" + part, "Accept", "*/*").body());

            assertThat(told.select(".news li")).hasSize(changes);
            assertThat(told.select("select[name=page] [selected]").text()).isEqualTo(PAGE + "/" + part);
            assertThat(get(asked + "%23" + part, "Accept", "*/*").headers().firstValue("Location").orElse(""))
                    .endsWith("%2F" + part);
        }
    }

    @Test
    void leadsToThePageBeforeAndAfterEachChange() throws Exception {
        String before = repository.replace(ARTICLE, "~12 ms (empty", "~11 ms (empty");
        String after = repository.replace(ARTICLE, "~11 ms (empty", "~10 ms (empty");
        try (RunningSite site = RunningSite.withHistory(repository.folder())) {
            Document told = Jsoup.parse(get(site.address("/changes"), "Accept", "*/*").body());
            List<String> revisions = told.expectFirst(".news li").select(".small a").eachAttr("href");

            assertThat(revisions).containsExactly("/r/" + after + PAGE + "#start-up-time.alder",
                    "/r/" + before + PAGE + "#start-up-time.alder");
            for (String revision : told.select(".news a[href^=/r/]").eachAttr("href")) {
                assertThat(get(site.address(revision), "Accept", "*/*").statusCode()).as(revision).isEqualTo(200);
            }
        }
    }

    @Test
    void narrowsByAFormWithoutScript() throws Exception {
        repository.replace(ARTICLE, "~12 ms (empty", "~10 ms (empty");
        try (RunningSite site = RunningSite.withHistory(repository.folder())) {
            Document told = Jsoup.parse(get(site.address("/changes"), "Accept", "*/*").body());
            String form = told.expectFirst("main form").attr("action");
            String page = told.expectFirst("select[name=page] option:contains(Birch)").attr("value");
            String since = told.select("select[name=since] option").get(1).attr("value");

            HttpResponse<String> asked = get(
                    site.address(form + "?page=" + page.replace("/", "%2F") + "&since=" + since), "Accept", "*/*");
            assertThat(asked.statusCode()).isEqualTo(200);
            assertThat(asked.body()).contains("Nothing was changed after revision");
            assertThat(get(site.address(form + "?page=&since="), "Accept", "*/*").headers().firstValue("Location"))
                    .contains("/changes");
        }
    }

    @Test
    void hasNoFeedsButAPageWithoutVersionControl() throws Exception {
        try (RunningSite site = RunningSite.withHistory(EditedFolder.in(elsewhere).root())) {
            assertThat(get(site.address("/changes"), "Accept", "*/*").body()).contains("not under version control");
            assertThat(get(site.address("/changes.atom"), "Accept", "*/*").statusCode()).isEqualTo(404);
        }
    }

    private boolean waitFor(FollowedSite site, String words) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (get(site.address("/changes.atom"), "Accept", "*/*").body().contains(words)) {
                return true;
            }
            Thread.sleep(200);
        }
        return false;
    }

    private HttpResponse<String> get(String address, String header, String value) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address)).header(header, value).build(),
                BodyHandlers.ofString());
    }
}
