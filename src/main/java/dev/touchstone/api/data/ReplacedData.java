package dev.touchstone.api.data;

import java.util.List;

@Described("A word that there is nothing for, and those that there is something for.")
public record ReplacedData(
    @Described("The word of the question.") String word,
    @Described("The words that were searched for, or could be asked for.") List<String> others
) {

    public ReplacedData {
        others = List.copyOf(others);
    }
}
