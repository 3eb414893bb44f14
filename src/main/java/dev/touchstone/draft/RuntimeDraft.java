package dev.touchstone.draft;

import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.draft.Drafted.Draft;
import dev.touchstone.draft.Drafted.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Begins the profile of a runtime.
final class RuntimeDraft {

    private RuntimeDraft() {}

    /// @param name what it is called; empty to make a name of the id
    static Drafted of(OpenContent content, String id, String name) {
        String called = name.isBlank() ? Spelling.name(id) : name.strip();
        for (String taken : List.of(id, called)) {
            Optional<RuntimeProfile> same = content.vocabulary().runtime(taken);
            if (same.isPresent()) {
                return Refused.because(
                        "`" + taken + "` is " + same.get().name() + ", of `" + same.get().file().path() + "`",
                        "Choose another id or name, or write into that file.");
            }
        }
        String text = Template.named("runtime.md").filled(Map.of("id", id, "name", Spelling.yaml(called)));
        return new Draft("runtimes/" + id + ".md", text, List.of("It is called " + called + "."));
    }
}
