package dev.touchstone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Comparison;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.pipeline.Revision.Audience;
import dev.touchstone.reading.SmallSite;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One look at a content folder after another.
class RevisionTest {

    private static final Instant NOON = SmallSite.TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);

    @TempDir
    private Path temporary;
    private EditedFolder folder;
    private Revision first;

    @BeforeEach
    void look() {
        folder = EditedFolder.in(temporary);
        first = Revision.first(new Audience(temporary, false), NOON);
    }

    @Test
    void isTheSameWhereNothingHasChanged() {
        assertThat(first.next(NOON).isSameAs(first)).isTrue();
    }

    @Test
    void isTheSameWhereAFileWasWrittenWithoutAChange() {
        folder.write(EditedFolder.COMPARISON, folder.text(EditedFolder.COMPARISON));

        assertThat(first.next(NOON).isSameAs(first)).isTrue();
    }

    @Test
    void takesUpWhatWasWritten() {
        folder.replace("runtimes/birch.md", "name: Birch.js", "name: Birch.ts");

        assertThat(first.next(NOON).edition().library().runtime("birch").orElseThrow().name()).isEqualTo("Birch.ts");
    }

    @Test
    void keepsTheLastGoodVersionOfABrokenArticle() {
        folder.replace(EditedFolder.COMPARISON, "reviewed: 2026-10-02", "reviewed: 2026-10-32");
        Revision broken = first.next(NOON);

        assertThat(broken.edition().diagnostics()).extracting(Diagnostic::code).containsExactly(Code.INVALID_DATE);
        assertThat(broken.edition().held()).containsExactly(EditedFolder.COMPARISON);
        assertThat(comparison(broken)).isEqualTo(comparison(first));
    }

    @Test
    void takesUpOtherChangesWhileOneArticleIsBroken() {
        folder.replace(EditedFolder.COMPARISON, "reviewed: 2026-10-02", "reviewed: 2026-10-32");
        folder.replace("runtimes/birch.md", "name: Birch.js", "name: Birch.ts");
        Revision broken = first.next(NOON);

        assertThat(broken.edition().library().runtime("birch").orElseThrow().name()).isEqualTo("Birch.ts");
        assertThat(comparison(broken).rows()).hasSize(6);
    }

    @Test
    void keepsRowsWhoseCriterionIsBroken() {
        folder.replace("criteria/start-up-time.md", "kind: quantity", "kind: quantum");
        Revision broken = first.next(NOON);

        assertThat(broken.edition().held()).containsExactly("criteria/start-up-time.md");
        assertThat(comparison(broken)).isEqualTo(comparison(first));
    }

    @Test
    void keepsAnArticleThatNamesWhatAnotherFileNoLongerHas() {
        folder.delete("criteria/start-up-time.md");
        Revision broken = first.next(NOON);

        assertThat(broken.edition().errors()).isPositive();
        assertThat(broken.edition().held()).containsExactly(EditedFolder.COMPARISON);
        assertThat(comparison(broken)).isEqualTo(comparison(first));
    }

    @Test
    void keepsAFileThatIsNoTextForAMoment() {
        folder.write("runtimes/birch.md", "\0\0\0");

        assertThat(first.next(NOON).edition().library().runtime("birch").orElseThrow().name()).isEqualTo("Birch.js");
    }

    @Test
    void keepsEverythingWhileTheFolderIsGone() {
        folder.delete("");
        Revision without = first.next(NOON);
        folder.restore();

        assertThat(without.edition().library()).isSameAs(first.edition().library());
        assertThat(without.edition().errors()).isPositive();
        assertThat(without.next(NOON).edition().errors()).isZero();
    }

    @Test
    void leavesOutWhatWasDeleted() {
        folder.delete("guides/how-to-read.md");

        assertThat(first.next(NOON).edition().library().guides()).isEmpty();
    }

    @Test
    void hasNothingBetterThanWhatCanBeReadOfAFileThatWasNeverWhole() {
        folder.write("comparisons/second.md",
                folder.text(EditedFolder.COMPARISON)
                        .replace("Alder vs Birch", "Alder and Birch")
                        .replace("Excellent (compiles", "Superb (compiles"));
        Edition edition = first.next(NOON).edition();

        assertThat(edition.held()).isEmpty();
        assertThat(edition.library().comparison("second")).isPresent();
    }

    @Test
    void showsDraftsToEditorsOnly() {
        folder.replace(EditedFolder.COMPARISON, "tags: [backend]", "tags: [backend]\ndraft: yes");
        Revision editors = Revision.first(new Audience(temporary, true), NOON);

        assertThat(first.next(NOON).edition().library().comparisons()).isEmpty();
        assertThat(editors.edition().library().comparisons()).hasSize(1);
    }

    @Test
    void tellsWhatTheRulesFindToo() {
        folder.replace(EditedFolder.COMPARISON, EditedFolder.LEAD, "Birch is the fastest runtime of all.");
        Revision judged = first.next(NOON);

        assertThat(judged.edition().diagnostics()).isEmpty();
        assertThat(judged.judged().diagnostics()).hasToString(
                Content.read(temporary, SmallSite.TODAY).diagnostics().toString());
    }

    @Test
    void remembersWhatTheRulesFoundInFilesThatAreStillTheSame() {
        folder.replace(EditedFolder.COMPARISON, EditedFolder.LEAD, "Birch is the fastest runtime of all.");
        Revision superlative = first.next(NOON);
        List<Diagnostic> ruled = superlative.judged().diagnostics();
        folder.replace("runtimes/birch.md", "An imagined runtime", "A made-up runtime");
        Revision elsewhere = superlative.next(NOON);
        folder.replace(EditedFolder.COMPARISON, "the fastest runtime of all", "fast");

        assertThat(elsewhere.edition(ruled).diagnostics()).extracting(Diagnostic::code).contains(Code.SUPERLATIVE);
        assertThat(elsewhere.next(NOON).edition(ruled).diagnostics()).extracting(Diagnostic::code)
                .doesNotContain(Code.SUPERLATIVE);
    }

    /// Whatever happens to files, in whatever order: what is told is what a first look would tell.
    @Test
    void saysTheSameAsAFirstLook() {
        List<String> paths = List.of(EditedFolder.COMPARISON, "criteria/start-up-time.md", "runtimes/birch.md",
                "sources.yml", "site.yml", "guides/how-to-read.md");
        Random random = new Random(3);
        Revision revision = first;
        for (int step = 0; step < 60; step++) {
            String path = paths.get(random.nextInt(paths.size()));
            folder.restore();
            String text = folder.text(path);
            int at = random.nextInt(text.length() - 12);
            switch (random.nextInt(3)) {
                case 0 -> folder.delete(path);
                case 1 -> folder.write(path, text.substring(0, at));
                default -> folder.write(path, text.substring(0, at) + text.substring(at + 12));
            }
            revision = random.nextBoolean() ? revision.next(NOON)
                    : revision.next(NOON, Set.of(temporary.resolve(path)));
            // a hint names one file, and the step before has changed another one back
            revision = revision.next(NOON);
            assertThat(revision.edition().diagnostics()).as("step %d, %s", step, path)
                    .hasToString(
                            Revision.first(new Audience(temporary, false), NOON).edition().diagnostics().toString());
        }
        folder.restore();
        Edition restored = revision.next(NOON).edition();
        assertThat(restored.diagnostics()).isEmpty();
        assertThat(restored.held()).isEmpty();
        assertThat(comparison(revision).rows()).hasSize(6);
    }

    /// A save of one comparison is read by a short way: it must lead to the same place.
    @Test
    void comesToTheSameAsAFirstLookWhenOneComparisonIsSaved() {
        Random random = new Random(4);
        List<String> words = List.of(" more ", "~31 ms", "[^cedar]", "; ", "| ", "\n\n", "*", "2026", "(", "Birch");
        Revision revision = first;
        for (int step = 0; step < 80; step++) {
            folder.restore();
            String text = folder.text(EditedFolder.COMPARISON);
            int at = random.nextInt(text.length());
            folder.write(EditedFolder.COMPARISON,
                    text.substring(0, at) + words.get(random.nextInt(words.size())) + text.substring(at));
            revision = revision.next(NOON, Set.of(temporary.resolve(EditedFolder.COMPARISON)));
            Edition anew = Revision.first(new Audience(temporary, false), NOON).edition();

            assertThat(revision.edition().diagnostics()).as("step %d", step)
                    .hasToString(anew.diagnostics().toString());
            if (anew.errors() == 0) {
                assertThat(revision.edition().library().rows(comparison(revision))).as("step %d", step)
                        .hasToString(anew.library().rows(anew.library().comparisons().getFirst()).toString());
                assertThat(comparison(revision)).hasToString(anew.library().comparisons().getFirst().toString());
            }
        }
    }

    private static Comparison comparison(Revision revision) {
        return revision.edition().library().comparison("alder-vs-birch").orElseThrow();
    }
}
