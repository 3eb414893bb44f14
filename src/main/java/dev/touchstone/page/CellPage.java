package dev.touchstone.page;

import dev.touchstone.page.claim.ClaimLine;
import dev.touchstone.page.share.BadgeView;
import dev.touchstone.page.share.CiteView;
import dev.touchstone.page.share.Snippet;
import dev.touchstone.page.table.EvidenceView;
import dev.touchstone.page.table.OutcomeView;
import dev.touchstone.page.table.StepsView;
import java.util.List;

/// One cell of a comparison by itself, for those who link to it.
///
/// @param name the criterion's
/// @param runtime the name of the runtime that it is about
/// @param row the page of its row
/// @param line what the cell says
/// @param evidence what stands behind that
/// @param claims what came of the claims that it states
/// @param others what the row says of other runtimes
/// @param embed how another site shows the cell
/// @param timeline what it said in the course of time
public record CellPage(
    Frame frame,
    PartHead head,
    String name,
    String runtime,
    Link row,
    CellLine line,
    EvidenceView evidence,
    List<ClaimLine> claims,
    OutcomeView outcome,
    List<CellLine> others,
    CiteView cite,
    Snippet embed,
    BadgeView badge,
    TimelineView timeline,
    List<StepsView> steps,
    List<CitedSource> sources
) implements Page {

    public CellPage {
        claims = List.copyOf(claims);
        others = List.copyOf(others);
        steps = List.copyOf(steps);
        sources = List.copyOf(sources);
    }

    @Override
    public boolean isListed() {
        return false;
    }
}
