package dev.touchstone.article;

import dev.touchstone.markdown.Inline;
import dev.touchstone.source.Located;
import java.util.List;

/// The recommendation: prose, and who should choose what.
public record Verdict(Prose prose, List<Choice> choices) {

    public Verdict {
        choices = List.copyOf(choices);
    }

    /// `Choose X when`, `Choose X or Y when`, `Choose both when`.
    ///
    /// @param heading the heading's words
    /// @param runtimes ids of the named runtimes; all of the article's under `Choose both` and `Choose all`, where links prove nothing
    /// @param together whether they are chosen together, so that nobody need be ahead
    public record Choice(
        String anchor,
        List<Inline> heading,
        List<String> runtimes,
        boolean together,
        List<Condition> conditions
    ) {

        public Choice {
            heading = List.copyOf(heading);
            runtimes = List.copyOf(runtimes);
            conditions = List.copyOf(conditions);
        }
    }

    /// One case in which to choose so.
    ///
    /// @param reasons ids of the criteria that it links to; without any it is editorial judgement
    public record Condition(List<Inline> text, List<Located<String>> reasons) {

        public Condition {
            text = List.copyOf(text);
            reasons = List.copyOf(reasons);
        }
    }
}
