package dev.touchstone.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.lint.ExampleFolder;
import dev.touchstone.lint.rule.Example;
import dev.touchstone.lint.rule.Spot;
import dev.touchstone.reading.Golden;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final Example CLEAN = Example.matter("tagline: Two imagined runtimes\n");
    private static final Example WARNING = Example.rows("""
            | Memory | 50 MB | 80 MB [^field-report] |
            """);
    private static final Example ERROR = Example.rows("""
            | Memory | plenty | 80 MB [^field-report] |
            """);

    /// Two errors, of which one can be repaired, and a warning, in two files.
    static final Example MIXED = ERROR.and(Example.text("""
            ## The community

            Birch has the largest community of them all.
            """)).and(Example.of(Spot.MATTER, "runtimes/birch.md", """
            repositry: https://birch.example.org/code
            """));

    private static final char ESCAPE = '\u001B';

    @TempDir
    private Path folder;

    @Test
    void isContentWithCleanContent() {
        Checked checked = Checked.example(CLEAN, folder);

        assertThat(checked.status()).isZero();
        assertThat(checked.out()).isEqualTo("No errors and no warnings in 16 files.\n");
        assertThat(checked.err()).isEmpty();
    }

    @Test
    void isContentWithWarningsUnlessItIsStrict() {
        assertThat(Checked.example(WARNING, folder).status()).isZero();
        assertThat(Checked.folder(folder, "--strict").status()).isEqualTo(1);
    }

    @Test
    void isNotContentWithErrors() {
        assertThat(Checked.example(ERROR, folder).status()).isEqualTo(1);
    }

    @Test
    void neverFailsBecauseTimeHasPassed() {
        Checked checked = Checked.example(Example.matter("""
                published: 2024-03-01
                reviewed: 2024-03-01
                """), folder, "--strict");

        assertThat(checked.out()).contains("warning[stale-review]");
        assertThat(checked.status()).isZero();
    }

    @Test
    void showsPeopleEveryFindingAndHowManyThereAre() {
        Golden.assertApproved("check/human.txt", Checked.example(MIXED, folder).out(folder));
    }

    @Test
    void tellsOnlyAboutThePathsThatAreAskedFor() {
        ExampleFolder.of(MIXED, folder);
        String runtimes = folder.resolve("runtimes").toString();

        assertThat(Checked.folder(folder, runtimes).out(folder)).contains("unknown-key", "1 error and no warnings")
                .doesNotContain("unreadable-cell", "superlative");
        assertThat(Checked.folder(folder, "runtimes/birch.md", "comparisons").out(folder)).contains("unknown-key",
                "unreadable-cell");
        assertThat(Checked.folder(folder, "runtimes/alder.md").status()).isZero();
    }

    @Test
    void refusesPathsThatAreNotThere() {
        Checked checked = Checked.example(CLEAN, folder, "runtimes/cedar.md");

        assertThat(checked.status()).isEqualTo(2);
        assertThat(checked.err()).isEqualTo(
                "There is no runtimes/cedar.md in the content folder " + folder + "." + System.lineSeparator());
        assertThat(Checked.folder(folder, folder.resolve("..").toString()).status()).isEqualTo(2);
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        Path missing = folder.resolve("content");

        assertThat(Checked.folder(missing).status()).isEqualTo(2);
        assertThat(Checked.folder(missing).err()).isEqualTo(
                "There is no content folder at " + missing + ". Name it with --content FOLDER."
                        + System.lineSeparator());
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(Checked.folder(folder, "--format", "xml").status()).isEqualTo(2);
        assertThat(Checked.folder(folder, "--format", "xml").err())
                .contains("`xml` is none of human, json, sarif, github");
        assertThat(Checked.folder(folder, "--stict").status()).isEqualTo(2);
    }

    @Test
    void tellsAboutAnEmptyFolder() {
        Checked checked = Checked.folder(folder);

        assertThat(checked.status()).isEqualTo(1);
        assertThat(checked.out()).contains(folder + ":1:1: error[empty-content]");
    }

    @Test
    void usesColoursOnlyOnATerminal() {
        ExampleFolder.of(MIXED, folder);

        assertThat(Checked.run(new Terminal(true), "--content", folder.toString()).out()).contains(ESCAPE + "[1;31m");
        assertThat(Checked.run(new Terminal(false), "--content", folder.toString()).out())
                .doesNotContain(String.valueOf(ESCAPE));
    }

    @Test
    void letsNothingFromTheContentActOnTheTerminal() {
        Checked checked = Checked.example(Example.rows("""
                | Memory | plenty%c[31m | 80 MB [^field-report] |
                """.replace("%c", String.valueOf(ESCAPE))), folder);

        assertThat(checked.out()).contains("<U+1B>[31m").doesNotContain(String.valueOf(ESCAPE));
    }

    @Test
    void findsNothingInTheShippedContent() {
        // the day on which its sources were read for the last time
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertThat(Checked.on(day, new Terminal(false), "--strict", "--content", "content")).satisfies(checked -> {
            assertThat(checked.out()).startsWith("No errors and no warnings in ");
            assertThat(checked.status()).isZero();
        });
    }

    @Test
    void explainsItself() {
        assertThat(Checked.run(new Terminal(false), "--help")).satisfies(checked -> {
            assertThat(checked.status()).isZero();
            assertThat(checked.out()).contains("Usage: check", "PATH", "--content", "--format", "--strict", "--fix",
                    "Exit status:");
        });
    }
}
