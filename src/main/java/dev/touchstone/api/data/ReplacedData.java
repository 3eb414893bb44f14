package dev.touchstone.api.data;

import java.util.List;

@Described("A word that nothing has, and those that were taken instead.")
public record ReplacedData(
    @Described("The word of the question.") String word,
    @Described("The words that were searched for.") List<String> others
) {

    public ReplacedData {
        others = List.copyOf(others);
    }
}
