package dev.touchstone.page;

import dev.touchstone.page.rule.RuleGroup;
import java.util.List;

/// All rules that content is held to.
public record RulesPage(Frame frame, List<RuleGroup> groups) implements Page {

    public RulesPage {
        groups = List.copyOf(groups);
    }
}
