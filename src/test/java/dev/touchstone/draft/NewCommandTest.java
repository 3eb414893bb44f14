package dev.touchstone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.content.ContentFolder;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.reading.ContentReader;
import dev.touchstone.reading.SmallSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NewCommandTest {

    @TempDir
    private Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void copy() {
        site = CommandLineWorld.smallSite(folder.resolve("content"));
    }

    @Test
    void beginsARuntimeAndAComparisonWithIt() {
        CommandLineWorld runtime = run("runtime", "cedar-vm", "--name", "Cedar VM");
        assertThat(runtime).isEqualTo(new CommandLineWorld(0, """
                Wrote SITE/runtimes/cedar-vm.md
                  It is called Cedar VM.
                Next:
                  - Open the file, write the summary, and take the facts out of the comments as you find their sources.
                  - `touchstone check SITE/runtimes/cedar-vm.md` says what is wrong with it.
                  - `touchstone new comparison cedar-vm OTHER` begins an article about it.
                """, ""));
        CommandLineWorld comparison = run("comparison", "cedar vm", "birch");
        assertThat(comparison).isEqualTo(new CommandLineWorld(0, """
                Wrote SITE/comparisons/cedar-vm-vs-birch.md
                  6 rows in 3 groups; 6 of 12 cells known, with 7 statements of other articles.
                Next:
                  - Open the file. Its comments explain the format; delete what you do not need.
                  - `touchstone check SITE/comparisons/cedar-vm-vs-birch.md` says what is wrong with it.
                  - Delete the line `draft: yes` when it is ready to be published.
                """, ""));
        assertThat(findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void beginsACriterionOfEveryKind(Kind kind) throws IOException {
        assertThat(run("criterion", "hot-reload", "--kind", kind.word()).status()).isZero();
        assertThat(site.resolve("criteria/hot-reload.md")).content()
                .contains("name: \"Hot reload\"", "kind: " + kind.word());
        assertThat(findings()).isEmpty();
    }

    /// Without the mark of a comment, the keys that a template offers are keys that are read.
    @ParameterizedTest
    @EnumSource(Kind.class)
    void offersKeysThatCanBeRead(Kind kind) throws IOException {
        run("criterion", "hot-reload", "--kind", kind.word());
        Path file = site.resolve("criteria/hot-reload.md");
        String text = Files.readString(file)
                .replaceAll("(?m)^#(?=[a-z ]+(: |:$)|  \\w+: )", "")
                .replaceFirst("(?m)^better: none\\n(?=(?s:.*)^better:)", "");
        Files.writeString(file, text);
        assertThat(findings()).isEmpty();
    }

    @Test
    void offersFactsThatCanBeRead() throws IOException {
        run("runtime", "cedar");
        Path file = site.resolve("runtimes/cedar.md");
        Files.writeString(file,
                Files.readString(file)
                        .replaceAll("(?m)^#(?=[a-z-]+:|  - )", "")
                        .replace("source: key", "source: field-report"));
        assertThat(findings()).isEmpty();
    }

    /// Not even a file that cannot be read, and of which it knows nothing.
    @Test
    void neverOverwrites() throws IOException {
        Path file = site.resolve("runtimes/cedar.md");
        byte[] mine = {'m', (byte) 0xEF, 'n', '\n'};
        Files.write(file, mine);
        assertThat(run("runtime", "cedar")).isEqualTo(new CommandLineWorld(1, "", """
                touchstone: `SITE/runtimes/cedar.md` exists already, and nothing is ever overwritten
                  = help: Rename it, or write into it.
                """));
        assertThat(file).hasBinaryContent(mine);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            runtime alder                     | 1 | `alder` is Alder, of `runtimes/alder.md`
            runtime alder-runtime             | 1 | `alder-runtime` is Alder, of `runtimes/alder.md`
            runtime other --name Birch.js     | 1 | `Birch.js` is Birch.js, of `runtimes/birch.md`
            runtime Cedar                     | 2 | `Cedar` cannot be an id.
            runtime con                       | 2 | `con` cannot be an id.
            runtime ../cedar                  | 2 | `../cedar` cannot be an id.
            criterion boot-time               | 1 | `boot-time` is the criterion Start-up time, of `criteria/start-up-time.md`
            criterion hot_reload              | 2 | `hot_reload` cannot be an id.
            criterion hot-reload --kind ratin | 2 | Did you mean `rating`?
            comparison alder                  | 2 | A comparison is of 2 to 12 runtimes, and this names 1.
            comparison alder bitch            | 1 | Did you mean
            comparison                        | 2 | RUNTIME
            ''                                | 2 | Name `comparison`, `runtime` or `criterion`.
            """)
    void refusesWhatItCannotBegin(String arguments, int status, String message) throws IOException {
        List<String> before = paths();
        CommandLineWorld refused = run(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.err()).contains(message);
        assertThat(paths()).isEqualTo(before);
    }

    @Test
    void saysWhereItLooksForContent() {
        CommandLineWorld nowhere = CommandLineWorld.run(new NewCommand(), site, "runtime", "cedar", "--content",
                site.resolve("none").toString());
        assertThat(nowhere.status()).isEqualTo(2);
        assertThat(nowhere.err()).contains("there is no folder `SITE/none`");
    }

    private CommandLineWorld run(String... arguments) {
        String[] all = arguments.length == 0 ? arguments
                : Stream.concat(Stream.of(arguments), Stream.of("--content", site.toString())).toArray(String[]::new);
        return CommandLineWorld.run(new NewCommand(), site, all);
    }

    private List<String> paths() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    private List<String> findings() {
        Findings findings = new Findings();
        findings.take(ContentReader.read(findings.take(ContentFolder.read(site)), SmallSite.TODAY.plusYears(50)));
        return findings.inFileOrder().stream().map(Diagnostic::toString).toList();
    }
}
