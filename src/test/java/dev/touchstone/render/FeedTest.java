package dev.touchstone.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.history.EditedRepository;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.pipeline.EditedFolder;
import dev.touchstone.pipeline.Pipeline;
import dev.touchstone.reading.SmallSite;
import dev.touchstone.site.Site;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Feeds, and the pages that tell the same: an editor commits, a document comes out.
class FeedTest {

    private static final String ARTICLE = EditedFolder.COMPARISON;
    private static final String PAGE = "/comparisons/alder-vs-birch";
    private static final String BASE = "https://small.example.org";

    /// Everything in which a reader of one cell could follow it.
    private static final List<String> FOLLOWED = List.of("/changes", PAGE, "/criteria/start-up-time", "/runtimes/alder",
            PAGE + "/start-up-time.alder");

    @TempDir
    private Path root;

    private EditedRepository repository;

    @BeforeEach
    void begin() {
        repository = EditedRepository.in(root);
    }

    @AfterEach
    void end() {
        repository.close();
    }

    @Test
    void tellAnEditOfACellOnceEach() {
        List<Integer> before = FOLLOWED.stream().map(page -> feed(page).ids().size()).toList();
        String id = repository.replace(ARTICLE, "~12 ms (empty", "~10 ms (empty");

        for (int i = 0; i < FOLLOWED.size(); i++) {
            ReadFeed feed = feed(FOLLOWED.get(i));
            assertThat(feed.ids()).as(FOLLOWED.get(i)).hasSize(before.get(i) + 1);
            assertThat(feed.titles().getFirst()).isEqualTo("Start-up time, Alder (Alder vs Birch: a runtime for small "
                    + "services): ~12 ms (empty program) → ~10 ms (empty program)");
            assertThat(feed.links().getFirst()).isEqualTo(BASE + PAGE + "#start-up-time.alder");
            assertThat(feed.ids().getFirst()).isEqualTo(
                    "tag:small.example.org,2026-10-04:comparisons/alder-vs-birch/start-up-time.alder@" + id);
            assertThat(Jsoup.parse(feed.texts().getFirst()).select("li").eachText())
                    .containsExactly("~12 ms (empty program)", "~10 ms (empty program)");
        }
        assertThat(feed("/runtimes/birch").ids()).hasSize(2);
    }

    @Test
    void tellNothingOfSpaces() {
        List<String> before = feed("/changes").ids();
        repository.replace(ARTICLE, "| Start-up time | ~12 ms (empty program)",
                "|  Start-up time  |  ~12 ms   (empty program)");

        assertThat(feed("/changes").ids()).isEqualTo(before);
    }

    @Test
    void keepTheirIdsWhateverIsRenamed() {
        repository.replace(ARTICLE, "~12 ms (empty", "~10 ms (empty");
        List<String> before = feed(PAGE).ids();
        repository.content()
                .write("comparisons/two-runtimes.md",
                        repository.content().text(ARTICLE).replace("tags: ", "aliases: [alder-vs-birch]\ntags: "));
        repository.content().delete(ARTICLE);
        repository.commit();

        List<String> after = feed("/comparisons/two-runtimes").ids();

        assertThat(after.subList(1, after.size())).isEqualTo(before);
        assertThat(feed("/comparisons/two-runtimes").links()).element(1)
                .isEqualTo(BASE + "/comparisons/two-runtimes#start-up-time.alder");
    }

    @Test
    void neverGoBackInTime() {
        repository.content().replace(ARTICLE, "~12 ms", "~11 ms");
        repository.commit(Instant.parse("2001-01-01T00:00:00Z"));
        repository.replace(ARTICLE, "~11 ms", "~10 ms");

        List<Date> updated = feed("/changes").updated();

        assertThat(updated).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(feed("/changes").feed().getPublishedDate()).isEqualTo(updated.getFirst());
    }

    @Test
    void nameThemselvesTheirPageAndTheirLicence() {
        Document feed = Jsoup.parse(text(PAGE + ".atom"), Parser.xmlParser());

        assertThat(feed.select("feed > id").text()).isEqualTo(BASE + PAGE + ".atom");
        assertThat(feed.select("feed > link").eachAttr("rel")).containsExactly("self", "alternate");
        assertThat(feed.select("feed > link").eachAttr("href")).containsExactly(BASE + PAGE + ".atom", BASE + PAGE);
        assertThat(feed.select("feed > author > name").text()).isEqualTo("Small site");
        assertThat(feed.select("feed > rights").text()).isEqualTo("CC-BY-4.0");
        assertThat(feed.select("feed").attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
    }

    @Test
    void areSoundWhateverEditorsWrite() {
        repository.replace(ARTICLE, "Bytecode, interpreted", "`<script>` & \"]]>\" \uD83D\uDE00 interpreted");

        ReadFeed feed = feed("/changes");

        assertThat(feed.titles().getFirst())
                .endsWith("Bytecode, interpreted → <script> & \"]]>\" \uD83D\uDE00 interpreted");
        assertThat(Jsoup.parse(feed.texts().getFirst()).select("script")).isEmpty();
    }

    @Test
    void tellAtMostFiftyChanges() {
        for (int i = 0; i < 55; i++) {
            repository.replace(ARTICLE, "~" + (12 + i) + " ms (empty", "~" + (13 + i) + " ms (empty");
        }

        assertThat(feed("/changes").ids()).hasSize(50).doesNotHaveDuplicates();
        assertThat(page("/changes").select(".news li")).hasSize(55);
    }

    @Test
    void areNamedByTheirPages() {
        for (String page : List.of("/changes", PAGE, "/criteria/start-up-time", "/runtimes/alder")) {
            assertThat(page(page).select("head link[type=application/atom+xml]").attr("href"))
                    .isEqualTo(page + ".atom");
            assertThat(page(page).select(".foot .forms a").eachText()).contains("Atom feed");
        }
        assertThat(page(PAGE).select(".foot a[href=/changes]").text()).isEqualTo("Changes");
    }

    @Test
    void comeWithAPageForPeople() {
        repository.replace(ARTICLE, "~12 ms (empty", "~10 ms (empty");
        Document page = page("/changes");

        assertThat(page.select(".news h2").eachText()).containsExactly("4 October 2026", "3 October 2026");
        assertThat(page.select(".news h3").eachText()).first()
                .isEqualTo("Alder vs Birch: a runtime for small services");
        assertThat(page.select(".news li a").eachAttr("href")).first().isEqualTo(PAGE + "#start-up-time.alder");
        assertThat(page.select("del").eachText()).containsExactly("Before ~12 ms (empty program)");
        assertThat(page.select("ins").eachText()).containsExactly("Now ~10 ms (empty program)");
        assertThat(page.select(".prose p").eachText())
                .containsExactly("Told from the first revision on, of 3 October 2026.");
    }

    @Test
    void sayWhenThePagesAreNewerThanTheNewestRevision() {
        repository.content().replace(ARTICLE, "~12 ms (empty", "~10 ms (empty");

        assertThat(page("/changes").select(".prose p").eachText()).last()
                .asString()
                .startsWith("What the pages show is newer");
        assertThat(feed("/changes").ids()).hasSize(10);
    }

    @Test
    void areAbsentWithoutVersionControl() {
        Site site = PageWorld.of(SmallSite.original()).site();

        assertThat(site.at(new SitePath("/changes.atom"))).isEmpty();
        assertThat(site.forms().of("/changes")).isEmpty();
        assertThat(Jsoup.parse(new Renderer().render(site, SitePath.CHANGES).bytes().text()).select(".prose p").text())
                .startsWith("The content is not under version control where it is served from");
    }

    @Test
    void giveTheSitemapTheDaysOfChanges() {
        repository.replace(ARTICLE, "~12 ms (empty", "~10 ms (empty");
        Document map = Jsoup.parse(text("/sitemap.xml"), Parser.xmlParser());

        assertThat(map.select("url:has(loc:containsOwn(" + BASE + PAGE + ")) lastmod").eachText())
                .containsExactly("2026-10-04");
        assertThat(map.select("url:has(loc:containsOwn(/runtimes/birch)) lastmod").text()).isEqualTo("2026-10-03");
        assertThat(map.select("url:has(loc:containsOwn(/guides/how-to-read)) lastmod").text()).isEqualTo("2026-10-03");
    }

    private ReadFeed feed(String page) {
        return ReadFeed.of(text(page + ".atom"));
    }

    private Document page(String path) {
        return Jsoup.parse(text(path));
    }

    private String text(String path) {
        Site site = Pipeline.run(repository.folder(), SmallSite.TODAY).site();
        return new Renderer().render(site, new SitePath(path)).bytes().text();
    }
}
