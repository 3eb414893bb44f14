package dev.touchstone.page.claim;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Claim;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.judgement.Judgement;
import dev.touchstone.library.Library;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.words.Quotes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Says beside cells what came of the claims that they state.
///
/// @param most how many figures of one claim there is room for
public record ClaimLines(Library library, Comparison comparison, int most) {

    /// What came of the claims that some cells of a row state, each claim once.
    public List<ClaimLine> of(String criterion, List<Cell> cells) {
        Map<Claim, List<String>> about = new LinkedHashMap<>();
        for (Cell cell : cells) {
            String address = SitePath.of(comparison).at(criterion + "." + cell.runtime());
            library.judgements()
                    .about(address)
                    .forEach(claim -> about.merge(claim, List.of(name(cell)), ClaimLines::joined));
        }
        return about.entrySet().stream().map(one -> line(one.getKey(), String.join(", ", one.getValue()))).toList();
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private String name(Cell cell) {
        return library.runtime(cell.runtime()).map(RuntimeProfile::name).orElse(cell.runtime());
    }

    private ClaimLine line(Claim claim, String about) {
        List<Judgement> judgements = library.judgements().of(claim);
        return new ClaimLine(about, Quotes.curled(claim.says()), SitePath.CLAIMS.at(claim.id()),
                ClaimWords.of(library.judgements().standing(claim)),
                judgements.stream().limit(most).map(new MeasuredViews(library)::of).toList(),
                Math.max(0, judgements.size() - most));
    }
}
