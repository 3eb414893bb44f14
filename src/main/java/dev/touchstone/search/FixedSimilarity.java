package dev.touchstone.search;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/// How well a word fits a place: the better, the more often it stands there and the less else does.
///
/// How many other places have the word does not count, unlike in most searches: those numbers depend on what an index has been through.
final class FixedSimilarity extends Similarity {

    /// A word that stands there this often counts half of what it can.
    private static final float HALF = 1.2f;

    /// How much of a place's length counts.
    private static final float LENGTH = 0.6f;

    /// Sums of such steps are exact, in whatever order they are made.
    private static final float STEPS = 256;

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        return new Fit(boost, collection.field().equals(Fields.NAME) ? 5 : 80);
    }

    /// The fit of one word in one field.
    private static final class Fit extends SimScorer {

        private final float boost;
        private final float usual;

        private Fit(float boost, float usual) {
            this.boost = boost;
            this.usual = usual;
        }

        @Override
        public float score(float count, long norm) {
            float length = SmallFloat.byte4ToInt((byte) norm);
            float fit = count / (count + HALF * (1 - LENGTH + LENGTH * length / usual));
            return Math.round(boost * fit * STEPS) / STEPS;
        }
    }
}
