package dev.touchstone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.check.CheckCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Walks "Add a comparison in ten minutes" of the editors' guide on a copy of the shipped content: runs each command, makes each
/// change, and finds what the guide says one sees.
class GuideWalkTest {

    private static final Pattern FENCE = Pattern
            .compile("(?ms)^```(?<word>sh|diff|text) ?(?<rest>[^\\n]*)\\n(?<text>.*?)^```$");
    private static final String PROGRAM = "java -jar target/touchstone.jar ";

    @TempDir
    private Path folder;

    private Path content = Path.of("");

    private String said = "";

    @Test
    void addsAComparison() throws IOException {
        content = CommandLineWorld.copy(Path.of("content"), folder.resolve("content"));
        String guide = Files.readString(Path.of("content/README.md"));
        String walk = guide.substring(guide.indexOf("\n## Add a comparison in ten minutes\n"),
                guide.indexOf("\n## What lies where\n"));
        List<MatchResult> steps = FENCE.matcher(walk).results().toList();
        assertThat(steps).hasSizeGreaterThan(12);
        for (MatchResult step : steps) {
            switch (step.group("word")) {
                case "sh" -> run(step.group("text").strip());
                case "diff" -> change(step.group("rest").replaceFirst("^file=content/", ""), step.group("text"));
                default -> assertThat(said).contains(step.group("text").strip());
            }
        }
        Path article = content.resolve("comparisons/nodejs-vs-bun.md");
        assertThat(article).content().doesNotContainIgnoringCase("to be written").doesNotContain("draft:");
        assertThat(said).contains("No errors");
    }

    /// Commands that build or serve are left to whoever walks by foot.
    private void run(String line) {
        if (!line.startsWith(PROGRAM) || line.startsWith(PROGRAM + "serve")) {
            return;
        }
        List<String> words = Arrays.stream(line.substring(PROGRAM.length()).split(" "))
                .map(word -> word.replaceFirst("^content(?=/)", Matcher.quoteReplacement(content.toString())))
                .toList();
        Object command = words.getFirst().equals("new") ? new NewCommand() : new CheckCommand();
        String[] arguments = Stream.concat(words.stream().skip(1), Stream.of("--content", content.toString()))
                .toArray(String[]::new);
        CommandLineWorld world = CommandLineWorld.run(command, content, arguments);
        said = (world.out() + world.err()).replace("SITE", "content");
        assertThat(world.status()).as(said).isEqualTo(said.contains("error[") ? 1 : 0);
    }

    private void change(String path, String diff) throws IOException {
        Path file = content.resolve(path);
        String text = Files.readString(file);
        List<String> lines = diff.lines().toList();
        if (lines.stream().allMatch(line -> line.startsWith("+"))) {
            Files.writeString(file,
                    text + lines.stream().map(line -> line.substring(1) + "\n").collect(Collectors.joining()));
            return;
        }
        Matcher old = Pattern.compile("(?m)^" + lines.stream()
                .filter(line -> !line.startsWith("+"))
                .map(line -> pattern(line.substring(1)))
                .collect(Collectors.joining())).matcher(text);
        assertThat(old.results()).as(path + "\n" + diff).hasSize(1);
        String changed = lines.stream()
                .filter(line -> !line.startsWith("-"))
                .map(line -> Matcher.quoteReplacement(line.substring(1) + "\n").replace("…", "$1"))
                .collect(Collectors.joining());
        Files.writeString(file, old.replaceFirst(changed));
    }

    /// Three points alone stand for lines, within a line for a part of it.
    private static String pattern(String line) {
        return line.equals("…") ? "(?:.*\\n)*?"
                : Arrays.stream(line.split("…", -1)).map(Pattern::quote).collect(Collectors.joining("(.*)")) + "\\n";
    }
}
