package dev.touchstone.lint;

import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.lint.rule.Example;
import dev.touchstone.lint.rule.Fragment;
import dev.touchstone.lint.rule.Spot;
import dev.touchstone.pipeline.Content;
import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A content folder on disk: the small complete one of the examples, with an example laid over it.
///
/// @param marks where the example says that something is found: `path:line:column +length`
public record ExampleFolder(Path path, List<String> marks) {

    /// The day as seen from which the examples are read.
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Path BASE = Path.of("src/test/resources/example-content");
    private static final Pattern MARKED = Pattern.compile("«([^«»]*)»");
    private static final Pattern KEY = Pattern.compile("(?m)^([a-z-]+):");

    public ExampleFolder {
        marks = List.copyOf(marks);
    }

    /// Writes the folder.
    public static ExampleFolder of(Example example, Path folder) {
        List<String> marks = new ArrayList<>();
        texts(example).forEach((path, text) -> {
            boolean latin = example.fragments()
                    .stream()
                    .anyMatch(one -> one.spot() == Spot.LATIN_1 && one.path().equals(path));
            marks.addAll(marks(path, text));
            write(folder.resolve(path),
                    unmarked(text).getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
        });
        example.fragments().forEach(fragment -> oddMark(fragment, folder).ifPresent(marks::add));
        return new ExampleFolder(folder, marks);
    }

    /// What has no text is told where it would begin.
    private static Optional<String> oddMark(Fragment fragment, Path folder) {
        return switch (fragment.spot()) {
            case LINK -> {
                link(folder.resolve(fragment.path()), fragment.text());
                yield Optional.of(fragment.path() + ":1:1 +0");
            }
            case NO_FILE -> Optional.of(fragment.path() + ":1:1 +0");
            case EMPTY_FOLDER -> {
                write(folder.resolve(".empty"), new byte[0]);
                yield Optional.of(folder + ":1:1 +0");
            }
            case FILE, ROWS, MATTER, TEXT, SOURCES, LEDGER, LATIN_1 -> Optional.empty();
        };
    }

    public Content read() {
        return Content.read(path, TODAY);
    }

    /// The texts of all files with the example laid over them, with its marks.
    static Map<String, String> texts(Example example) {
        boolean empty = example.fragments().stream().anyMatch(fragment -> fragment.spot() == Spot.EMPTY_FOLDER);
        Map<String, String> texts = empty ? Map.of() : base();
        example.fragments().forEach(fragment -> lay(fragment, texts));
        return texts;
    }

    /// A place in the form of the marks.
    static String mark(Diagnostic found) {
        Place place = found.place();
        return place + " +" + (place.end() - place.start());
    }

    private static Map<String, String> base() {
        try (Stream<Path> files = Files.walk(BASE)) {
            Map<String, String> texts = new LinkedHashMap<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                texts.put(BASE.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void lay(Fragment fragment, Map<String, String> texts) {
        String path = fragment.path();
        String text = fragment.text();
        switch (fragment.spot()) {
            case FILE, LATIN_1 -> texts.put(path, text);
            case NO_FILE -> texts.remove(path);
            case ROWS -> texts.computeIfPresent(path, (any, base) -> withRows(base, text));
            case MATTER -> texts.computeIfPresent(path, (any, base) -> withMatter(base, text));
            case TEXT -> texts.computeIfPresent(path, (any, base) -> base + "\n" + text);
            case SOURCES -> texts.computeIfPresent(path, (any, base) -> base + text);
            case LEDGER -> texts.put(path, ExampleLedger.with(base(), text));
            case LINK, EMPTY_FOLDER -> {
            }
        }
    }

    /// Each row stands instead of the one with the same label, or behind all others.
    private static String withRows(String base, String rows) {
        String text = base;
        List<String> labels = new ArrayList<>();
        for (String row : rows.lines().toList()) {
            String label = unmarked(row).split("\\|", -1)[1].strip();
            Matcher old = Pattern.compile("(?m)^\\| " + Pattern.quote(label) + " \\|.*\\R").matcher(text);
            boolean replaces = !labels.contains(label) && old.find();
            labels.add(label);
            text = replaces ? old.replaceFirst(Matcher.quoteReplacement(row + "\n"))
                    : text.replaceFirst("(?m)^(\\| Execution model .*\\R)",
                            "$1" + Matcher.quoteReplacement(row + "\n"));
        }
        return text;
    }

    /// Its keys stand behind those of the article, which has none of them any more.
    private static String withMatter(String base, String lines) {
        int end = base.indexOf("\n---\n");
        String kept = KEY.matcher(unmarked(lines))
                .results()
                .map(found -> found.group(1))
                .reduce(base.substring(0, end + 1), (text, key) -> text.replaceAll("(?m)^" + key + ":.*\\R", ""));
        return kept + lines + base.substring(end + 1);
    }

    static List<String> marks(String path, String marked) {
        List<String> marks = new ArrayList<>();
        SourceFile file = SourceFile.of(path, unmarked(marked));
        Matcher found = MARKED.matcher(marked);
        int removed = 0;
        while (found.find()) {
            int start = found.start() - removed;
            int length = found.group(1).length();
            marks.add(file.place(start, start + length) + " +" + length);
            removed += 2;
        }
        return marks;
    }

    static String unmarked(String text) {
        return MARKED.matcher(text).replaceAll("$1");
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void link(Path link, String target) {
        try {
            Files.createDirectories(link.getParent());
            Files.createSymbolicLink(link, Path.of(target));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
