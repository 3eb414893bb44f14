package dev.touchstone.api.data;

import java.util.List;

@Described("The runtimes that fail no requirement, in the order of the weights.")
public record RankingData(
    @Described("How many runtimes there are to be ranked.") int candidates,
    @Described("The best first.") List<PlaceData> places,
    List<UnrankedData> unranked,
    @Described("Ids of weighed criteria in which no two candidates can be compared; they do not count.") List<String> idle,
    @Described("Whether a change of a single weight takes the first place away.") Stability stability,
    @Described("The smallest change first.") List<FlipData> flips
) {

    public RankingData {
        places = List.copyOf(places);
        unranked = List.copyOf(unranked);
        idle = List.copyOf(idle);
        flips = List.copyOf(flips);
    }
}
