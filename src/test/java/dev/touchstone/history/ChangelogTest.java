package dev.touchstone.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Contents;
import dev.touchstone.content.ContentFolder;
import dev.touchstone.history.change.Said;
import dev.touchstone.library.Address;
import dev.touchstone.pipeline.EditedFolder;
import dev.touchstone.reading.ContentReader;
import dev.touchstone.reading.SmallSite;
import dev.touchstone.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an editor does, as the history tells it.
class ChangelogTest {

    private static final String ARTICLE = EditedFolder.COMPARISON;
    private static final String PAGE = "/comparisons/alder-vs-birch";

    @TempDir
    private Path root;

    private EditedRepository site;
    private List<Entry> before = List.of();

    @BeforeEach
    void begin() {
        site = EditedRepository.in(root);
        before = changelog().entries();
    }

    @AfterEach
    void end() {
        site.close();
    }

    @Test
    void tellsTheFirstRevisionArticleByArticle() {
        assertThat(told(before)).containsExactly("Alder vs Birch: a runtime for small services published",
                "Alder published", "Birch.js published", "CPU performance published", "Execution model published",
                "Package manager published", "Packages published", "Threads that share memory published",
                "Start-up time published", "How to read a comparison published");
        assertThat(changelog().of("/criteria/packages")).hasSize(2);
    }

    @Test
    void tellsAnEditOfACellOnce() {
        site.replace(ARTICLE, "~12 ms (empty program)", "~10 ms (empty program)");

        assertThat(news()).containsExactly(
                "Start-up time, Alder changed: [~12 ms (empty program)] -> [~10 ms (empty program)]");
        for (String page : List.of(PAGE, "/criteria/start-up-time", "/runtimes/alder")) {
            assertThat(changelog().of(page).getFirst().commit()).isEqualTo(newest());
        }
        assertThat(changelog().of("/runtimes/birch").getFirst().commit()).isNotEqualTo(newest());
        assertThat(changelog().of(new Address(PAGE, "start-up-time.alder"))).hasSize(2);
        assertThat(changelog().of(new Address(PAGE, "start-up-time.birch"))).hasSize(1);
    }

    @Test
    void tellsNothingOfSpacesAndOrder() {
        String text = site.content().text(ARTICLE);
        site.content()
                .write(ARTICLE, text
                        .replace(
                                "| Start-up time | ~12 ms (empty program) [^field-report]; ~90 ms (web framework) [^field-report] |",
                                "|  Start-up time |   ~90 ms (web framework) [^field-report];  ~ 12 ms   (empty program)[^field-report] |")
                        .replace("tags: [backend]\n", "")
                        .replace("title: ", "tags: [backend]\ntitle: ")
                        .replace("| Packages | 2M+ | — |\n", "")
                        .replace("| Package manager |", "| Packages | 2M+ |  |\n| Package manager |")
                        .replace("A paragraph before the first heading", "A paragraph before\nthe *first* heading"));
        site.commit();

        assertThat(site.content().text(ARTICLE)).isNotEqualTo(text);
        assertThat(History.of(site.folder()).commits()).hasSize(2);
        assertThat(news()).isEmpty();
    }

    @Test
    void tellsWhoSaysSoOnlyWhereThatWasChanged() {
        site.replace(ARTICLE, "Moderate [^field-report]", "Moderate [^alder-notes]");

        assertThat(news())
                .containsExactly("CPU performance, Alder changed: [Moderate, says “Two runtimes, one afternoon”]"
                        + " -> [Moderate, says “Alder, release notes”]");
    }

    @Test
    void tellsStatementsThatComeAndGo() {
        site.replace(ARTICLE, "; 130 ms (web framework)", "");
        assertThat(news()).containsExactly("Start-up time, Birch.js changed: [130 ms (web framework)] -> []");
        site.replace(ARTICLE, "| 2M+ | — |", "| 2M+ | 900 |");
        assertThat(news()).first().isEqualTo("Packages, Alder changed: [unknown] -> [900]");
    }

    @Test
    void tellsRowsThatComeAndGo() {
        site.content().replace(ARTICLE, "| Packages | 2M+ | — |\n", "");
        site.commit();
        assertThat(news()).containsExactly("Packages removed: [Alder: unknown, Birch.js: 2M+] -> []");
        site.replace(ARTICLE, "| Package manager | bpm", "| Packages | 2M+ | — |\n| Package manager | bpm");
        assertThat(news()).first().isEqualTo("Packages added: [] -> [Alder: unknown, Birch.js: 2M+]");
    }

    @Test
    void tellsARenamedCriterionAsAMoveAndNothingElse() throws Exception {
        String text = site.content().text("criteria/packages.md");
        site.content()
                .write("criteria/registry.md", text.replaceFirst("(?m)^(summary: .*)$", "$1\naliases: [packages]"));
        site.content().delete("criteria/packages.md");
        site.commit();

        assertThat(news()).containsExactly("Packages moved: [/criteria/packages] -> [/criteria/registry]");
        assertThat(changelog().of("/criteria/registry")).hasSize(3);
        assertThat(changelog().of("/criteria/packages")).isEmpty();
        assertThat(changelog().of(new Address(PAGE, "registry.birch"))).hasSize(1);
    }

    @Test
    void followsACellThroughRenamesOfAllThree() {
        site.replace(ARTICLE, "~12 ms (empty", "~11 ms (empty");
        site.content()
                .write("comparisons/small-runtimes.md",
                        site.content().text(ARTICLE).replace("tags: ", "aliases: [alder-vs-birch]\ntags: "));
        site.content().delete(ARTICLE);
        site.commit();
        site.replace("comparisons/small-runtimes.md", "~11 ms (empty", "~10 ms (empty");

        List<Entry> cell = changelog().of(new Address("/comparisons/small-runtimes", "start-up-time.alder"));

        assertThat(told(cell)).containsExactly(
                "Start-up time, Alder changed: [~11 ms (empty program)] -> [~10 ms (empty program)]",
                "Alder vs Birch: a runtime for small services moved: [/comparisons/alder-vs-birch]"
                        + " -> [/comparisons/small-runtimes]",
                "Start-up time, Alder changed: [~12 ms (empty program)] -> [~11 ms (empty program)]",
                "Alder vs Birch: a runtime for small services published");
        assertThat(cell).extracting(Entry::name)
                .doesNotHaveDuplicates()
                .anyMatch(name -> name
                        .startsWith("comparisons/alder-vs-birch/start-up-time.alder@"));
    }

    @Test
    void tellsVerdictQuestionsFactsAndText() {
        site.replace(ARTICLE, "- your team has written it for years\n", "- your team likes it\n");
        site.replace(ARTICLE, "Rarely. A service that", "Seldom. A service that");
        site.replace(ARTICLE, "reviewed: 2026-10-02", "reviewed: 2026-10-05");
        site.replace(ARTICLE, "A command-line tool answers without a wait", "A tool answers without a wait");
        site.replace("sources.yml", "Two runtimes, one afternoon", "Two runtimes, one morning");

        assertThat(news()).containsExactly(
                "Two runtimes, one morning changed: [Two runtimes, one afternoon] -> [Two runtimes, one morning]",
                "Text: Alder changed: [A command-line tool answers without a …] -> [A tool answers without a …]",
                "Reviewed changed: [2026-10-02] -> [2026-10-05]",
                "Question: Is Alder too slow for a web service? changed: "
                        + "[Rarely. A service that mostly waits for a database does not notice.]"
                        + " -> [Seldom. A service that mostly waits for a database does not notice.]",
                "Verdict changed: [Choose Alder when your team has written it for years]"
                        + " -> [Choose Alder when your team likes it]");
    }

    @Test
    void tellsNothingOfAFaultThatIsMended() {
        site.replace(ARTICLE, "title: ", "tittle: ");
        site.replace("sources.yml", "field-report:", "field-raport:");
        site.replace("sources.yml", "field-raport:", "field-report:");
        site.replace(ARTICLE, "tittle: ", "title: ");

        assertThat(news()).isEmpty();
    }

    @Test
    void tellsOfADraftOnlyWhenItIsPublished() {
        site.content()
                .write("comparisons/birch-vs-alder.md", site.content()
                        .text(ARTICLE)
                        .replace("title: \"Alder vs Birch", "draft: true\ntitle: \"Birch vs Alder"));
        site.commit();
        assertThat(news()).isEmpty();
        site.replace("comparisons/birch-vs-alder.md", "draft: true\n", "");
        assertThat(news()).containsExactly("Birch vs Alder: a runtime for small services published");
    }

    @Test
    void saysTheSameWhetherItGoesOnOrBeginsAnew() {
        History history = History.of(site.folder());
        assertThat(history.changelog().entries()).hasSize(10);
        site.replace(ARTICLE, "~12 ms", "~11 ms");
        site.replace(ARTICLE, "~11 ms", "~11 mss");
        history = history.again();
        assertThat(history.changelog()).isEqualTo(changelog());
        site.replace(ARTICLE, "~11 mss", "~10 ms");

        assertThat(history.again().changelog()).isEqualTo(changelog());
        assertThat(news()).hasSize(2);
    }

    @Test
    void knowsNothingOfTheTimeBeforeAShallowClone() throws Exception {
        site.replace(ARTICLE, "~12 ms", "~11 ms");
        site.replace(ARTICLE, "~11 ms", "~10 ms");
        Path clone = root.resolve("clone");
        EditedRepository.shallow(root, clone, 2).close();

        Changelog known = History.of(clone.resolve("content")).changelog();

        assertThat(told(known.entries())).containsExactly(
                "Start-up time, Alder changed: [~11 ms (empty program)] -> [~10 ms (empty program)]");
        assertThat(known.beginning()).isEqualTo(Beginning.SHALLOW);
    }

    @Test
    void tellsTheStoryOfACell() {
        assertThat(story()).containsExactly("2026-10-03: [~12 ms (empty program), ~90 ms (web framework)]");
        site.replace(ARTICLE, "~12 ms (empty", "~11 ms (empty");
        site.replace(ARTICLE, "; ~90 ms (web framework) [^field-report]", "");
        site.content().replace(ARTICLE, "~11 ms (empty", "~10 ms (empty");

        assertThat(story()).containsExactly("now: [~10 ms (empty program)]", "2026-10-05: [~11 ms (empty program)]",
                "2026-10-04: [~11 ms (empty program), ~90 ms (web framework)]",
                "2026-10-03: [~12 ms (empty program), ~90 ms (web framework)]");
    }

    @Test
    void beginsTheStoryOfACellWithItsRow() {
        String text = site.content().text(ARTICLE);
        site.replace(ARTICLE, "| Packages | 2M+ | — |\n", "");
        site.content().write(ARTICLE, text);
        site.commit();

        assertThat(story("packages.birch")).containsExactly("2026-10-05: [2M+]");
    }

    @Test
    void knowsWhetherARevisionHoldsWhatIsThere() {
        SourceFile file = SourceFile.of(ARTICLE, site.content().text(ARTICLE));

        assertThat(History.of(site.folder()).holding(List.of(file))).contains(newest());
        assertThat(History.of(site.folder())
                .holding(List.of(SourceFile.of(ARTICLE, file.text().replace("\n", "\r\n"))))).contains(newest());
        assertThat(History.of(site.folder()).holding(List.of(SourceFile.of(ARTICLE, file.text() + "More.\n"))))
                .isEmpty();
        assertThat(History.of(site.folder()).holding(List.of(SourceFile.of("guides/new.md", file.text())))).isEmpty();
        assertThat(History.NONE.holding(List.of(file))).isEmpty();
    }

    /// What Alder's start-up time was, newest first.
    private List<String> story() {
        return story("start-up-time.alder");
    }

    private List<String> story(String part) {
        Contents contents = ContentReader.read(ContentFolder.read(site.folder()).value(), SmallSite.TODAY).value();
        Cell cell = contents.comparisons()
                .getFirst()
                .rows()
                .stream()
                .filter(row -> part.startsWith(row.criterion() + "."))
                .flatMap(row -> row.cells().stream())
                .filter(one -> part.endsWith("." + one.runtime()))
                .findFirst()
                .orElseThrow();
        return History.of(site.folder())
                .story(new Address(PAGE, part), Said.in(cell, key -> key))
                .stream()
                .map(moment -> moment.commit().stream().map(commit -> commit.day().toString()).findFirst().orElse("now")
                        + ": " + moment.said().stream().map(Said::words).toList())
                .toList();
    }

    private Changelog changelog() {
        return History.of(site.folder()).changelog();
    }

    private Commit newest() {
        return History.of(site.folder()).newest().orElseThrow();
    }

    /// What was told since the first revision.
    private List<String> news() {
        List<Entry> entries = changelog().entries();
        return told(entries.subList(0, entries.size() - before.size()));
    }

    private static List<String> told(List<Entry> entries) {
        return entries.stream().map(ChangelogTest::told).toList();
    }

    private static String told(Entry entry) {
        String name = entry.change().part().isEmpty() ? entry.change().article().name() : entry.change().part();
        boolean isPlain = entry.change().from().isEmpty() && entry.change().to().isEmpty();
        return name + " " + entry.change().deed().word()
                + (isPlain ? "" : ": " + entry.change().from() + " -> " + entry.change().to());
    }
}
