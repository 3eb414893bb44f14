package dev.touchstone.search;

import dev.touchstone.search.Wanted.Choice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/// Which places of one segment of the index have what is wanted.
final class Matching {

    private final LeafReader reader;
    private final String field;
    private final List<FixedBitSet> perWord = new ArrayList<>();

    private Matching(LeafReader reader, String field) {
        this.reader = reader;
        this.field = field;
    }

    static Matching of(LeafReaderContext leaf, String field, List<Wanted> words) throws IOException {
        Matching matching = new Matching(leaf.reader(), field);
        for (Wanted word : words) {
            matching.perWord.add(matching.places(word));
        }
        return matching;
    }

    /// Places that have every word; every place there is, without words.
    FixedBitSet withAll() {
        return live(both(perWord));
    }

    /// Places that have every word but one, whichever it is.
    FixedBitSet withAllButOne() {
        FixedBitSet places = new FixedBitSet(reader.maxDoc());
        for (int left = 0; left < perWord.size(); left++) {
            List<FixedBitSet> others = new ArrayList<>(perWord);
            others.remove(left);
            places.or(both(others));
        }
        return live(places);
    }

    /// Places that have any of the words.
    FixedBitSet withAny() {
        FixedBitSet places = new FixedBitSet(reader.maxDoc());
        perWord.forEach(places::or);
        return live(places);
    }

    private FixedBitSet places(Wanted word) throws IOException {
        List<FixedBitSet> parts = new ArrayList<>();
        for (List<Choice> part : word.parts()) {
            parts.add(places(part));
        }
        FixedBitSet places = both(parts);
        places.or(places(word.whole()));
        return places;
    }

    private FixedBitSet places(List<Choice> choices) throws IOException {
        FixedBitSet places = new FixedBitSet(reader.maxDoc());
        for (Choice choice : choices) {
            PostingsEnum postings = reader.postings(new Term(field, choice.term()), PostingsEnum.NONE);
            if (postings != null) {
                places.or(postings);
            }
        }
        return places;
    }

    private FixedBitSet both(List<FixedBitSet> sets) {
        if (sets.isEmpty()) {
            FixedBitSet all = new FixedBitSet(reader.maxDoc());
            all.set(0, reader.maxDoc());
            return all;
        }
        FixedBitSet places = sets.getFirst().clone();
        sets.stream().skip(1).forEach(places::and);
        return places;
    }

    /// Without places that are gone.
    private FixedBitSet live(FixedBitSet places) {
        Bits live = reader.getLiveDocs();
        if (live != null) {
            live.applyMask(places, 0);
        }
        return places;
    }
}
