package dev.touchstone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.draft.Drafted.Draft;
import dev.touchstone.reading.Golden;
import dev.touchstone.reading.SmallSite;
import dev.touchstone.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCommandTest {

    private static final Path PROSE = Path.of("src/test/resources/prose");

    @TempDir
    private Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void copy() {
        site = CommandLineWorld.smallSite(folder.resolve("content"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"field-notes", "workshop"})
    void makesADraftOfProse(String name) throws IOException {
        SourceFile original = SourceFile.of(name + ".txt", Files.readString(PROSE.resolve(name + ".txt")));
        ImportDraft imported = ImportDraft.of(OpenContent.of(SmallSite.original().files(), SmallSite.TODAY), original,
                List.of(), name);
        assertThat(imported.drafted()).isInstanceOf(Draft.class);
        Golden.assertApproved("draft/" + name + ".md", ((Draft) imported.drafted()).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"field-notes", "workshop"})
    void writesADraftThatPassesReading(String name) {
        assertThat(run(PROSE.resolve(name + ".txt").toString()).status()).isZero();
        assertThat(OpenContent.read(site, SmallSite.TODAY.plusYears(50)).value().faults()).isEmpty();
    }

    @Test
    void saysWhatItWroteAndWhatItCouldNotRead() {
        CommandLineWorld imported = run(PROSE.resolve("workshop.txt").toString());
        assertThat(imported.out()).startsWith("Wrote SITE/comparisons/workshop.md\n").contains("Next:\n");
        assertThat(imported.err())
                .contains("workshop.txt:14:", ": not read: digits that are no figure that can be read: 24/7");
        assertThat(run(PROSE.resolve("field-notes.txt").toString()).err())
                .contains("field-notes.txt:45:", ": not read: said without a figure: faster than");
    }

    @Test
    void leavesSentencesBehind() throws IOException {
        run(PROSE.resolve("field-notes.txt").toString());
        String draft = Files.readString(site.resolve("comparisons/field-notes.md"));
        List<String> sentences = Files.readString(PROSE.resolve("field-notes.txt"))
                .lines()
                .map(String::strip)
                .filter(line -> line.endsWith(".") && line.length() > 40)
                .toList();
        assertThat(sentences).hasSizeGreaterThan(8).allSatisfy(sentence -> assertThat(draft).doesNotContain(sentence));
    }

    @Test
    void printsTheDraftOnRequest() {
        CommandLineWorld printed = run(PROSE.resolve("workshop.txt").toString(), "--out", "-");
        assertThat(printed.out()).startsWith("---\n").contains("## Comparison");
        assertThat(site.resolve("comparisons/workshop.md")).doesNotExist();
    }

    @Test
    void writesWhereItIsTold() {
        Path out = folder.resolve("elsewhere/my-draft.md");
        assertThat(run(PROSE.resolve("workshop.txt").toString(), "--out", out.toString()).status()).isZero();
        assertThat(out).content().startsWith("---\n");
    }

    @Test
    void neverOverwrites() {
        run(PROSE.resolve("workshop.txt").toString());
        CommandLineWorld again = run(PROSE.resolve("workshop.txt").toString());
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.err())
                .contains("`SITE/comparisons/workshop.md` exists already, and nothing is ever overwritten");
    }

    @Test
    void asksWhichRuntimesAreCompared() throws IOException {
        Path vague = Files.writeString(folder.resolve("vague.txt"), "Which one?\n\nIt starts in 12 ms.\n");
        CommandLineWorld refused = run(vague.toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("it is not clear which runtimes the article compares",
                "Name two or more with `--runtimes`.");
        assertThat(run(vague.toString(), "--runtimes", "alder,birch").status()).isZero();
    }

    @Test
    void refusesARuntimeThatIsUnknown() {
        CommandLineWorld refused = run(PROSE.resolve("workshop.txt").toString(), "--runtimes", "alder,brich");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("no runtime is called `brich`", "Did you mean `birch`?");
    }

    @Test
    void refusesAFileThatCannotBeRead() throws IOException {
        assertThat(run(folder.resolve("none.txt").toString())).satisfies(refused -> {
            assertThat(refused.status()).isEqualTo(2);
            assertThat(refused.err()).contains("there is no such file");
        });
        Path latin = Files.write(folder.resolve("latin.txt"), new byte[]{'c', 'a', 'f', (byte) 0xE9, '\n'});
        assertThat(run(latin.toString()).err()).contains("invalid-encoding");
    }

    /// Whatever the article says, the draft can be read or is refused; nothing of it becomes Markdown by accident.
    @ParameterizedTest
    @ValueSource(strings = {
        "# Alder vs Birch.js {#x}\n\n## Com*pari|son\n\nText [^a] <b>12 ms</b>.\n",
        "# Alder vs Birch.js\n\n## Sources\n\n- **Start-up time:** Alder takes 12 ms (a|b; c) --> ok.\n",
        "# Alder vs Birch.js\n\n## Alder\n\n### Pros\n\n- **Good**: 1 %.\n- **Good**: 2 %.\n\n### Cons\n\n- **Good**: 3 %.\n",
        "# Alder vs Birch.js\n\n## Start-up time\n\nIt is 12 ms.\n\n## Start-up time\n\n- **Start-up time:** Alder: 5 ms [^x].\n",
        "# Alder vs Birch.js\n\n## FAQ\n\n### Why?\n\nBecause of 5 %.\n\n## Verdict\n\n- Choose Alder when: never.\n",
        "Alder vs Birch.js\n\n| Criterion | Alder | Birch.js |\n|---|---|---|\n| Execution model | a ; b | `c|d` |\n| Start-up time | 5 ms; 6 ms | ~7 ms (x) |\n"})
    void survivesWhatMarkdownWouldTakeForItsOwn(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("odd.md"), text);
        assertThat(run(file.toString())).satisfies(imported -> assertThat(imported.err()).doesNotContain("error["))
                .extracting(CommandLineWorld::status)
                .isEqualTo(0);
    }

    private CommandLineWorld run(String... arguments) {
        return CommandLineWorld.run(new ImportCommand(), site,
                Stream.concat(Stream.of(arguments), Stream.of("--content", site.toString())).toArray(String[]::new));
    }
}
