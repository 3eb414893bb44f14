package dev.touchstone.matter;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.source.LineMap;
import dev.touchstone.source.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// Reads YAML strictly: one document, no anchors, aliases, tags or duplicate keys, and no guessing of types.
///
/// Characters that YAML forbids are read as a replacement character; whoever reads the whole file tells them.
public final class YamlReader {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setParseComments(false)
            .setLabel("content")
            .build();

    private YamlReader() {}

    /// Reads the front matter of an article.
    public static Checked<Optional<Node>> read(Place text) {
        return read(text, YamlLimits.FRONT_MATTER);
    }

    /// Reads the text of a place. Empty, with an error, where it is no YAML at all; a text without any content is a map without keys.
    public static Checked<Optional<Node>> read(Place text, YamlLimits limits) {
        int bytes = text.text().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > limits.bytes()) {
            return refused(Diagnostic.of(Code.LIMIT_EXCEEDED, text.at(),
                    "this YAML has " + bytes + " bytes, the limit is " + limits.bytes()));
        }
        return directive(text).map(YamlReader::refused).orElseGet(() -> parse(text, limits));
    }

    /// The first line that holds anything must not begin with `%`.
    private static Optional<Diagnostic> directive(Place text) {
        LineMap lines = text.file().lines();
        int first = text.line();
        while (first <= lines.count() && lines.start(first) < text.end() && isBlank(lines.text(first))) {
            first++;
        }
        if (first > lines.count() || lines.start(first) >= text.end() || !lines.text(first).startsWith("%")) {
            return Optional.empty();
        }
        Place line = new Place(text.file(), lines.start(first), lines.start(first) + lines.text(first).length());
        return Optional
                .of(Diagnostic.of(Code.UNSUPPORTED_YAML, line, "YAML directives such as `%YAML` are not supported")
                        .help("Delete the line."));
    }

    private static boolean isBlank(String line) {
        return line.isBlank() || line.stripLeading().startsWith("#");
    }

    private static Checked<Optional<Node>> parse(Place text, YamlLimits limits) {
        Findings findings = new Findings();
        Offsets offsets = new Offsets(text);
        try {
            ParserImpl events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, printable(text.text())));
            return findings.with(new TreeReader(events, offsets, limits, findings).read());
        } catch (YamlEngineException fault) {
            if (!findings.has(Code.INVALID_YAML)) {
                findings.add(new YamlFault(offsets).explain(fault));
            }
            return findings.with(Optional.empty());
        }
    }

    private static Checked<Optional<Node>> refused(Diagnostic why) {
        return new Checked<>(Optional.empty(), List.of(why));
    }

    /// The parser gives up at the first character that it does not print; this one keeps every offset.
    private static String printable(String text) {
        if (StreamReader.isPrintable(text)) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> printable.appendCodePoint(StreamReader.isPrintable(c) ? c : '\uFFFD'));
        return printable.toString();
    }
}
