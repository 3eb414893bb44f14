package dev.touchstone.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.DiagnosticPrinter;
import dev.touchstone.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentFolderTest {

    @TempDir
    private Path folder;

    @Test
    void readsArticlesAndRegistriesByPath() throws IOException {
        for (String path : List.of("site.yml", "sources.yml", "runtimes/b.md", "runtimes/a-1.md", "criteria/c.md",
                "guides/g.md", "comparisons/a-vs-b.md")) {
            write(path, "text of " + path);
        }
        Checked<List<SourceFile>> read = ContentFolder.read(folder);
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value()).extracting(SourceFile::path)
                .containsExactly("comparisons/a-vs-b.md", "criteria/c.md", "guides/g.md",
                        "runtimes/a-1.md", "runtimes/b.md", "site.yml", "sources.yml");
        assertThat(read.value().getFirst().text()).isEqualTo("text of comparisons/a-vs-b.md");
    }

    @Test
    void passesOverWhatOthersReadAndWhatEditorsLeaveBehind() throws IOException {
        for (String path : List.of("README.md", "LICENSE", "benchmarks/README.md", ".git/config", ".DS_Store", "a.md~",
                "runtimes/.a.md.swp", "runtimes/#a.md#", "runtimes/.#a.md", "runtimes/a.md~", "runtimes/4913",
                "runtimes/a.md.bak", "runtimes/sedAbC123",
                "runtimes/a.md___jb_tmp___", "runtimes/.goutputstream-X", "runtimes/Thumbs.db", "runtimes/a.md")) {
            write(path, "x");
        }
        Checked<List<SourceFile>> read = ContentFolder.read(folder);
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value()).extracting(SourceFile::path).containsExactly("runtimes/a.md");
    }

    @Test
    void readsTheFoldersOfTheLabHoweverDeepProgramsLie() throws IOException {
        for (String path : List.of("benchmarks/runtimes.yml", "benchmarks/x/benchmark.md",
                "benchmarks/x/python/program.py", "claims/some-source.yml", "measurements/x/y.json")) {
            write(path, "x");
        }
        write("benchmarks/x/python/a file.py", "x");
        Checked<List<SourceFile>> read = ContentFolder.read(folder);
        assertThat(read.value()).extracting(SourceFile::path)
                .containsExactly("benchmarks/runtimes.yml", "benchmarks/x/benchmark.md",
                        "benchmarks/x/python/program.py", "claims/some-source.yml", "measurements/x/y.json");
        assertThat(read.diagnostics()).extracting(Diagnostic::toString)
                .containsExactly("benchmarks/x/python/a file.py:1:1: error[invalid-name]: "
                        + "the lab cannot have a file called `a file.py`");
    }

    @Test
    void dropsAByteOrderMarkAndKeepsLineEnds() throws IOException {
        write("site.yml", "\uFEFFa: b\r\nc: d\r");
        assertThat(ContentFolder.read(folder).value().getFirst().text()).isEqualTo("a: b\r\nc: d\r");
    }

    @Test
    void tellsAMissingFolderByItsAbsolutePath() {
        Path missing = folder.resolve("nowhere");
        assertThat(printed(missing))
                .isEqualTo(missing + ":1:1: error[missing-content]: there is no folder `" + missing + "`\n"
                        + "   = help: Name the content folder with `--content`.\n");
    }

    @Test
    void tellsAFileInPlaceOfTheFolder() throws IOException {
        write("site.yml", "x");
        assertThat(printed(folder.resolve("site.yml")))
                .contains("error[missing-content]: `" + folder.resolve("site.yml") + "` is a file, not a folder");
    }

    @Test
    void tellsAnEmptyFolder() throws IOException {
        write("README.md", "x");
        assertThat(printed(folder)).isEqualTo(folder + ":1:1: error[empty-content]: the folder `" + folder
                + "` holds no content\n"
                + "   = help: Begin with `site.yml` and an article in `comparisons/`, `criteria/`, `guides/`, `runtimes/`.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Node.md", "a b.md", "a_b.md", "-a.md", "a-.md", "a--b.md", "a.markdown", "a", "%41.md",
        "<script>.md", "a'b.md", "README.md",
        "index.md", "con.md", "nul.md", "com1.md", "a\u001Bb.md", "a\nb.md"})
    void tellsNamesThatCannotBeAddresses(String name) throws IOException {
        write("runtimes/" + name, "x");
        write("runtimes/sound.md", "x");
        Checked<List<SourceFile>> read = ContentFolder.read(folder);
        assertThat(read.value()).extracting(SourceFile::path).containsExactly("runtimes/sound.md");
        assertThat(read.diagnostics()).extracting(found -> found.code().word()).containsExactly("invalid-name");
        assertThat(DiagnosticPrinter.PLAIN.print(read.diagnostics()).replace("\n", "")).doesNotMatch(".*\\p{Cc}.*");
    }

    @Test
    void tellsANameThatIsTooLong() throws IOException {
        write("runtimes/" + "a".repeat(64) + ".md", "x");
        write("runtimes/" + "b".repeat(65) + ".md", "x");
        assertThat(ContentFolder.read(folder).value()).hasSize(1);
        assertThat(printed(folder)).contains("at most 64 characters");
    }

    @ParameterizedTest
    @CsvSource({"comparison,Did you mean `comparisons`?", "source.yml,Did you mean `sources.yml`?",
        "site.yaml,Did you mean `site.yml`?",
        "notes.txt,Articles stand in"})
    void tellsStrangersAtTheTop(String name, String help) throws IOException {
        write(name.contains(".") ? name : name + "/a.md", "x");
        assertThat(printed(folder)).contains("error[invalid-name]: `" + name + "` is not part of the content")
                .contains(help);
    }

    @Test
    void tellsFoldersAmongArticles() throws IOException {
        write("runtimes/deno/a.md", "x");
        write("runtimes/bun.md/a.md", "x");
        assertThat(printed(folder)).contains("runtimes/deno:1:1: error[invalid-name]: `deno` is no article")
                .contains("runtimes/bun.md:1:1: error[unreadable-file]: this is a folder, not a file");
    }

    @Test
    void followsNoLinks() throws IOException {
        write("secret.md", "secret");
        Files.createDirectories(folder.resolve("content/runtimes"));
        Path content = folder.resolve("content");
        Files.createSymbolicLink(content.resolve("runtimes/a.md"), folder.resolve("secret.md"));
        Files.createSymbolicLink(content.resolve("runtimes/b.md"), Path.of("b.md"));
        Files.createSymbolicLink(content.resolve("guides"), folder);
        Files.createSymbolicLink(content.resolve("site.yml"), Path.of("gone"));
        Checked<List<SourceFile>> read = ContentFolder.read(content);
        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics()).extracting(Diagnostic::toString)
                .containsExactly(
                        "guides:1:1: error[unreadable-file]: this is a symbolic link, not a folder",
                        "runtimes/a.md:1:1: error[unreadable-file]: this is a symbolic link, not a file",
                        "runtimes/b.md:1:1: error[unreadable-file]: this is a symbolic link, not a file",
                        "site.yml:1:1: error[unreadable-file]: this is a symbolic link, not a file");
    }

    @Test
    void opensNoPipe() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("runtimes"));
        int made = new ProcessBuilder("mkfifo", folder.resolve("runtimes/a.md").toString()).start().waitFor();
        Assumptions.assumeTrue(made == 0, "this system has no named pipes");
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThat(printed(folder))
                .contains("error[unreadable-file]: this is a special file, not a file"));
    }

    @Test
    void boundsWhatItReads() throws IOException {
        ContentLimits small = new ContentLimits(6, 100, 40, 60, 64);
        write("runtimes/a.md", "x".repeat(40));
        write("runtimes/b.md", "x".repeat(41));
        write("sources.yml", "x".repeat(60));
        Checked<List<SourceFile>> read = ContentFolder.read(folder, small);
        assertThat(read.value()).extracting(SourceFile::path).containsExactly("runtimes/a.md");
        assertThat(read.diagnostics()).extracting(found -> found.place().file().path() + " " + found.code().word())
                .containsExactly("runtimes/b.md limit-exceeded", "sources.yml limit-exceeded");
        for (int i = 0; i < 10; i++) {
            write("guides/g" + i + ".md", "x");
        }
        assertThat(ContentFolder.read(folder, small).diagnostics()).anySatisfy(
                found -> assertThat(found.message()).isEqualTo("the content folder holds more than 6 files"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
        "61 62 0A 63 E9 64          ! 2:2 ! the byte `E9` is not valid UTF-8 here",
        "61 C3                      ! 1:2 ! the byte `C3` is not valid UTF-8 here",
        "C0 AF                      ! 1:1 ! the byte `C0` is not valid UTF-8 here",
        "ED A0 80                   ! 1:1 ! the byte `ED` is not valid UTF-8 here",
        "F4 90 80 80                ! 1:1 ! the byte `F4` is not valid UTF-8 here",
        "EF BB BF 61 FF             ! 1:2 ! the byte `FF` is not valid UTF-8 here",
        "F0 9F 91 8D 80             ! 1:2 ! the byte `80` is not valid UTF-8 here",
        "61 00 62                   ! 1:2 ! a NUL byte stands here, so this is no text",
        "FF FE 61 00                ! 1:1 ! this file is UTF-16, as its first bytes `FF FE` say",
        "FE FF 00 61                ! 1:1 ! this file is UTF-16, as its first bytes `FE FF` say",
        "61 00 62 00 63 00 0A 00    ! 1:2 ! this file is UTF-16: every other byte is NUL",
        "61 62 00 E9                ! 1:3 ! a NUL byte stands here, so this is no text"})
    void tellsTheFirstByteThatIsNoText(String hex, String place, String message) throws IOException {
        byte[] bytes = new byte[hex.strip().split(" ", -1).length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(hex.substring(3 * i, 3 * i + 2), 16);
        }
        Files.createDirectories(folder.resolve("guides"));
        Files.write(folder.resolve("guides/a.md"), bytes);
        write("guides/b.md", "sound");
        Checked<List<SourceFile>> read = ContentFolder.read(folder);
        assertThat(read.value()).extracting(SourceFile::path).containsExactly("guides/b.md");
        assertThat(read.diagnostics()).extracting(Diagnostic::toString)
                .containsExactly("guides/a.md:" + place + ": error[invalid-encoding]: " + message);
    }

    @Test
    void showsTheLineOfABadByte() throws IOException {
        Files.createDirectories(folder.resolve("guides"));
        Files.write(folder.resolve("guides/a.md"),
                "---\ntitle: Caf\u00E9 and more\n---\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(printed(folder)).isEqualTo("""
                guides/a.md:2:11: error[invalid-encoding]: the byte `E9` is not valid UTF-8 here
                   |
                 2 | title: Caf\uFFFD and more
                   |           ^
                   = help: Save the file as UTF-8.
                """);
    }

    private String printed(Path content) {
        return DiagnosticPrinter.PLAIN.print(ContentFolder.read(content).diagnostics());
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
