package dev.touchstone.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.touchstone.article.Contents;
import dev.touchstone.content.ContentFolder;
import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.DiagnosticPrinter;
import dev.touchstone.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever happens to an article, reading it ends within a bound, throws nothing, and every finding has a place that can be shown.
class HostileArticleTest {

    private static final Duration BOUND = Duration.ofSeconds(10);
    private static final SmallSite SITE = SmallSite.original();

    /// What people and programs leave in a text: signs with a meaning in YAML or Markdown, and characters that are rarely tested.
    private static final List<String> PIECES = List.of("|", "---\n", "```\n", "**", "*", "[", "](", "[^", "]", "(", ")",
            ";", "{#", "}", "#", "## ", "\n", "\r", "\r\n",
            "\t", ":", ": ", "\"", "'", "&", "&amp;", "<!--", "<b>", "\\", "—", "~", "×", "–", "👍", "e\u0301",
            "\u202E", "\u0000", "\uFEFF", "\uD83D", "日本", "- ", "> ",
            "1. ", "| --- |\n", "n/a", "~~", "!", "%", "@", "`", "[^field-report]", "(a; b", "Alder", "## Comparison\n",
            "### Pros\n", "#### CPU performance\n");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {SmallSite.COMPARISON, "runtimes/alder.md", "criteria/cpu-performance.md",
        "guides/how-to-read.md", "sources.yml", "site.yml"})
    void readsAnyMutationOfAnyFile(String path) {
        Random random = new Random(path.hashCode());
        int rounds = path.equals(SmallSite.COMPARISON) ? 300 : 60;
        for (int round = 0; round < rounds; round++) {
            String text = SITE.text(path);
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                text = mutated(text, random);
            }
            check(SITE.with(path, text).files(), text);
        }
    }

    @Test
    void readsAnyPrefixOfAnArticle() {
        String text = SITE.text(SmallSite.COMPARISON);
        for (int length = 0; length < text.length(); length += 23) {
            String prefix = text.substring(0, length);
            check(SITE.with(SmallSite.COMPARISON, prefix).files(), prefix);
        }
    }

    @Test
    void readsAnyBytes() throws IOException {
        Random random = new Random(7);
        Path article = folder.resolve(SmallSite.COMPARISON);
        Files.createDirectories(article.getParent());
        byte[] original = SITE.text(SmallSite.COMPARISON).getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 100; round++) {
            byte[] bytes = mutated(original, random);
            Files.write(article, bytes);
            Checked<List<SourceFile>> read = ContentFolder.read(folder);
            assertThat(read.value().size() + read.diagnostics().size()).isEqualTo(1);
            List<SourceFile> files = new ArrayList<>(SITE.without(SmallSite.COMPARISON).files());
            files.addAll(read.value());
            check(files, new String(bytes, StandardCharsets.UTF_8));
        }
    }

    @Test
    void readsAnyMutationOfARealArticle() {
        Path content = Path.of("content");
        Assumptions.assumeTrue(Files.isDirectory(content.resolve("comparisons")),
                "there are no real articles beside the program");
        List<SourceFile> files = ContentFolder.read(content).value();
        SourceFile article = files.stream()
                .filter(file -> file.path().startsWith("comparisons/"))
                .max(Comparator.comparingInt(file -> file.text().length()))
                .orElseThrow();
        Random random = new Random(11);
        for (int round = 0; round < 25; round++) {
            String text = mutated(mutated(article.text(), random), random);
            List<SourceFile> changed = new ArrayList<>(files);
            changed.remove(article);
            changed.add(SourceFile.of(article.path(), text));
            check(changed, text);
        }
    }

    private static void check(List<SourceFile> files, String text) {
        Checked<Contents> read = Assertions.assertTimeoutPreemptively(BOUND,
                () -> ContentReader.read(files, SmallSite.TODAY), () -> text);
        for (Diagnostic found : read.diagnostics()) {
            assertThat(found.place().line()).as(text).isPositive();
            assertThat(found.place().column()).as(text).isPositive();
            assertThat(found.message()).as(text).isNotBlank();
        }
        assertThat(read.diagnostics()).as(text)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.comparing((Diagnostic found) -> found.place().file().path())
                        .thenComparingInt(found -> found.place().start()));
        assertThatNoException().as(text).isThrownBy(() -> DiagnosticPrinter.PLAIN.print(read.diagnostics()));
    }

    private static String mutated(String text, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("(?<=\n)")));
        int line = random.nextInt(lines.size());
        int at = text.isEmpty() ? 0 : random.nextInt(text.length());
        int end = Math.min(text.length(), at + random.nextInt(12));
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        return switch (random.nextInt(7)) {
            case 0 -> text.substring(0, at) + text.substring(end);
            case 1 -> text.substring(0, at) + piece + text.substring(at);
            case 2 -> text.substring(0, at) + piece + text.substring(end);
            case 3 ->
                text.substring(0, at) + text.substring(at, end).repeat(1 + random.nextInt(30)) + text.substring(end);
            case 4 -> joined(lines, () -> lines.remove(line));
            case 5 -> joined(lines, () -> lines.add(random.nextInt(lines.size()), lines.get(line)));
            default -> joined(lines, () -> Collections.swap(lines, line, random.nextInt(lines.size())));
        };
    }

    private static String joined(List<String> lines, Runnable change) {
        change.run();
        return String.join("", lines);
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original.clone();
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return Arrays.copyOf(bytes, bytes.length - random.nextInt(20));
    }
}
