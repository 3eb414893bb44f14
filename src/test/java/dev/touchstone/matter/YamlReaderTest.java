package dev.touchstone.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class YamlReaderTest {

    @Test
    void keepsScalarsAsTheyAreWritten() {
        assertThat(
                tree("a: 3.10\nb: no\nc: 2026-02-30\nd: ~\ne: 0x1F\nf: 12:30:45\ng: 1_000\nh: null\ni: 1e999999999\n"))
                .isEqualTo("{a=3.10, b=no, c=2026-02-30, d=~, e=0x1F, f=12:30:45, g=1_000, h=null, i=1e999999999}");
    }

    @Test
    void readsListsAndMapsInBothStyles() {
        assertThat(tree("a: [x, 'y z', \"q\\\"\"]\nb:\n- x\n- y: 1\n  z: 2\nc: {d: {e: f}}\ng:\n"))
                .isEqualTo("{a=[x, y z, q\"], b=[x, {y=1, z=2}], c={d={e=f}}, g=}");
    }

    @Test
    void joinsTheLinesOfALongText() {
        assertThat(tree("a: >\n  one\n  two\nb: one\n  two\n")).isEqualTo("{a=one two\n, b=one two}");
    }

    @Test
    void readsATextWithoutContentAsAMapWithoutKeys() {
        assertThat(tree("")).isEqualTo("{}");
        assertThat(tree("# nothing yet\n\n")).isEqualTo("{}");
    }

    @Test
    void tellsPlacesBehindAstralCharactersAndWindowsLineEnds() {
        SourceFile file = SourceFile.of("x.yml", "---\r\n# 👍👍\r\na: 👍 x\r\nb:\r\n  - 👍\r\n  - c\r\n---\r\n");
        Node.Entries entries = (Node.Entries) YamlReader.read(file.place(5, file.text().length() - 5))
                .value()
                .orElseThrow();
        Node.Entry b = entries.entries().getLast();
        assertThat(b.key().place()).hasToString("x.yml:4:1");
        Node c = ((Node.Items) b.value()).nodes().getLast();
        assertThat(c.place()).hasToString("x.yml:6:5");
        assertThat(c.place().text()).isEqualTo("c");
        assertThat(entries.entries().getFirst().value().place().text()).isEqualTo("👍 x");
    }

    @Test
    void placesCoverWhatWasWritten() {
        SourceFile file = SourceFile.of("x.yml", "a: [x, 'y']\nb:\n  c: d\n  e: f\n\n# end\n");
        List<Node.Entry> entries = ((Node.Entries) YamlReader.read(whole(file)).value().orElseThrow()).entries();
        assertThat(entries.getFirst().value().place().text()).isEqualTo("[x, 'y']");
        assertThat(((Node.Items) entries.getFirst().value()).nodes().getLast().place().text()).isEqualTo("'y'");
        assertThat(entries.getLast().value().place().text()).startsWith("c: d\n  e: f");
    }

    /// Text, then where each fault is and how its message begins.
    static List<String[]> faults() {
        return List.of(
                new String[]{"a: b: c\n", "1:4 invalid-yaml a text with a colon in it must stand in quotes"},
                new String[]{"a: @b\n", "1:4 invalid-yaml a text cannot begin with `@`"},
                new String[]{"a: `b`\n", "1:4 invalid-yaml a text cannot begin with a backtick"},
                new String[]{"a: %b\n", "1:4 invalid-yaml a text cannot begin with `%`"},
                new String[]{"a: > 5 ms\n", "1:4 invalid-yaml a text cannot begin with `>`"},
                new String[]{"a: *bold* text\n", "1:4 invalid-yaml a text cannot begin with `*`"},
                new String[]{"a: [b] c\n",
                    "1:4 invalid-yaml a value that begins with `[` is a list, and this one goes on behind it"},
                new String[]{"a: 'it's'\n", "1:4 invalid-yaml the text goes on behind its closing quote"},
                new String[]{"a: \"b\nc: d\n", "1:4 invalid-yaml the quote that opens here is not closed on its line"},
                new String[]{"a: \"b\nc: \"d\"\n",
                    "1:4 invalid-yaml the quote that opens here is not closed on its line"},
                new String[]{"a: 'b\n", "1:4 invalid-yaml the quote that opens here is not closed on its line"},
                new String[]{"a: \"x\\qy\"\n",
                    "1:7 invalid-yaml inside double quotes a backslash begins an escape, and this is none"},
                new String[]{"a: [b, c\nd: e\n",
                    "1:4 invalid-yaml the bracket that opens here is not closed, or a comma is missing in it"},
                new String[]{"a: {b: 1\nd: e\n",
                    "1:4 invalid-yaml the bracket that opens here is not closed, or a comma is missing in it"},
                new String[]{"a: - b\n", "1:4 invalid-yaml a list cannot begin behind a key"},
                new String[]{"a\nb: c\n", "1:1 invalid-yaml this line has no colon"},
                new String[]{"a:b\nc: d\n", "1:3 invalid-yaml a space is missing behind the colon"},
                new String[]{"a: b\n  c: d\n",
                    "2:3 invalid-yaml this line is indented as if it belonged to the text above it"},
                new String[]{"  a: b\nc: d\n",
                    "2:1 invalid-yaml this line begins in another column than the keys above it"},
                new String[]{"a: 1\n\tb: 2\n", "2:1 invalid-yaml a tab indents this line"},
                new String[]{": b\n", "1:1 invalid-yaml from here on this is no YAML that can be read"},
                new String[]{"a: *b\n", "1:4 unsupported-yaml YAML aliases"},
                new String[]{"a: &b c\nd: &e [f]\n",
                    "1:4 unsupported-yaml YAML anchors; 2:4 unsupported-yaml YAML anchors"},
                new String[]{"a: !!str b\nc: !x {d: e}\n",
                    "1:4 unsupported-yaml YAML tags; 2:4 unsupported-yaml YAML tags"},
                new String[]{"!!map {a: b}\n", "1:1 unsupported-yaml YAML tags"},
                new String[]{"a: {b: c}\n<<: {d: e}\n", "2:1 unsupported-yaml YAML merge keys"},
                new String[]{"? a\n: b\n", "1:3 unsupported-yaml a key must be a single word"},
                new String[]{"[a]: b\n{c: d}: e\n",
                    "1:1 unsupported-yaml a key must be; 2:1 unsupported-yaml a key must be"},
                new String[]{"%YAML 1.2\n---\na: b\n", "1:1 unsupported-yaml YAML directives"},
                new String[]{"a: b\n---\nc: d\n", "2:1 unsupported-yaml a second YAML document"},
                new String[]{"a: b\n...\nc: d\n", "3:1 unsupported-yaml a second YAML document"},
                new String[]{"a: 1\nA: 2\n\"a\": 3\nb: {c: 1, c: 2}\n",
                    "2:1 duplicate-key the key `A`; 3:1 duplicate-key the key `a`; 4:11 duplicate-key the key `c`"},
                new String[]{"caf\u00E9: 1\ncafe\u0301: 2\n", "2:1 duplicate-key"},
                new String[]{"a: \"\\u202Eb\"\n",
                    "1:4 forbidden-character an escape in this text makes the invisible character U+202E"},
                new String[]{"a: [[[[[[b]]]]]]\n", "1:9 limit-exceeded lists and maps are nested deeper than 6"},
                new String[]{"a: " + "b".repeat(2001) + "\n",
                    "1:4 limit-exceeded this text has 2001 characters, the limit is 2000"},
                new String[]{"a: " + "9".repeat(100_000) + "\n",
                    "1:1 limit-exceeded this YAML has 100004 bytes, the limit is 16384"},
                new String[]{many(201), "201:1 limit-exceeded there are more than 200 keys"});
    }

    @ParameterizedTest
    @MethodSource("faults")
    void tellsEachFaultAtItsToken(String text, String expected) {
        List<Diagnostic> found = YamlReader.read(whole(SourceFile.of("x.yml", text))).diagnostics();
        List<String> wanted = List.of(expected.split("; ", -1));
        assertThat(found).hasSameSizeAs(wanted);
        for (int i = 0; i < found.size(); i++) {
            Diagnostic each = found.get(i);
            assertThat(
                    each.place().line() + ":" + each.place().column() + " " + each.code().word() + " " + each.message())
                    .startsWith(wanted.get(i));
        }
    }

    @Test
    void offersTheLineInQuotes() {
        assertThat(help("a: b: c\n")).isEqualTo("Write `a: \"b: c\"`.");
        assertThat(help("a: \"b\" c\n")).isEqualTo("Write `a: '\"b\" c'`.");
        assertThat(help("x:\n  - @b # note\n")).isEqualTo("Write `- \"@b\"`.");
    }

    @Test
    void readsEveryLineThatItOffers() {
        for (String text : List.of("a: b: c\n", "a: @b\n", "a: [b] c\n", "a: 'it's'\n", "a: \"b\" c\n", "a:b\nc: d\n",
                "a: > 5 ms\n", "a: x\\y: z\n")) {
            String offered = help(text).replaceAll("^Write `(.*)`\\.$", "$1");
            assertThat(YamlReader.read(whole(SourceFile.of("x.yml", offered))).diagnostics()).as(offered).isEmpty();
        }
    }

    @Test
    void goesOnBehindWhatItRefuses() {
        assertThat(tree("a: *x\nb: 1\nb: 2\nc: !t d\n")).isEqualTo("{a=?, b=1, c=?}");
    }

    @Test
    void endsInTimeOnTextsMadeToHurt() {
        List<String> hurtful = List.of("[".repeat(16_000), "{".repeat(16_000), "- ".repeat(8_000), "? ".repeat(8_000),
                "a: ".repeat(5_000), "\"".repeat(16_000),
                "'".repeat(16_000), "a:\n".repeat(5_000), " ".repeat(16_000), "\t".repeat(16_000),
                "a: b" + " ".repeat(15_000) + "c: d", "!".repeat(16_000),
                "&a ".repeat(5_000), "*a ".repeat(5_000), "%".repeat(16_000), "|\n".repeat(8_000), "# ".repeat(8_000),
                "- - - -\n".repeat(2_000), "\n".repeat(16_000),
                "a: \"" + "\\x41".repeat(3_000), "a: &x [*x, *x]\n" + "b: [*a, *a]\n".repeat(1_000),
                "\u0000".repeat(16_000), "\uD83D".repeat(5_000));
        for (String text : hurtful) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5),
                    () -> YamlReader.read(whole(SourceFile.of("x.yml", text))),
                    () -> text.substring(0, 10));
        }
    }

    @Test
    void endsInTimeOnALargeRegistry() {
        for (String text : List.of("a: b\n".repeat(50_000), "[".repeat(1_000_000), "a: b: c" + " ".repeat(1_000_000),
                "x".repeat(200_000), "? a\n".repeat(20_000))) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20),
                    () -> YamlReader.read(whole(SourceFile.of("x.yml", text)), YamlLimits.REGISTRY),
                    () -> text.substring(0, 10));
        }
    }

    @Test
    void neverThrowsOnRandomYaml() {
        Random random = new Random(20261122);
        String alphabet = "ab: -[]{}\"'#&*!|>%@`,?\\\n\n\n  \t.~<\u00E9👍\r\u0007";
        for (int i = 0; i < 4_000; i++) {
            String text = random.ints(random.nextInt(40), 0, alphabet.length())
                    .mapToObj(at -> alphabet.substring(at, at + 1))
                    .collect(Collectors.joining());
            SourceFile file = SourceFile.of("x.yml", text);
            Checked<Optional<Node>> read = YamlReader.read(whole(file));
            assertThat(read.value().isPresent() || !read.diagnostics().isEmpty()).as(text).isTrue();
            assertThat(read.diagnostics())
                    .allSatisfy(found -> assertThat(found.place().end()).isLessThanOrEqualTo(text.length()));
            assertThat(read.diagnostics().stream().filter(found -> found.code() == Code.INVALID_YAML)).as(text)
                    .hasSizeLessThan(text.length() + 1);
        }
    }

    private static String many(int keys) {
        return IntStream.range(0, keys).mapToObj(i -> "k" + i + ": v\n").collect(Collectors.joining());
    }

    private static String help(String text) {
        return YamlReader.read(whole(SourceFile.of("x.yml", text))).diagnostics().getFirst().help().getFirst();
    }

    private static Place whole(SourceFile file) {
        return file.place(0, file.text().length());
    }

    private static String tree(String text) {
        return YamlReader.read(whole(SourceFile.of("x.yml", text)))
                .value()
                .map(YamlReaderTest::shown)
                .orElse("nothing");
    }

    private static String shown(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> scalar.text();
            case Node.Items items -> items.nodes().stream().map(YamlReaderTest::shown).toList().toString();
            case Node.Entries entries -> entries.entries()
                    .stream()
                    .map(entry -> entry.key().value() + "=" + shown(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
            case Node.Refused refused -> "?";
        };
    }
}
