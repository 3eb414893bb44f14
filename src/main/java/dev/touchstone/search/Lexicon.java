package dev.touchstone.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/// The words that the places of one field have.
final class Lexicon {

    /// Shorter words have too many neighbours; shorter than the second number, only names among them are meant.
    private static final int SHORTEST_MISSPELT = 3;
    private static final int SHORTEST_MISSPELT_WORD = 4;
    private static final int SHORTEST_MISSPELT_TWICE = 6;
    private static final int LONGEST_MISSPELT = 30;

    /// Hardly anybody gets the first letter wrong.
    private static final int RIGHT_LETTERS = 1;

    private static final int MOST_NEIGHBOURS = 3;

    private final IndexReader reader;
    private final String field;

    Lexicon(IndexReader reader, String field) {
        this.reader = reader;
        this.field = field;
    }

    /// Whether any place has a word; places that are gone do not count.
    boolean has(String word) throws IOException {
        return has(field, word);
    }

    /// Words that begin so, names first, and then by the alphabet.
    List<String> beginningWith(String beginning, int most) throws IOException {
        List<String> names = beginningWith(Fields.NAME, beginning, most);
        return field.equals(Fields.NAME) || names.size() == most ? names
                : Stream.concat(names.stream(), beginningWith(field, beginning, most).stream())
                        .distinct()
                        .limit(most)
                        .toList();
    }

    /// Words that differ from one by a slip, or else by two, nearest first.
    List<String> near(String word) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        int length = word.codePointCount(0, word.length());
        if (terms == null || length < SHORTEST_MISSPELT || length > LONGEST_MISSPELT) {
            return List.of();
        }
        List<String> near = near(word, terms, 1);
        return near.isEmpty() && length >= SHORTEST_MISSPELT_TWICE ? near(word, terms, 2) : near;
    }

    private List<String> near(String word, Terms terms, int slips) throws IOException {
        List<Neighbour> found = new ArrayList<>();
        FuzzyTermsEnum near = new FuzzyTermsEnum(terms, new Term(field, word), slips, RIGHT_LETTERS, true);
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            String other = term.utf8ToString();
            boolean isName = has(Fields.NAME, other);
            if (has(field, other) && mayBeMeant(word, other, isName)) {
                found.add(new Neighbour(other, near.getBoost(), isName, begunAlike(word, other)));
            }
        }
        return found.stream().sorted(Neighbour.NEAREST_FIRST).limit(MOST_NEIGHBOURS).map(Neighbour::word).toList();
    }

    private static boolean mayBeMeant(String word, String other, boolean isName) {
        return other.length() >= SHORTEST_MISSPELT && (isName || word.length() >= SHORTEST_MISSPELT_WORD);
    }

    /// Whether something goes by a word.
    boolean isName(String word) throws IOException {
        return has(Fields.NAME, word);
    }

    private List<String> beginningWith(String in, String beginning, int most) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, in);
        if (terms == null) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        BytesRef begin = new BytesRef(beginning);
        TermsEnum all = terms.iterator();
        boolean more = all.seekCeil(begin) != TermsEnum.SeekStatus.END;
        while (more && found.size() < most && StringHelper.startsWith(all.term(), begin)) {
            String term = all.term().utf8ToString();
            if (has(in, term)) {
                found.add(term);
            }
            more = all.next() != null;
        }
        return found;
    }

    private boolean has(String in, String word) throws IOException {
        Term term = new Term(in, word);
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum places = leaf.reader().postings(term, PostingsEnum.NONE);
            if (places != null && hasLive(places, leaf.reader().getLiveDocs())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLive(PostingsEnum places, @Nullable Bits live)
            throws IOException {
        int place = places.nextDoc();
        while (live != null && place != DocIdSetIterator.NO_MORE_DOCS && !live.get(place)) {
            place = places.nextDoc();
        }
        return place != DocIdSetIterator.NO_MORE_DOCS;
    }

    private static int begunAlike(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    /// A word that may have been meant.
    ///
    /// @param nearness the greater, the fewer slips
    /// @param isName whether something goes by it
    private record Neighbour(String word, double nearness, boolean isName, int begunAlike) {

        private static final Comparator<Neighbour> NEAREST_FIRST = Comparator.comparingDouble(Neighbour::nearness)
                .thenComparing(Neighbour::isName)
                .thenComparingInt(Neighbour::begunAlike)
                .reversed()
                .thenComparing(Neighbour::word);
    }
}
