package dev.touchstone.page;

import dev.touchstone.page.claim.ClaimLine;
import dev.touchstone.page.share.CiteView;
import dev.touchstone.page.share.Snippet;
import dev.touchstone.page.table.RowView;
import dev.touchstone.page.table.StepsView;
import java.util.List;

/// One row of a comparison by itself, for those who link to it.
///
/// @param answers in short, for previews
/// @param cells one for each runtime, leading to their pages
/// @param claims what came of the claims that its cells state
/// @param embed how another site shows the row
public record RowPage(
    Frame frame,
    PartHead head,
    String answers,
    RowView row,
    List<CellLine> cells,
    List<ClaimLine> claims,
    CiteView cite,
    Snippet embed,
    List<StepsView> steps,
    List<CitedSource> sources
) implements Page {

    public RowPage {
        cells = List.copyOf(cells);
        claims = List.copyOf(claims);
        steps = List.copyOf(steps);
        sources = List.copyOf(sources);
    }

    @Override
    public boolean isListed() {
        return false;
    }
}
