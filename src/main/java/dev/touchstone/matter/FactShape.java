package dev.touchstone.matter;

import dev.touchstone.source.Located;
import java.util.List;
import java.util.Optional;

/// A fact: a value or a list of values, or a map `{value: …, source: …}` that also says who says so.
///
/// @param item what each value may be; its text is kept as written
public record FactShape(ScalarShape<?> item) implements Shape<FactShape.Fact> {

    private static final Key<String> SOURCE = Key.optional("source", ScalarShape.text(80),
            "The key of the source that says so.");

    /// A fact as written.
    ///
    /// @param sources none, or the key of one
    public record Fact(List<Located<String>> values, List<Located<String>> sources) {

        public Fact {
            values = List.copyOf(values);
            sources = List.copyOf(sources);
        }
    }

    @Override
    public String accepts() {
        return item.accepts() + ", a list of such, or `{value: …, source: …}`";
    }

    @Override
    public Optional<Fact> read(Node node, KeyReport report) {
        if (!(node instanceof Node.Entries)) {
            return new OneOrMore(item).read(node, report).map(found -> new Fact(found, List.of()));
        }
        Key<List<Located<String>>> value = value();
        return keys("`" + report.key() + "`").read(node, report.at(), report.today(), report.findings())
                .flatMap(fields -> fields.get(value).map(found -> new Fact(found, source(fields))));
    }

    /// The keys of the map.
    ///
    /// @param owner what holds them
    public Keys keys(String owner) {
        return new Keys(owner, List.of(value(), SOURCE));
    }

    private Key<List<Located<String>>> value() {
        return Key.required("value", new OneOrMore(item), "What is the case.");
    }

    private static List<Located<String>> source(Fields fields) {
        return fields.get(SOURCE).map(key -> List.of(new Located<>(key, fields.place(SOURCE)))).orElse(List.of());
    }
}
