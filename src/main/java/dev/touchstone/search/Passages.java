package dev.touchstone.search;

import dev.touchstone.search.Wanted.Choice;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/// What of a text is shown, and what of it is marked.
final class Passages {

    private static final int MOST = 2;

    /// Text behind this much is found, but not shown.
    private static final int LONGEST_TEXT = 8_000;

    private static final int LONGEST_PASSAGE = 240;

    private static final UnifiedHighlighter SENTENCES = highlighter(
            () -> BreakIterator.getSentenceInstance(Locale.ROOT));
    private static final UnifiedHighlighter WHOLE = highlighter(WholeBreakIterator::new);

    private final Query query;

    Passages(List<Wanted> words) {
        BooleanQuery.Builder terms = new BooleanQuery.Builder();
        words.stream()
                .flatMap(Wanted::choices)
                .map(Choice::term)
                .distinct()
                .forEach(term -> terms.add(new TermQuery(new Term(Fields.ALL, term)), Occur.SHOULD));
        this.query = terms.build();
    }

    /// The sentences that were found; the first one, where none was.
    List<Piece> of(String text) throws IOException {
        return pieces(SENTENCES, text, MOST);
    }

    /// The whole text.
    List<Piece> whole(String text) throws IOException {
        return pieces(WHOLE, text, 1);
    }

    private List<Piece> pieces(UnifiedHighlighter highlighter, String text, int most) throws IOException {
        Object found = text.isBlank() ? List.of()
                : highlighter.highlightWithoutSearcher(Fields.ALL, query, text, most);
        return found instanceof Collection<?> pieces ? pieces.stream().map(Piece.class::cast).toList() : List.of();
    }

    private static UnifiedHighlighter highlighter(Supplier<BreakIterator> breaks) {
        return UnifiedHighlighter.builderWithoutSearcher(WordAnalysis.OF_TEXT)
                .withBreakIterator(breaks)
                .withMaxLength(LONGEST_TEXT)
                // the words of the text are gone through once, without an index of it
                .withPassageRelevancyOverSpeed(false)
                .withWeightMatches(false)
                .withHighlightPhrasesStrictly(false)
                .withHandleMultiTermQuery(false)
                .withMaxNoHighlightPassages(1)
                .withFormatter(new InPieces())
                .build();
    }

    /// Passages as pieces, with an ellipsis where something was left out between them.
    private static final class InPieces extends PassageFormatter {

        @Override
        public List<Piece> format(Passage[] passages, String text) {
            List<Piece> pieces = new ArrayList<>();
            int end = 0;
            for (Passage passage : passages) {
                if (!pieces.isEmpty()) {
                    pieces.add(new Piece(text.substring(end, passage.getStartOffset()).isBlank() ? " " : " … ", false));
                }
                add(passage, text, pieces);
                end = passage.getEndOffset();
            }
            return pieces;
        }

        /// A passage that is too long is cut around its first mark.
        private static void add(Passage passage, String text, List<Piece> pieces) {
            int from = passage.getStartOffset();
            int first = passage.getNumMatches() == 0 ? from : passage.getMatchStarts()[0];
            if (first - from > LONGEST_PASSAGE / 2) {
                int space = text.indexOf(' ', first - LONGEST_PASSAGE / 2);
                from = space >= 0 && space < first ? space + 1 : first;
                pieces.add(new Piece("… ", false));
            }
            int until = end(text, from, passage.getEndOffset());
            int at = from;
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int start = Math.max(at, passage.getMatchStarts()[i]);
                int stop = Math.min(until, passage.getMatchEnds()[i]);
                if (start < stop) {
                    add(text.substring(at, start), false, pieces);
                    add(text.substring(start, stop), true, pieces);
                    at = stop;
                }
            }
            add(text.substring(at, until).stripTrailing(), false, pieces);
            if (until < passage.getEndOffset()) {
                pieces.add(new Piece(" …", false));
            }
        }

        private static int end(String text, int from, int end) {
            if (end - from <= LONGEST_PASSAGE) {
                return end;
            }
            int space = text.lastIndexOf(' ', from + LONGEST_PASSAGE);
            return space > from ? space : from + LONGEST_PASSAGE;
        }

        private static void add(String text, boolean marked, List<Piece> pieces) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, marked));
            }
        }
    }
}
