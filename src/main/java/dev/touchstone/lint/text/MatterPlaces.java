package dev.touchstone.lint.text;

import dev.touchstone.matter.FrontMatter;
import dev.touchstone.matter.Node;
import dev.touchstone.matter.YamlReader;
import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;
import java.util.stream.Stream;

/// Finds where in a file's front matter something is said.
public final class MatterPlaces {

    private MatterPlaces() {}

    /// The value of a key; where there is none, the beginning of the file.
    public static Place of(String key, SourceFile file) {
        return FrontMatter.cut(file)
                .value()
                .stream()
                .flatMap(parts -> YamlReader.read(parts.matter()).value().stream())
                .flatMap(node -> node instanceof Node.Entries entries ? entries.entries().stream() : Stream.empty())
                .filter(entry -> entry.key().value().equals(key))
                .map(entry -> entry.value().place())
                .findFirst()
                .orElse(file.start());
    }
}
