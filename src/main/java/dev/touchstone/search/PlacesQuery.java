package dev.touchstone.search;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// Finds places that are known already, so that the library puts only them in order.
final class PlacesQuery extends Query {

    private final Map<LeafReaderContext, FixedBitSet> places;

    PlacesQuery(Map<LeafReaderContext, FixedBitSet> places) {
        this.places = Collections.unmodifiableMap(new HashMap<>(places));
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {

            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                FixedBitSet found = places.getOrDefault(leaf, new FixedBitSet(leaf.reader().maxDoc()));
                DocIdSetIterator each = new BitSetIterator(found, found.cardinality());
                return ConstantScoreScorerSupplier.fromIterator(each, score(), mode, leaf.reader().maxDoc());
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "places";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlacesQuery query && query.places.equals(places);
    }

    @Override
    public int hashCode() {
        return Objects.hash(getClass(), System.identityHashCode(places));
    }
}
