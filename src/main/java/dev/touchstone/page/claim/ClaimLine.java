package dev.touchstone.page.claim;

import java.util.List;

/// A claim beside the cell that states it, in short.
///
/// @param about the runtime whose cell it is
/// @param href the claim on the page of all claims
/// @param standing what came of it, in a few words
/// @param measured as many figures as there is room for
/// @param more how many are left out
public record ClaimLine(
    String about,
    String says,
    String href,
    String standing,
    List<MeasuredView> measured,
    int more
) {

    public ClaimLine {
        measured = List.copyOf(measured);
    }
}
