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
    private final List<String> terms;

    Passages(List<Wanted> words) {
        this.terms = words.stream().flatMap(Wanted::choices).map(Choice::term).distinct().toList();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        terms.forEach(term -> any.add(new TermQuery(new Term(Fields.ALL, term)), Occur.SHOULD));
        this.query = any.build();
    }

    /// The sentences that were found; the first one, where none was.
    List<Piece> of(String text) throws IOException {
        return pieces(SENTENCES, text, MOST);
    }

    /// The whole text.
    List<Piece> whole(String text) throws IOException {
        return hasNone(text) ? InPieces.unmarked(text) : pieces(WHOLE, text, 1);
    }

    /// Whether a text certainly has none of the words. Most cells have none, and taking a text apart costs far more than this: a word of a
    /// plain text is in it letter by letter, but for signs between them.
    private boolean hasNone(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 128 || c == '+' || c == '#') {
                return false;
            }
            if (Character.isLetterOrDigit(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return !text.isBlank() && terms.stream().noneMatch(term -> letters.indexOf(term) >= 0);
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

        private static List<Piece> unmarked(String text) {
            int until = end(text, 0, text.length());
            List<Piece> pieces = new ArrayList<>();
            add(text.substring(0, until).stripTrailing(), false, pieces);
            if (until < text.length()) {
                pieces.add(new Piece(" …", false));
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
