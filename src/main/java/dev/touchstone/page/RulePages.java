package dev.touchstone.page;

import dev.touchstone.lint.Explanations;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.rule.RuleGroup;
import java.util.Optional;
import java.util.stream.Stream;

/// The pages about rules: they are the same whatever the library holds.
record RulePages(Desk desk) {

    /// The list, then each rule in the order of the codes.
    static Stream<SitePath> addresses() {
        return Stream.concat(Stream.of(SitePath.RULES),
                Explanations.all().stream().map(rule -> SitePath.RULES.child(rule.code().word())));
    }

    Optional<Layout> find(SitePath path) {
        if (path.equals(SitePath.RULES)) {
            return Optional.of(this::list);
        }
        String folder = SitePath.RULES.value() + "/";
        return !path.value().startsWith(folder) ? Optional.empty()
                : Explanations.all()
                        .stream()
                        .filter(rule -> path.value().equals(folder + rule.code().word()))
                        .<Layout>map(rule -> () -> RulePage.of(rule, desk))
                        .findFirst();
    }

    private RulesPage list() {
        return new RulesPage(desk.frame("Rules", "All rules that articles are held to before they are published.",
                SitePath.RULES), RuleGroup.all());
    }
}
