package dev.touchstone.draft;

import dev.touchstone.article.Criterion;
import dev.touchstone.draft.Drafted.Draft;
import dev.touchstone.draft.Drafted.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Begins a criterion.
final class CriterionDraft {

    /// How many of the groups are named as examples.
    private static final int MOST_GROUPS = 12;

    private CriterionDraft() {}

    /// @param name the label of its rows; empty to make one of the id
    static Drafted of(OpenContent content, String id, String name, Kind kind) {
        String called = name.isBlank() ? Spelling.name(id) : name.strip();
        for (String taken : List.of(id, called)) {
            Optional<Criterion> same = content.vocabulary().criterion(taken);
            if (same.isPresent()) {
                return Refused.because(
                        "`" + taken + "` is the criterion " + same.get().name() + ", of `" + same.get().file().path()
                                + "`",
                        "Use that one, or choose another id or name.");
            }
        }
        List<String> groups = content.library()
                .criteria()
                .stream()
                .map(Criterion::group)
                .distinct()
                .sorted()
                .limit(MOST_GROUPS)
                .toList();
        String text = Template.named("criterion.md")
                .filled(Map.of("name", Spelling.yaml(called), "kind", kind.word(),
                        "keys", Template.named("kinds/" + kind.word() + ".yml").text(),
                        "groups",
                        groups.isEmpty() ? ""
                                : "So far there are: "
                                        + String.join("; ", groups.stream().map(Spelling::comment).toList()) + "."));
        return new Draft("criteria/" + id + ".md", text,
                List.of("Its rows are labelled " + called + ", and its cells hold " + kind.cells() + "."));
    }
}
