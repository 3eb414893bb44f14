package dev.touchstone.api.data;

import dev.touchstone.article.RuntimeProfile;
import java.util.List;

@Described("A fact about a runtime.")
public record FactData(
    @Described("What it is about.") RuntimeProfile.Label label,
    @Described("As written: one, or several for a list.") List<String> values,
    @Described("The key of its source; empty where it names none.") String source
) {

    public FactData {
        values = List.copyOf(values);
    }
}
