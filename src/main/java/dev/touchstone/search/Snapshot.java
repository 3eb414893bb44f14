package dev.touchstone.search;

import dev.touchstone.library.Library;
import dev.touchstone.search.QuestionWords.QuestionWord;
import dev.touchstone.search.SearchAnswer.Understood;
import dev.touchstone.search.entry.HitKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;

/// The index as it is for one library; whatever is written afterwards, it stays as it is.
final class Snapshot {

    static final int PAGE = 20;

    /// Nobody reads further; whoever would rather asks another question.
    static final int MOST_PAGES = 25;

    private static final int MOST_SUGGESTIONS = 8;

    /// How many words with the beginning of the last one will do.
    private static final int BEGINNINGS = 32;

    /// What somebody who is typing can be led to. Rows go by the names of criteria.
    private static final List<String> SUGGESTED = List.of(HitKind.CRITERION.key(), HitKind.RUNTIME.key(),
            HitKind.COMPARISON.key(), HitKind.QUESTION.key(), HitKind.GUIDE.key());

    private final Library library;
    private final DirectoryReader reader;
    private final Map<Object, Placed> placed;
    private final IndexSearcher searcher;
    private final KnownEntries known;

    private Snapshot(Library library, DirectoryReader reader, Map<Object, Placed> placed) {
        this.library = library;
        this.reader = reader;
        this.placed = Collections.unmodifiableMap(placed);
        this.known = new KnownEntries(library);
        this.searcher = new IndexSearcher(reader);
        this.searcher.setSimilarity(new FixedSimilarity());
        this.searcher.setQueryCache(null);
    }

    /// @param before what is known of segments already
    static Snapshot of(Library library, DirectoryReader reader, Map<Object, Placed> before) throws IOException {
        Map<Object, Placed> placed = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Object segment = leaf.reader().getCoreCacheHelper().getKey();
            Placed known = before.get(segment);
            placed.put(segment, known == null ? Placed.in(leaf) : known);
        }
        return new Snapshot(library, reader, placed);
    }

    Map<Object, Placed> placed() {
        return placed;
    }

    SearchAnswer answer(SearchQuestion written) throws IOException {
        Filters filters = Filters.of(written, library);
        SearchQuestion question = filters.question();
        QuestionWords asked = QuestionWords.of(question.text());
        List<Wanted> all = wanted(asked.words(), new Lexicon(reader, Fields.ALL), false);
        List<Wanted> words = all.stream().filter(Wanted::isKnown).toList();
        Found found = words.isEmpty() && (!question.isFiltered() || !all.isEmpty()) ? nothing() : found(words);
        Narrowing narrowing = new Narrowing(question, found.places(), this::placed);
        Understood understood = TakenWords.of(question.text(), all, found.some(), asked.cut())
                .without(filters.unknown());
        int total = narrowing.total();
        int pages = Math.clamp((total + PAGE - 1) / PAGE, 1, MOST_PAGES);
        SearchQuestion shown = question.onPage(Math.min(question.page(), pages));
        List<String> first = new Ranking(searcher).first(Math.max(1, Math.min(total, shown.page() * PAGE)),
                QuestionWords.folded(question.text()), words, narrowing.places());
        List<Hit> hits = new Hits(known, words).at(first.stream().skip((shown.page() - 1L) * PAGE).toList());
        return new SearchAnswer(shown, understood, total, pages, hits, narrowing.kinds(), narrowing.runtimes(library),
                narrowing.groups(library));
    }

    List<Suggestion> suggest(String text) throws IOException {
        List<Wanted> words = wanted(QuestionWords.of(text).words(), new Lexicon(reader, Fields.NAME), true);
        if (words.isEmpty() || !words.stream().allMatch(Wanted::isKnown)) {
            return List.of();
        }
        Map<LeafReaderContext, FixedBitSet> places = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            FixedBitSet matching = Matching.of(leaf, Fields.NAME, words).withAll();
            placed(leaf).keep(Fields.KIND, SUGGESTED, matching);
            places.put(leaf, matching);
        }
        Set<String> titles = new HashSet<>();
        return new Ranking(searcher).first(MOST_SUGGESTIONS, QuestionWords.folded(text), words, places)
                .stream()
                .map(Fields::address)
                .map(known::at)
                .map(entry -> new Suggestion(entry.kind(), entry.title(), entry.address()))
                .filter(one -> titles.add(one.title()))
                .toList();
    }

    /// What was found, and whether it took leaving words out.
    private record Found(Map<LeafReaderContext, FixedBitSet> places, boolean some) {

        Found {
            places = Collections.unmodifiableMap(places);
        }
    }

    private Found nothing() {
        Map<LeafReaderContext, FixedBitSet> places = new HashMap<>();
        reader.leaves().forEach(leaf -> places.put(leaf, new FixedBitSet(leaf.reader().maxDoc())));
        return new Found(places, false);
    }

    /// Places with all the words; where there are none, with all but one; where there are none, with any.
    private Found found(List<Wanted> words) throws IOException {
        Map<LeafReaderContext, Matching> matchings = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            matchings.put(leaf, Matching.of(leaf, Fields.ALL, words));
        }
        Map<LeafReaderContext, FixedBitSet> places = new HashMap<>();
        matchings.forEach((leaf, matching) -> places.put(leaf, matching.withAll()));
        if (words.size() < 2 || isAny(places)) {
            return new Found(places, false);
        }
        matchings.forEach((leaf, matching) -> places.put(leaf, matching.withAllButOne()));
        if (!isAny(places)) {
            matchings.forEach((leaf, matching) -> places.put(leaf, matching.withAny()));
        }
        return new Found(places, true);
    }

    private static boolean isAny(Map<LeafReaderContext, FixedBitSet> places) {
        return places.values().stream().anyMatch(set -> !set.scanIsEmpty());
    }

    private static List<Wanted> wanted(List<QuestionWord> asked, Lexicon lexicon, boolean typing) throws IOException {
        List<Wanted> words = new ArrayList<>();
        for (QuestionWord word : asked) {
            boolean last = word.equals(asked.getLast());
            words.add(Wanted.of(word, lexicon, last ? BEGINNINGS : 0, typing));
        }
        return words;
    }

    private Placed placed(LeafReaderContext leaf) {
        Placed known = placed.get(leaf.reader().getCoreCacheHelper().getKey());
        if (known == null) {
            throw new IllegalStateException("a segment that was not there when the snapshot was taken");
        }
        return known;
    }
}
