package dev.touchstone.proposal;

import dev.touchstone.source.Located;
import java.util.List;

/// What an article states, as far as a row was found for it, and the rest.
///
/// @param runtimes ids of the runtimes that it compares
/// @param rows in the order in which the article first answers them
/// @param loose in the order of the article
/// @param unread what was passed over, with the reason, in the order of the article
public record Proposals(
    List<String> runtimes,
    List<ProposedRow> rows,
    List<LooseClaim> loose,
    List<Located<String>> unread
) {

    public Proposals {
        runtimes = List.copyOf(runtimes);
        rows = List.copyOf(rows);
        loose = List.copyOf(loose);
        unread = List.copyOf(unread);
    }
}
