package dev.touchstone.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.library.Library;
import dev.touchstone.pipeline.EditedFolder;
import dev.touchstone.reading.SmallSite;
import dev.touchstone.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The revisions of a content folder, in real repositories.
class HistoryTest {

    private static final String ARTICLE = EditedFolder.COMPARISON;

    @TempDir
    private Path root;

    private EditedRepository site;

    @BeforeEach
    void begin() {
        site = EditedRepository.in(root.resolve("site"));
    }

    @AfterEach
    void end() {
        site.close();
    }

    @Test
    void knowsEveryCommitThatChangesTheContentNewestFirst() throws IOException {
        String second = site.replace(ARTICLE, "~12 ms", "~10 ms");
        Files.writeString(root.resolve("site/README.md"), "Not content.");
        site.commit();
        String fourth = site.replace("site.yml", "Small site", "A small site");

        History history = History.of(site.folder());

        assertThat(history.commits()).extracting(Commit::id).startsWith(fourth, second).hasSize(3);
        assertThat(history.beginning()).isEqualTo(Beginning.FIRST);
        assertThat(history.newest()).hasValueSatisfying(newest -> {
            assertThat(newest.day()).hasToString("2026-10-06");
            assertThat(fourth).startsWith(newest.shortId());
        });
    }

    @Test
    void readsTheContentAsItWasAtARevision() {
        String first = History.of(site.folder()).commits().getLast().id();
        site.replace(ARTICLE, "Alder vs Birch: a runtime", "Alder or Birch: a runtime");
        History history = History.of(site.folder());

        assertThat(titles(history, first)).containsExactly("Alder vs Birch: a runtime for small services");
        assertThat(titles(history, history.commits().getFirst().id()))
                .containsExactly("Alder or Birch: a runtime for small services");
        assertThat(history.files(history.find(first).orElseThrow())).extracting(SourceFile::path)
                .contains(ARTICLE, "anchors.lock", "site.yml", "sources.yml")
                .isSorted();
    }

    @Test
    void readsWhatIsSoundOfARevisionWithFaults() {
        String broken = site.replace(ARTICLE, "~12 ms", "~12 mss");
        site.replace(ARTICLE, "~12 mss", "~12 ms");
        History history = History.of(site.folder());

        Library library = history.library(history.find(broken).orElseThrow());

        assertThat(library.comparison("alder-vs-birch")).hasValueSatisfying(
                found -> assertThat(found.rows()).hasSize(6));
    }

    @Test
    void findsARevisionByTheBeginningOfItsIdAndNothingElse() {
        String head = site.replace(ARTICLE, "~12 ms", "~10 ms");
        History history = History.of(site.folder());

        assertThat(history.find(head)).isPresent();
        assertThat(history.find(head.substring(0, 7))).isPresent();
        for (String id : List.of("", head.substring(0, 6), "HEAD", "main", head + "0", "../" + head, "HEAD~1aaa",
                "0".repeat(40), head.substring(0, 39) + "^")) {
            assertThat(history.find(id)).as(id).isEmpty();
        }
    }

    @Test
    void isNoneOutsideOfRepositories() {
        History history = History.of(EditedFolder.in(root.resolve("plain")).root());

        assertThat(history).isSameAs(History.NONE);
        assertThat(history.isKept()).isFalse();
        assertThat(history.commits()).isEmpty();
    }

    @Test
    void beginsWhereAShallowCloneDoes() {
        site.replace(ARTICLE, "~12 ms", "~11 ms");
        site.replace(ARTICLE, "~11 ms", "~10 ms");
        try (Git clone = EditedRepository.shallow(root.resolve("site"), root.resolve("clone"), 2)) {
            History history = History.of(clone.getRepository().getWorkTree().toPath().resolve("content"));

            assertThat(history.commits()).hasSize(2);
            assertThat(history.beginning()).isEqualTo(Beginning.SHALLOW);
        }
    }

    @Test
    void saysWhenARepositoryCannotBeRead() throws IOException {
        Files.writeString(root.resolve("site/.git/HEAD"), "ref: refs/heads/main\n");
        Files.writeString(root.resolve("site/.git/refs/heads/main"), "1234567890123456789012345678901234567890\n");

        History history = History.of(site.folder());

        assertThat(history.commits()).isEmpty();
        assertThat(history.beginning()).isEqualTo(Beginning.UNREADABLE);
    }

    @Test
    void hasNoRevisionsBeforeTheFirstCommit() {
        try (EditedRepository empty = EditedRepository.empty(root.resolve("empty"))) {
            empty.content().restore();

            assertThat(History.of(empty.folder()).commits()).isEmpty();
            assertThat(History.of(empty.folder()).isKept()).isTrue();
        }
    }

    @Test
    void neverGoesBackInTime() {
        site.content().replace(ARTICLE, "~12 ms", "~11 ms");
        site.commit(Instant.parse("2020-01-01T00:00:00Z"));

        List<Commit> commits = History.of(site.folder()).commits();

        assertThat(commits.getFirst().at()).isEqualTo(commits.getLast().at());
    }

    @Test
    void leavesOutWhatTheContentFolderWouldNotRead() throws IOException {
        Path comparisons = site.folder().resolve("comparisons");
        Files.writeString(comparisons.resolve("large-one.md"), "x".repeat(300_000));
        Files.write(comparisons.resolve("no-text.md"), new byte[]{(byte) 0xff, 0});
        Files.createSymbolicLink(comparisons.resolve("a-link.md"), Path.of("/etc/hostname"));
        Files.writeString(site.folder().resolve("notes.txt"), "none");
        site.commit();
        History history = History.of(site.folder());

        assertThat(history.files(history.newest().orElseThrow())).extracting(SourceFile::path)
                .filteredOn(path -> path.startsWith("comparisons") || path.startsWith("notes"))
                .containsExactly(ARTICLE);
    }

    @Test
    void staysTheSameUntilSomethingElseIsCheckedOut() {
        History history = History.of(site.folder());
        assertThat(history.commits()).hasSize(1);
        site.content().replace(ARTICLE, "~12 ms", "~11 ms");
        assertThat(history.again()).isSameAs(history);
        site.commit();
        assertThat(history.again().commits()).hasSize(2);
    }

    @Test
    void countsWhatAMergeBringsAsOneRevision() throws Exception {
        Git git = site.git();
        git.checkout().setCreateBranch(true).setName("words").call();
        site.replace(ARTICLE, "~12 ms", "~11 ms");
        String side = site.replace(ARTICLE, "~11 ms", "~10 ms");
        git.checkout().setName("main").call();
        git.merge()
                .include(git.getRepository().resolve(side))
                .setFastForward(FastForwardMode.NO_FF)
                .setMessage("Merge")
                .call();

        History history = History.of(site.folder());

        assertThat(history.commits()).hasSize(2).extracting(Commit::id).doesNotContain(side);
    }

    private static List<String> titles(History history, String id) {
        return history.library(history.find(id).orElseThrow()).comparisons().stream().map(one -> one.name()).toList();
    }

    @Test
    void knowsRevisionsThatAreOlderThanThoseItCompares(@TempDir Path root) {
        try (EditedRepository repository = EditedRepository.in(root)) {
            String first = repository.replace(SmallSite.COMPARISON, "~12 ms", "~13 ms");
            for (int i = 0; i < History.MOST; i++) {
                repository.replace(SmallSite.COMPARISON, "~" + (13 + i) + " ms", "~" + (14 + i) + " ms");
            }
            History history = History.of(repository.folder());

            assertThat(history.commits()).hasSize(History.MOST).noneMatch(commit -> commit.id().equals(first));
            assertThat(history.find(first)).hasValueSatisfying(commit -> assertThat(
                    history.files(commit).stream().map(SourceFile::text)).anyMatch(text -> text.contains("~13 ms")));
            assertThat(history.find(first.substring(0, 12))).isEmpty();
            assertThat(history.find("0".repeat(40))).isEmpty();
        }
    }
}
