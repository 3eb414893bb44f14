package dev.touchstone.page.found;

import dev.touchstone.page.words.Quotes;
import dev.touchstone.search.Hit;
import dev.touchstone.search.Hit.FoundCell;
import dev.touchstone.search.Piece;
import java.util.List;

/// A hit in the list.
///
/// @param kind what sort of place it is, in a word
/// @param trail where the place is; empty for a page
/// @param cells of a row; none elsewhere
public record HitView(
    String kind,
    String href,
    List<Piece> title,
    String trail,
    List<CellHit> cells,
    List<Piece> text
) {

    public HitView {
        title = List.copyOf(title);
        cells = List.copyOf(cells);
        text = List.copyOf(text);
    }

    /// A cell of a row that was found.
    ///
    /// @param asked whether the question was about this one alone
    public record CellHit(String runtime, String href, List<Piece> text, boolean asked) {

        public CellHit {
            text = List.copyOf(text);
        }
    }

    public static HitView of(Hit hit) {
        return new HitView(hit.kind().word(), hit.address().toString(), curled(hit.title()),
                Quotes.curled(String.join(" › ", hit.trail())), hit.cells().stream().map(HitView::cell).toList(),
                curled(hit.text()));
    }

    private static CellHit cell(FoundCell cell) {
        return new CellHit(cell.runtime(), cell.address().toString(), curled(cell.text()), cell.asked());
    }

    private static List<Piece> curled(List<Piece> pieces) {
        return pieces.stream().map(piece -> new Piece(Quotes.curled(piece.text()), piece.marked())).toList();
    }
}
