package dev.touchstone.reading;

import static dev.touchstone.reading.SmallSite.COMPARISON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Comparison;
import dev.touchstone.article.Contents;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Row;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.article.Source;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One file's faults and the other files.
class ContentReaderTest {

    private static final SmallSite SITE = SmallSite.original();

    @Test
    void tellsAllFaultsOfAFileInOrderAndStillReadsTheOthers() {
        SmallSite site = SITE.with("comparisons/second.md",
                SITE.text(COMPARISON)
                        .replace("reviewed: 2026-10-02", "reviewed: 2026-10-32")
                        .replace("Excellent (compiles", "Superb (compiles")
                        .replace("Alder vs Birch", "Alder and Birch"));
        assertThat(site.findings()).extracting(Diagnostic::toString)
                .containsExactly(
                        "comparisons/second.md:9:11: error[invalid-date]: the calendar has no `2026-10-32`",
                        "comparisons/second.md:30:48: error[unreadable-cell]: cannot read `Superb`: it is not a level of the scale");
        assertThat(site.contents().comparisons()).extracting(Comparison::id).containsExactly("alder-vs-birch");
        assertThat(site.comparison()).isEqualTo(SITE.comparison());
    }

    @Test
    void blamesNoSourceForAnArticleThatIsEmpty() {
        assertThat(SITE.with(COMPARISON, " \n").findings()).extracting(Diagnostic::toString)
                .containsExactly("comparisons/alder-vs-birch.md:1:1: error[empty-file]: this file is empty");
    }

    @Test
    void readsAnythingWithoutAFile() {
        Contents contents = ContentReader.read(List.of(), SmallSite.TODAY).value();
        assertThat(contents.comparisons()).isEmpty();
        assertThat(contents.settings().baseUrl()).hasToString("http://localhost:8080");
    }

    @Test
    void passesOverFilesThatAreNoContent() {
        SmallSite site = SITE.with("README.md", "x").with("runtimes/deep/a.md", "x");
        assertThat(site.read()).isEqualTo(SITE.read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "---\nname: Birch.js\n", "no front matter",
        "---\nname: Birch.js\n\tsummary: x\n---\nText.\n", "---\nname: 'Birch.js'\nsummary: a: b\n---\nText.\n"})
    void keepsComparisonsOfARuntimeWhoseProfileIsBroken(String profile) {
        SmallSite site = SITE.with("runtimes/birch.md", profile);
        boolean hasName = profile.contains("Birch.js");
        assertThat(site.findings()).extracting(found -> found.place().file().path()).contains("runtimes/birch.md");
        if (hasName) {
            assertThat(site.findings()).hasSize(1);
            assertThat(site.comparison().rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(2));
        }
        assertThat(site.contents().runtimes()).extracting(RuntimeProfile::name)
                .containsExactly("Alder", hasName ? "Birch.js" : "birch");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "---\nname: Start-up time\nkind: quantity\nunit: furlong per fortnight\ngroup: g\nsummary: s\n---\n",
        "---\nname: \"Start-up time\"\nkind: [x\n---\n",
        "---\nname: Something else\nkind: quantities\ngroup: g\nsummary: s\n---\n"})
    void tellsABrokenCriterionOnceAndLeavesItsRowsOut(String criterion) {
        SmallSite site = SITE.with("criteria/start-up-time.md", criterion);
        assertThat(site.findings()).extracting(found -> found.place().file().path())
                .containsOnly("criteria/start-up-time.md");
        assertThat(site.comparison().rows()).extracting(Row::criterion).doesNotContain("start-up-time").hasSize(5);
        assertThat(site.comparison().matter().highlights()).containsExactly("cpu-performance");
    }

    @Test
    void usesACriterionThatLacksWhatItsCellsDoNotNeed() {
        SmallSite site = SITE.replacing("criteria/start-up-time.md", "group: Speed\n", "");
        assertThat(site.findings()).extracting(Diagnostic::toString)
                .containsExactly("criteria/start-up-time.md:1:1: error[missing-key]: the key `group` is missing");
        assertThat(site.comparison().rows()).hasSize(6);
        assertThat(site.contents().criteria()).extracting(Criterion::id).contains("start-up-time");
    }

    @Test
    void takesEveryKeyForKnownWhereTheSourcesCannotBeRead() {
        SmallSite site = SITE.with("sources.yml", "alder-notes: [\n");
        assertThat(site.findings()).extracting(found -> found.code().word()).containsExactly("invalid-yaml");
        assertThat(site.comparison().rows()).hasSize(6);
    }

    @Test
    void knowsTheKeyOfASourceThatLacksSomethingElse() {
        SmallSite site = SITE.replacing("sources.yml", "  accessed: 2026-09-14\n  about: [alder]\n",
                "  about: [alder]\n");
        assertThat(site.findings()).extracting(Diagnostic::toString)
                .containsExactly("sources.yml:3:1: error[missing-key]: the key `accessed` is missing");
        assertThat(site.contents().sources()).extracting(Source::key).containsExactly("birch-manual", "field-report");
    }

    @Test
    void callsNoSourceUnusedThatAnUnreadableFileMayCite() {
        SmallSite site = SITE.replacing(COMPARISON, "[^field-report]", "")
                .with("guides/broken.md", "---\ntitle: x\n\nSee [^field-report].\n");
        assertThat(site.findings()).extracting(found -> found.code().word()).containsExactly("unclosed-front-matter");
    }

    @Test
    void needsNoFileOfSourcesWhereNothingIsCited() {
        SmallSite site = SITE.without("sources.yml");
        List<SourceFile> uncited = new ArrayList<>();
        for (SourceFile file : site.files()) {
            String text = file.text().replaceAll("\\s?\\[\\^[a-z-]+]", "").replaceAll(",? ?source: [a-z-]+", "");
            uncited.add(SourceFile.of(file.path(), text));
        }
        assertThat(ContentReader.read(uncited, SmallSite.TODAY).diagnostics()).isEmpty();
    }

    @Test
    void allowsAnArticleToRepeatItsOwnId() {
        assertThat(SITE.replacing("runtimes/alder.md", "[alder-runtime]", "[Alder, alder]").findings()).isEmpty();
    }
}
