package dev.touchstone.architecture;

import static dev.touchstone.architecture.PackageMap.TOUCHSTONE;
import static dev.touchstone.architecture.PackageMap.stage;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import dev.touchstone.architecture.PackageMap.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentationTest {

    private static final String HEADER = "| package | takes → gives | may use |";

    private static final Pattern FENCED = Pattern.compile("(?ms)^(```+|~~~+).*?^\\1\\h*$");
    private static final Pattern TYPE = Pattern.compile("`@?((?:[A-Z]\\w*\\.)*[A-Z]\\w*[a-z]\\w*)(?:<[\\w<>, ?]*>)?`");

    /// Types of libraries, and words that only look like a type, that the documents may name.
    private static final Set<String> ELSEWHERE = Set.of();

    @Test
    void theReadmeShowsThePackageMap() throws IOException {
        assertThat(differences(TOUCHSTONE, read("README.md"))).isEmpty();
    }

    @Test
    void everyTypeThatTheReadmeNamesExists() throws IOException {
        assertThat(deadNames(read("README.md"), Program.SOURCES)).isEmpty();
    }

    @Test
    void namesADocumentWithoutTheMap() {
        assertThat(differences(PackageMap.of(stage("source")), "# Touchstone\n"))
                .containsExactly("has no table with the header " + HEADER);
    }

    @Test
    void namesRowsThatDifferFromTheMap() {
        PackageMap map = PackageMap.of(stage("source"), stage("value").uses("source"),
                stage("page").uses("source", "value"));
        assertThat(differences(map, """
                # Touchstone

                | package | takes → gives | may use |
                |---|---|---|
                | `source` | text → places | – |
                | `page` | library → view, drawn | `source`, `value` |
                | `value` | text → typed value | page, source |
                | `render` | address → bytes | – |

                | `other` | table | – |
                """)).containsExactly("has the row `page`: source, value; the map has `value`: source",
                "has the row `value`: page, source; the map has `page`: source, value",
                "has the row `render`: –; the map has no row here");
    }

    @Test
    void namesARowThatIsMissing() {
        assertThat(differences(PackageMap.of(stage("source")), HEADER + "\n|---|---|---|\n"))
                .containsExactly("has no row here; the map has `source`: –");
    }

    @Test
    void namesTypesThatDoNotExist() {
        assertThat(deadNames("""
                A `Rating` is a `Value` kept in a `List<Rating>`; `Value.Level`, `Rating.Level`, `@Deprecated`, `CI`,
                `README.md` and `target/Gone.jar` are fine, `Gone`, `Value.Gone` and `Optional<Gone>` are not.
                ```
                `Fenced`
                ```
                """, JavaSource.of("""
                package dev.touchstone.value;
                class Rating {
                    enum Level {
                    }
                }
                """, """
                package dev.touchstone.value;
                interface Value {
                }
                """))).containsExactly("names `Value.Level`, which does not exist",
                "names `Gone`, which does not exist", "names `Value.Gone`, which does not exist");
    }

    private static String read(String document) throws IOException {
        Path path = Path.of(document);
        assertThat(path).isRegularFile();
        return Files.readString(path);
    }

    private static List<String> differences(PackageMap map, String document) {
        List<String> lines = document.lines().map(String::strip).toList();
        if (!lines.contains(HEADER)) {
            return List.of("has no table with the header " + HEADER);
        }
        List<String> shown = lines.stream()
                .skip(lines.indexOf(HEADER) + 2L)
                .takeWhile(line -> line.startsWith("|"))
                .map(DocumentationTest::row)
                .toList();
        List<String> expected = map.stages().stream().map(DocumentationTest::row).toList();
        return Stream.iterate(0, i -> i < Math.max(shown.size(), expected.size()), i -> i + 1)
                .filter(i -> !at(shown, i).equals(at(expected, i)))
                .map(i -> "has " + at(shown, i).replaceFirst("^`", "the row `") + "; the map has " + at(expected, i))
                .toList();
    }

    private static String at(List<String> rows, int index) {
        return index < rows.size() ? rows.get(index) : "no row here";
    }

    private static String row(String line) {
        List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        return row(cells.get(1), Arrays.asList(cells.getLast().replace("`", "").split(" *, *")));
    }

    private static String row(Stage stage) {
        return row("`" + stage.name() + "`", stage.uses().isEmpty() ? List.of("–") : stage.uses());
    }

    private static String row(String name, List<String> uses) {
        return name + ": " + uses.stream().sorted().collect(Collectors.joining(", "));
    }

    private static List<String> deadNames(String document, List<JavaSource> sources) {
        Set<String> known = Stream.of(ELSEWHERE.stream(), sources.stream().flatMap(DocumentationTest::types),
                typesOfJava()).flatMap(names -> names).collect(Collectors.toSet());
        return TYPE.matcher(FENCED.matcher(document).replaceAll(""))
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .filter(name -> !known.contains(name))
                .map(name -> "names `" + name + "`, which does not exist")
                .toList();
    }

    /// The types of a file by simple name, and nested ones also behind the types that hold them: `Level`, `Scale.Level`.
    private static Stream<String> types(JavaSource source) {
        return source.all(ClassTree.class)
                .flatMap(part -> Stream.of(part.tree().getSimpleName().toString(),
                        part.parent() instanceof ClassTree outer
                                ? outer.getSimpleName() + "." + part.tree().getSimpleName()
                                : part.tree().getSimpleName().toString()));
    }

    /// The simple names of what Java's base module exports.
    private static Stream<String> typesOfJava() {
        try (ModuleReader base = ModuleFinder.ofSystem().find("java.base").orElseThrow().open()) {
            return base.list()
                    .filter(name -> name.startsWith("java/") && name.endsWith(".class"))
                    .map(name -> name.substring(name.lastIndexOf('/') + 1, name.length() - ".class".length())
                            .replace('$', '.'))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
