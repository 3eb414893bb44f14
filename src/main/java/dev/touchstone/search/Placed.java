package dev.touchstone.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/// Which places of one segment are of which kind, about which runtime, in which group. Segments never change, so it is worked out once.
final class Placed {

    /// Sets with fewer than one place in so many are kept as lists.
    private static final int SPARSE = 48;

    private final Map<String, NavigableMap<String, Places>> byField;

    private Placed(Map<String, NavigableMap<String, Places>> byField) {
        this.byField = byField;
    }

    static Placed in(LeafReaderContext leaf) throws IOException {
        Map<String, NavigableMap<String, Places>> byField = new TreeMap<>();
        for (String field : List.of(Fields.KIND, Fields.RUNTIME, Fields.GROUP)) {
            byField.put(field, sets(leaf.reader(), field));
        }
        return new Placed(byField);
    }

    /// How many of some places have each value.
    void count(String field, FixedBitSet places, Map<String, Integer> counts) {
        byField.getOrDefault(field, new TreeMap<>())
                .forEach((value, set) -> counts.merge(value, set.countIn(places), Integer::sum));
    }

    /// Leaves of some places only those that have one of the values.
    void keep(String field, List<String> values, FixedBitSet places) {
        FixedBitSet kept = new FixedBitSet(places.length());
        NavigableMap<String, Places> sets = byField.getOrDefault(field, new TreeMap<>());
        for (String value : values) {
            Places set = sets.get(value);
            if (set != null) {
                set.addTo(kept);
            }
        }
        places.and(kept);
    }

    private static NavigableMap<String, Places> sets(LeafReader reader, String field) throws IOException {
        NavigableMap<String, Places> sets = new TreeMap<>();
        Terms terms = reader.terms(field);
        if (terms != null) {
            TermsEnum values = terms.iterator();
            for (BytesRef value = values.next(); value != null; value = values.next()) {
                PostingsEnum places = values.postings(null, PostingsEnum.NONE);
                sets.put(value.utf8ToString(), values.docFreq() < reader.maxDoc() / SPARSE ? few(places)
                        : many(places, reader.maxDoc()));
            }
        }
        return sets;
    }

    private static Places few(DocIdSetIterator places) throws IOException {
        List<Integer> found = new ArrayList<>();
        for (int place = places.nextDoc(); place != DocIdSetIterator.NO_MORE_DOCS; place = places.nextDoc()) {
            found.add(place);
        }
        return new Few(found.stream().mapToInt(Integer::intValue).toArray());
    }

    private static Places many(DocIdSetIterator places, int length) throws IOException {
        FixedBitSet found = new FixedBitSet(length);
        found.or(places);
        return new Many(found);
    }

    /// A set of places.
    private sealed interface Places {

        int countIn(FixedBitSet others);

        void addTo(FixedBitSet others);
    }

    /// A set as a list.
    private static final class Few implements Places {

        private final int[] places;

        private Few(int[] places) {
            this.places = places;
        }

        @Override
        public int countIn(FixedBitSet others) {
            int count = 0;
            for (int place : places) {
                count += others.get(place) ? 1 : 0;
            }
            return count;
        }

        @Override
        public void addTo(FixedBitSet others) {
            for (int place : places) {
                others.set(place);
            }
        }
    }

    /// A set as a row of bits.
    private static final class Many implements Places {

        private final FixedBitSet places;

        private Many(FixedBitSet places) {
            this.places = places;
        }

        @Override
        public int countIn(FixedBitSet others) {
            return Math.toIntExact(FixedBitSet.intersectionCount(places, others));
        }

        @Override
        public void addTo(FixedBitSet others) {
            others.or(places);
        }
    }
}
