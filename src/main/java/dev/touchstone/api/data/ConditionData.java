package dev.touchstone.api.data;

import java.util.List;

@Described("A case in which a runtime is recommended.")
public record ConditionData(
    @Described("The case, in words.") String text,
    @Described("Ids of the criteria that speak for it; none where it is an editor's judgement.") List<String> reasons
) {

    public ConditionData {
        reasons = List.copyOf(reasons);
    }
}
