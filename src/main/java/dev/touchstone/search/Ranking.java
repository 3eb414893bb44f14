package dev.touchstone.search;

import dev.touchstone.search.Wanted.Choice;
import dev.touchstone.search.entry.HitKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/// Which of the places that match come first: those that go by the words, then those that say them often and little else.
final class Ranking {

    private static final float IN_NAME = 6;
    private static final float IS_WHOLE_NAME = 12;

    /// The page about a criterion or a runtime comes before the many rows about it.
    private static final Map<HitKind, Float> OF_KIND = Map.of(HitKind.CRITERION, 2f, HitKind.RUNTIME, 2f,
            HitKind.COMPARISON, 1.5f, HitKind.ROW, 1f);

    private final IndexSearcher searcher;

    Ranking(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// The names of the first places, best first.
    ///
    /// @param text the question as a whole
    /// @param places those that match
    List<String> first(int most, String text, List<Wanted> words, Map<LeafReaderContext, FixedBitSet> places)
            throws IOException {
        Query query = searcher.rewrite(query(text, words, places));
        Weight weight = searcher.createWeight(query, ScoreMode.TOP_SCORES, 1);
        List<Ranked> best = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            BulkScorer scorer = weight.bulkScorer(leaf);
            if (scorer != null) {
                best.addAll(first(most, leaf, scorer));
            }
        }
        return best.stream().sorted(Ranked.BEST_FIRST).limit(most).map(Ranked::place).toList();
    }

    /// The first ones of a segment: its places are in their order, and of two that fit equally well the first is kept.
    private static List<Ranked> first(int most, LeafReaderContext leaf, BulkScorer scorer) throws IOException {
        TopScoreDocCollector best = new TopScoreDocCollectorManager(most, 1).newCollector();
        scorer.score(best.getLeafCollector(leaf), null, 0, DocIdSetIterator.NO_MORE_DOCS);
        SortedDocValues names = DocValues.getSorted(leaf.reader(), Fields.PLACE);
        List<Ranked> ranked = new ArrayList<>();
        for (ScoreDoc found : Arrays.stream(best.topDocs().scoreDocs)
                .sorted(Comparator.comparingInt(one -> one.doc))
                .toList()) {
            if (names.advanceExact(found.doc - leaf.docBase)) {
                ranked.add(new Ranked(found.score, names.lookupOrd(names.ordValue()).utf8ToString()));
            }
        }
        return ranked;
    }

    private static Query query(String text, List<Wanted> words, Map<LeafReaderContext, FixedBitSet> places) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new PlacesQuery(places), Occur.FILTER);
        words.stream()
                .flatMap(Wanted::choices)
                .filter(choice -> choice.weight() > 0)
                .distinct()
                .forEach(choice -> add(query, choice));
        if (!words.isEmpty()) {
            query.add(constant(Fields.WHOLE, text, IS_WHOLE_NAME), Occur.SHOULD);
            OF_KIND.forEach((kind, weight) -> query.add(constant(Fields.KIND, kind.key(), weight), Occur.SHOULD));
        }
        return query.build();
    }

    private static void add(BooleanQuery.Builder query, Choice choice) {
        query.add(new BoostQuery(new TermQuery(new Term(Fields.NAME, choice.term())), choice.weight() * IN_NAME),
                Occur.SHOULD);
        query.add(new BoostQuery(new TermQuery(new Term(Fields.ALL, choice.term())), choice.weight()), Occur.SHOULD);
    }

    private static Query constant(String field, String value, float weight) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, value))), weight);
    }

    /// A place and how well it fits.
    private record Ranked(double fit, String place) {

        private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(Ranked::fit)
                .reversed()
                .thenComparing(Ranked::place);
    }
}
