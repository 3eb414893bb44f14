package dev.touchstone.article;

import dev.touchstone.source.SourceFile;
import dev.touchstone.value.Direction;
import dev.touchstone.value.ValueKind;
import java.time.Period;
import java.util.List;

/// One question that runtimes are compared on, and how its cells are read and ordered.
///
/// @param group where it belongs among all criteria
/// @param review after how long a statement is due to be checked again; zero for never
/// @param prose how to read and measure it
public record Criterion(
    SourceFile file,
    String name,
    String summary,
    List<String> aliases,
    String group,
    ValueKind kind,
    Direction better,
    Period review,
    Prose prose
) implements Article {

    public Criterion {
        aliases = List.copyOf(aliases);
    }

    @Override
    public String id() {
        return file.stem();
    }
}
