package dev.touchstone.api.data;

import java.util.List;

@Described("A recommendation of a comparison's verdict.")
public record ChoiceData(
    @Described("Its heading.") String heading,
    @Described("Its permanent address.") String address,
    @Described("Ids of the runtimes that it names.") List<String> runtimes,
    @Described("Whether they are chosen together, rather than any one of them.") boolean isTogether,
    @Described("The cases in which to choose so.") List<ConditionData> conditions
) {

    public ChoiceData {
        runtimes = List.copyOf(runtimes);
        conditions = List.copyOf(conditions);
    }
}
