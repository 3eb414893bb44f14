package dev.touchstone.article;

import dev.touchstone.markdown.Inline;
import dev.touchstone.markdown.PlainText;
import dev.touchstone.source.Place;
import dev.touchstone.value.Support;
import dev.touchstone.value.Value;
import java.util.List;

/// One thing that is said about one runtime and one criterion, and who says it.
///
/// @param spelling the value as it was written, formatting kept, without conditions, notes and sources
/// @param conditions under which it was stated: a framework, a load, a flag; only of quantities
/// @param note what explains it, in running text; empty where there is none
/// @param sources keys of sources, in the order they were cited; empty for an unsourced statement
public record Statement(
    Value value,
    List<Inline> spelling,
    List<String> conditions,
    List<Inline> note,
    List<String> sources,
    Place place
) {

    public Statement {
        spelling = List.copyOf(spelling);
        conditions = List.copyOf(conditions);
        note = List.copyOf(note);
        sources = List.copyOf(sources);
    }

    /// The whole value in words. From and until when something is there may be written behind the status or in parentheses, and belongs to it
    /// either way; all else is as it was written.
    public String words() {
        return value instanceof Support support ? support.canonical() : PlainText.of(spelling);
    }

    public boolean isSourced() {
        return !sources.isEmpty();
    }
}
