package dev.touchstone.search;

import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.library.Library;
import dev.touchstone.query.CriterionGroup;
import dev.touchstone.search.SearchAnswer.Counted;
import dev.touchstone.search.entry.HitKind;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;

/// The places that are left of those that match, and how many there would be if something else were wanted.
final class Narrowing {

    private static final int MOST_VALUES = 12;

    private final SearchQuestion question;
    private final Map<LeafReaderContext, FixedBitSet> matching;
    private final Function<LeafReaderContext, Placed> placed;
    private final Map<LeafReaderContext, FixedBitSet> places;

    Narrowing(SearchQuestion question, Map<LeafReaderContext, FixedBitSet> matching,
            Function<LeafReaderContext, Placed> placed) {
        this.question = question;
        this.matching = Collections.unmodifiableMap(matching);
        this.placed = placed;
        this.places = without("");
    }

    /// Those that are left.
    Map<LeafReaderContext, FixedBitSet> places() {
        return places;
    }

    int total() {
        return places.values().stream().mapToInt(FixedBitSet::cardinality).sum();
    }

    List<Counted<HitKind>> kinds() {
        Map<String, Integer> counts = counts(Fields.KIND);
        return Stream.of(HitKind.values())
                .map(kind -> new Counted<>(kind, kind.plural(), counts.getOrDefault(kind.key(), 0),
                        question.kinds().contains(kind)))
                .filter(kind -> kind.count() > 0 || kind.wanted())
                .toList();
    }

    List<Counted<String>> runtimes(Library library) {
        return most(Fields.RUNTIME, question.runtimes(),
                id -> library.runtime(id).map(RuntimeProfile::name).orElse(id));
    }

    List<Counted<String>> groups(Library library) {
        Map<String, String> names = CriterionGroup.of(library)
                .stream()
                .collect(Collectors.toMap(CriterionGroup::id, CriterionGroup::name, (first, other) -> first));
        return most(Fields.GROUP, question.groups(), id -> names.getOrDefault(id, id));
    }

    private List<Counted<String>> most(String field, List<String> wanted, Function<String, String> name) {
        Map<String, Integer> counts = counts(field);
        wanted.forEach(value -> counts.putIfAbsent(value, 0));
        return counts.entrySet()
                .stream()
                .map(one -> new Counted<>(one.getKey(), name.apply(one.getKey()), one.getValue(),
                        wanted.contains(one.getKey())))
                .filter(one -> one.count() > 0 || one.wanted())
                .sorted(Comparator.<Counted<String>, Boolean>comparing(Counted::wanted)
                        .thenComparingInt(Counted::count)
                        .reversed()
                        .thenComparing(Counted::name)
                        .thenComparing(Counted::value))
                .limit(Math.max(MOST_VALUES, wanted.size()))
                .toList();
    }

    private Map<String, Integer> counts(String field) {
        Map<String, Integer> counts = new TreeMap<>();
        without(field).forEach((leaf, set) -> placed.apply(leaf).count(field, set, counts));
        return counts;
    }

    /// The places that are left if everything but one thing is wanted as it is.
    private Map<LeafReaderContext, FixedBitSet> without(String field) {
        Map<String, List<String>> wanted = Map.of(Fields.KIND, question.kinds().stream().map(HitKind::key).toList(),
                Fields.RUNTIME, question.runtimes(), Fields.GROUP, question.groups());
        Map<LeafReaderContext, FixedBitSet> left = new HashMap<>();
        matching.forEach((leaf, set) -> {
            FixedBitSet kept = set.clone();
            wanted.forEach((one, values) -> {
                if (!values.isEmpty() && !one.equals(field)) {
                    placed.apply(leaf).keep(one, values, kept);
                }
            });
            left.put(leaf, kept);
        });
        return left;
    }
}
