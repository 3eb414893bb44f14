package dev.touchstone.matter;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.Parser;

/// Builds our tree from the parser's events, and refuses what strict reading does not know.
final class TreeReader {

    private final Parser events;
    private final Offsets offsets;
    private final YamlLimits limits;
    private final Findings findings;
    private final ScalarReader scalars;
    private int keys;
    private boolean isStopped;

    TreeReader(Parser events, Offsets offsets, YamlLimits limits, Findings findings) {
        this.events = events;
        this.offsets = offsets;
        this.limits = limits;
        this.findings = findings;
        this.scalars = new ScalarReader(offsets, limits, findings);
    }

    Optional<Node> read() {
        events.next();
        if (events.checkEvent(ID.StreamEnd)) {
            return Optional.of(new Node.Entries(List.of(), offsets.whole()));
        }
        events.next();
        Node node = node(events.next(), 1);
        if (isStopped) {
            return Optional.empty();
        }
        events.next();
        if (!events.checkEvent(ID.StreamEnd)) {
            refuse(offsets.place(events.peekEvent()).at(), "a second YAML document begins here",
                    "One file, or one front matter, is one document.");
        }
        return Optional.of(node);
    }

    private Node node(Event event, int depth) {
        Place place = offsets.place(event);
        return switch (event) {
            case AliasEvent alias -> refuse(word(place), "YAML aliases such as `*name` are not supported",
                    "Write the value out. Text that begins with `*` goes in quotes.");
            case NodeEvent tagged when hasTag(tagged) -> {
                skip(event);
                yield refuse(word(place), "YAML tags such as `!name` are not supported",
                        "The key decides what a value is. Text that begins with `!` goes in quotes.");
            }
            case NodeEvent anchored when anchored.getAnchor().isPresent() -> {
                skip(event);
                yield refuse(word(place), "YAML anchors such as `&name` are not supported",
                        "Write the value out wherever it is needed. Text that begins with `&` goes in quotes.");
            }
            case ScalarEvent scalar -> scalars.read(scalar);
            case CollectionStartEvent collection when depth > limits.depth() ->
                stop(place.at(), tooDeep());
            case MappingStartEvent map -> entries(place, depth);
            default -> items(place, depth);
        };
    }

    private Node items(Place start, int depth) {
        List<Node> nodes = new ArrayList<>();
        while (!isStopped && !(events.peekEvent() instanceof CollectionEndEvent)) {
            nodes.add(node(events.next(), depth + 1));
        }
        return isStopped ? new Node.Refused(start) : new Node.Items(nodes, stretch(start, events.next()));
    }

    private Node entries(Place start, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Located<String>> seen = new HashMap<>();
        while (!isStopped && !(events.peekEvent() instanceof CollectionEndEvent)) {
            Optional<Located<String>> key = key(events.next());
            if (isStopped) {
                break;
            }
            Node value = node(events.next(), depth + 1);
            if (key.isPresent() && isNew(key.get(), seen)) {
                entries.add(new Node.Entry(key.get(), value));
            }
        }
        return isStopped ? new Node.Refused(start) : new Node.Entries(entries, stretch(start, events.next()));
    }

    private Optional<Located<String>> key(Event event) {
        Place place = offsets.place(event);
        if (!(event instanceof ScalarEvent scalar) || isExplicit(place)) {
            skip(event);
            refuse(place.at(), "a key must be a single word or a short text", "Write `key: value`.");
            return Optional.empty();
        }
        if (scalar.isPlain() && scalar.getValue().equals("<<")) {
            refuse(place, "YAML merge keys `<<` are not supported", "Write the keys out.");
            return Optional.empty();
        }
        if (++keys > limits.keys()) {
            stop(place, "there are more than " + limits.keys() + " keys");
            return Optional.empty();
        }
        return node(scalar, 0) instanceof Node.Scalar key ? named(key) : Optional.empty();
    }

    private Optional<Located<String>> named(Node.Scalar key) {
        if (key.text().isBlank()) {
            findings.add(Diagnostic.of(Code.INVALID_YAML, key.place(), "there is no key before the colon")
                    .help("Write `key: value`."));
            return Optional.empty();
        }
        return Optional.of(new Located<>(key.text(), key.place()));
    }

    /// Two spellings that differ in case, quotes or composed accents would be one key to any reader.
    private boolean isNew(Located<String> key, Map<String, Located<String>> seen) {
        String folded = Normalizer.normalize(key.value(), Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
        Located<String> first = seen.putIfAbsent(folded, key);
        if (first == null) {
            return true;
        }
        findings.add(Diagnostic.of(Code.DUPLICATE_KEY, key.place(), "the key `" + key.value() + "` stands here twice")
                .help("Remove one of them.")
                .also(first.place(), "first here"));
        return false;
    }

    private static boolean hasTag(NodeEvent event) {
        return switch (event) {
            case ScalarEvent scalar -> scalar.getTag().isPresent();
            case CollectionStartEvent collection -> collection.getTag().isPresent();
            default -> false;
        };
    }

    /// Passes over everything inside a list or map, as far as it is not nested too deep.
    private void skip(Event event) {
        int open = event instanceof CollectionStartEvent ? 1 : 0;
        while (open > 0 && !isStopped) {
            Event next = events.next();
            open += next instanceof CollectionStartEvent ? 1 : next instanceof CollectionEndEvent ? -1 : 0;
            if (open > limits.depth()) {
                stop(offsets.place(next).at(), tooDeep());
            }
        }
    }

    private String tooDeep() {
        return "lists and maps are nested deeper than " + limits.depth();
    }

    /// Ends the reading: going on would take the parser too long, and nobody would read what comes of it.
    private Node stop(Place place, String message) {
        isStopped = true;
        findings.add(Code.LIMIT_EXCEEDED, place, message);
        return new Node.Refused(place);
    }

    private Node refuse(Place place, String message, String help) {
        findings.add(Diagnostic.of(Code.UNSUPPORTED_YAML, place, message).help(help));
        return new Node.Refused(place);
    }

    /// `? key` instead of `key:`.
    private static boolean isExplicit(Place key) {
        String before = key.file()
                .lines()
                .text(key.line())
                .substring(0, key.start() - key.file().lines().start(key.line()))
                .stripTrailing();
        return before.endsWith("?");
    }

    /// The characters up to the next white space: an anchor, tag or alias as it stands there.
    private static Place word(Place place) {
        String text = place.file().text();
        int end = place.start();
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))
                && ",]}".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Place(place.file(), place.start(), Math.max(end, place.start()));
    }

    /// From where a list or map begins to where it ends; one without brackets ends, to the parser, where the next token begins.
    private Place stretch(Place start, Event end) {
        String text = start.file().text();
        int to = offsets.place(end).end();
        while (to > start.end() && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Place(start.file(), start.start(), Math.max(to, start.start()));
    }
}
