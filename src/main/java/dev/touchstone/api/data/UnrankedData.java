package dev.touchstone.api.data;

import java.util.List;

@Described("A runtime that cannot be ranked.")
public record UnrankedData(
    @Described("The id of the runtime.") String runtime,
    @Described("Ids of criteria in which nothing is known of it.") List<String> unknown,
    @Described("Ids of criteria in which it can be compared with nobody who is ranked.") List<String> incomparable
) {

    public UnrankedData {
        unknown = List.copyOf(unknown);
        incomparable = List.copyOf(incomparable);
    }
}
