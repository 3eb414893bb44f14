package dev.touchstone.page;

import java.util.List;

/// A ranking with its arithmetic.
///
/// @param sentence who comes first, or that nobody does
/// @param heads the criteria that count, with their weights
/// @param places none where nobody can be ranked
/// @param unranked those that cannot be ranked, each with the reason
/// @param idle criteria that decide nothing, with the reason
/// @param sensitivity how far a weight may be changed, in one sentence
/// @param flips every single change that puts another runtime first, each with the address that shows it
public record RankingView(
    String sentence,
    List<Head> heads,
    List<Row> places,
    List<Unranked> unranked,
    List<String> idle,
    String sensitivity,
    List<Link> flips
) {

    public RankingView {
        heads = List.copyOf(heads);
        places = List.copyOf(places);
        unranked = List.copyOf(unranked);
        idle = List.copyOf(idle);
        flips = List.copyOf(flips);
    }

    /// A criterion that counts.
    public record Head(Link criterion, String weight) {}

    /// One runtime.
    ///
    /// @param rank `1`, or `2, tied`
    /// @param isFirst whether nobody else has the first place
    /// @param sum how the score is made of the terms
    public record Row(String rank, boolean isFirst, Link runtime, List<Part> parts, String sum, String score) {

        public Row {
            parts = List.copyOf(parts);
        }
    }

    /// What one criterion adds.
    ///
    /// @param of the criterion, for those who do not see the head of the column
    /// @param tally how the comparisons went
    /// @param arithmetic what that makes
    /// @param gap with whom it cannot be compared, or empty
    public record Part(String of, String tally, String arithmetic, String gap) {}

    /// A runtime that is not ranked.
    public record Unranked(Link runtime, String why) {}
}
