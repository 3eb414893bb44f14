package dev.touchstone.page.rule;

import dev.touchstone.lint.Topic;
import dev.touchstone.lint.rule.Explanation;
import dev.touchstone.page.address.SitePath;
import java.util.List;
import java.util.Locale;

/// Rules that belong together, in the list of all rules.
///
/// @param anchor of the group on that page
public record RuleGroup(String name, String anchor, List<Line> rules) {

    public RuleGroup {
        rules = List.copyOf(rules);
    }

    /// One rule.
    ///
    /// @param hint how grave it is, and whether it can be repaired
    public record Line(String code, String href, List<Piece> what, String hint) {

        public Line {
            what = List.copyOf(what);
        }

        private static Line of(Explanation explanation) {
            String word = explanation.code().word();
            String severity = explanation.code().severity().word();
            return new Line(word, SitePath.RULES.child(word).value(), Piece.words(explanation.what()),
                    explanation.isRepairable() ? severity + ", can be repaired" : severity);
        }
    }

    /// All groups, in the order of the codes.
    public static List<RuleGroup> all() {
        return Topic.all()
                .stream()
                .map(topic -> new RuleGroup(topic.title(), "about-" + topic.title()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z]+", "-"), topic.explanations().stream().map(Line::of).toList()))
                .toList();
    }
}
