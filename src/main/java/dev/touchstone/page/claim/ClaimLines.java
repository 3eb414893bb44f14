package dev.touchstone.page.claim;

import dev.touchstone.article.Claim;
import dev.touchstone.judgement.Judgement;
import dev.touchstone.library.Library;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.words.Quotes;
import java.util.List;

/// Says beside a cell what came of the claims that it states.
///
/// @param most how many figures of one claim there is room for
public record ClaimLines(Library library, int most) {

    /// The claims of one cell.
    ///
    /// @param address of the cell
    /// @param about the name of its runtime
    public List<ClaimLine> of(String address, String about) {
        return library.judgements().about(address).stream().map(claim -> line(claim, about)).toList();
    }

    private ClaimLine line(Claim claim, String about) {
        List<Judgement> judgements = library.judgements().of(claim);
        return new ClaimLine(about, Quotes.curled(claim.says()), SitePath.CLAIMS.at(claim.id()),
                ClaimWords.of(library.judgements().standing(claim)),
                judgements.stream().limit(most).map(new MeasuredViews(library)::of).toList(),
                Math.max(0, judgements.size() - most));
    }
}
