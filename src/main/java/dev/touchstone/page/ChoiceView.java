package dev.touchstone.page;

import dev.touchstone.page.prose.Html;
import java.util.List;

/// One recommendation of a verdict.
///
/// @param heading as the article has it: `Choose Node.js when`
/// @param name its beginning, without the last word: `Choose Node.js`
/// @param brief its most telling conditions in one sentence, for the top of the page
/// @param isEditorial whether no condition links to a row that could prove it
public record ChoiceView(
    String anchor,
    String heading,
    String name,
    Html brief,
    List<Condition> conditions,
    boolean isEditorial
) {

    public ChoiceView {
        conditions = List.copyOf(conditions);
    }

    /// One case.
    ///
    /// @param isProved whether a row that it links to bears it out
    public record Condition(Html text, boolean isProved) {}
}
