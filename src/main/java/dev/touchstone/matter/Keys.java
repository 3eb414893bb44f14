package dev.touchstone.matter;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.source.Place;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All keys of one sort of file or map, in the order in which an author would write them.
///
/// @param owner what holds them, with its article: `a comparison`
public record Keys(String owner, List<Key<?>> keys) {

    public Keys {
        keys = List.copyOf(keys);
    }

    /// Reads a map by these keys, and tells every fault in it.
    ///
    /// @param missing where a missing key is told
    public Optional<Fields> read(Node node, Place missing, LocalDate today, Findings findings) {
        return switch (node) {
            case Node.Refused refused -> Optional.empty();
            case Node.Entries entries -> Optional.of(checked(entries, missing, today, findings));
            case Node.Scalar scalar -> noMap(scalar, findings);
            case Node.Items items -> noMap(items, findings);
        };
    }

    private Optional<Fields> noMap(Node node, Findings findings) {
        String found = node instanceof Node.Items ? "a list" : "a text";
        findings.add(
                Diagnostic.of(Code.WRONG_TYPE, node.place().at(), owner + " is described by keys, but this is " + found)
                        .help("Write one `key: value` per line. Keys are " + listed() + "."));
        return Optional.empty();
    }

    private Fields checked(Node.Entries entries, Place missing, LocalDate today, Findings findings) {
        Map<String, Key<?>> known = keys.stream().collect(Collectors.toMap(Key::name, Function.identity()));
        Set<String> meant = new HashSet<>();
        for (Node.Entry entry : entries.entries()) {
            Key<?> key = known.get(entry.key().value());
            if (key == null) {
                tellUnknown(entry, unwritten(entries), findings).ifPresent(meant::add);
            } else {
                meant.add(key.name());
                key.shape().read(entry.value(), new KeyReport(key.name(), entry.key().place(), today, findings));
            }
        }
        keys.stream()
                .filter(key -> key.isRequired() && !meant.contains(key.name()))
                .forEach(key -> tellMissing(key, missing, findings));
        return new Fields(entries, today);
    }

    /// Gives the name that was meant: it counts as written, so that one slip is told once.
    private Optional<String> tellUnknown(Node.Entry entry, List<String> unwritten, Findings findings) {
        String written = entry.key().value();
        int colon = written.indexOf(':');
        if (colon > 0 && unwritten.contains(written.substring(0, colon))) {
            findings.add(tight(entry, colon));
            return Optional.of(written.substring(0, colon));
        }
        Optional<String> nearest = Nearest.to(written, names());
        findings.add(Diagnostic.of(Code.UNKNOWN_KEY, entry.key().place(), owner + " has no key `" + written + "`")
                .help(nearest.map(name -> "Did you mean `" + name + "`?").orElse("Its keys are " + listed() + "."))
                .misspelt(entry.key().place(), unwritten));
        return nearest;
    }

    /// A key without a space behind its colon, which YAML takes for a longer key.
    private Diagnostic tight(Node.Entry entry, int colon) {
        Place key = entry.key().place();
        Diagnostic found = Diagnostic
                .of(Code.UNKNOWN_KEY, key, owner + " has no key `" + entry.key().value() + "`")
                .help("Write a space behind the first colon.");
        boolean verbatim = key.text().equals(entry.key().value());
        return verbatim ? found.fixedBy(key.part(colon + 1, colon + 1), " ") : found;
    }

    /// The keys that could still be meant.
    private List<String> unwritten(Node.Entries entries) {
        Set<String> written = entries.entries().stream().map(entry -> entry.key().value()).collect(Collectors.toSet());
        return names().stream().filter(name -> !written.contains(name)).toList();
    }

    private void tellMissing(Key<?> key, Place missing, Findings findings) {
        findings.add(Diagnostic.of(Code.MISSING_KEY, missing, "the key `" + key.name() + "` is missing")
                .help("`" + key.name() + "`: " + key.doc() + " It must be " + key.shape().accepts() + "."));
    }

    private List<String> names() {
        return keys.stream().map(Key::name).toList();
    }

    /// The names of the keys that must be there, for a message.
    public String listedRequired() {
        return "`" + keys.stream().filter(Key::isRequired).map(Key::name).collect(Collectors.joining("`, `")) + "`";
    }

    /// The names of all keys, for a message.
    public String listed() {
        return "`" + String.join("`, `", names()) + "`";
    }
}
