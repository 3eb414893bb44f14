package dev.touchstone.matter;

import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import java.util.List;

/// A piece of YAML with its place. A scalar is the text that stands there: `3.10` stays `3.10`, `no` stays `no`.
public sealed interface Node {

    Place place();

    record Scalar(String text, Place place) implements Node {}

    record Items(List<Node> nodes, Place place) implements Node {

        public Items {
            nodes = List.copyOf(nodes);
        }
    }

    /// Keys with their values, in the order they were written, each key once.
    record Entries(List<Entry> entries, Place place) implements Node {

        public Entries {
            entries = List.copyOf(entries);
        }
    }

    /// Something that strict reading refuses; the author has been told.
    record Refused(Place place) implements Node {}

    record Entry(Located<String> key, Node value) {}
}
