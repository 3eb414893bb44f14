package dev.touchstone.library;

import dev.touchstone.article.Comparison;
import dev.touchstone.article.Criterion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// All comparisons, each with its rows put in order.
///
/// @param places by id: which one it is
/// @param rows of each comparison
record ComparedRows(List<Comparison> comparisons, Map<String, Integer> places, List<List<ComparedRow>> rows) {

    ComparedRows {
        comparisons = List.copyOf(comparisons);
        places = Collections.unmodifiableMap(places);
        rows = List.copyOf(rows);
    }

    /// Rows that have been put in order before are taken over.
    ///
    /// @param known of none, or of the library as it was before
    static ComparedRows of(List<Comparison> comparisons, Map<String, Criterion> criteria, List<KnownRows> known) {
        Map<String, Integer> places = HashMap.newHashMap(comparisons.size());
        List<List<ComparedRow>> all = new ArrayList<>(comparisons.size());
        for (Comparison comparison : comparisons) {
            Optional<List<ComparedRow>> same = known.stream().flatMap(rows -> rows.of(comparison).stream()).findFirst();
            places.put(comparison.id(), all.size());
            all.add(same.orElseGet(() -> compare(comparison, criteria)));
        }
        return new ComparedRows(comparisons, places, all);
    }

    Optional<Comparison> comparison(String id) {
        return Optional.ofNullable(places.get(id)).map(comparisons::get);
    }

    List<ComparedRow> rows(String id) {
        return Optional.ofNullable(places.get(id)).map(rows::get).orElse(List.of());
    }

    /// The same with what has changed in some comparisons; empty where one came, went, has other names, or moved in the order.
    ///
    /// @param before as they were given the last time, in any order
    /// @param now as they are given now
    Optional<ComparedRows> with(List<Comparison> before, List<Comparison> now, Map<String, Criterion> criteria) {
        if (before.size() != now.size()) {
            return Optional.empty();
        }
        List<Integer> changed = IntStream.range(0, now.size())
                .filter(i -> isOther(before.get(i), now.get(i)))
                .boxed()
                .toList();
        if (!changed.stream().allMatch(i -> keepsItsPlace(before.get(i), now.get(i)))) {
            return Optional.empty();
        }
        List<Comparison> articles = new ArrayList<>(comparisons);
        List<List<ComparedRow>> compared = new ArrayList<>(rows);
        for (int i : changed) {
            int place = Optional.ofNullable(places.get(now.get(i).id())).orElseThrow();
            articles.set(place, now.get(i));
            compared.set(place, compare(now.get(i), criteria));
        }
        return Optional.of(new ComparedRows(articles, places, compared));
    }

    /// Only the very same one is certainly no other: to compare what ten thousand articles say takes too long.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isOther(Comparison before, Comparison now) {
        return before != now;
    }

    private boolean keepsItsPlace(Comparison before, Comparison now) {
        return before.id().equals(now.id()) && before.aliases().equals(now.aliases())
                && before.matter().reviewed().equals(now.matter().reviewed())
                && places.containsKey(now.id());
    }

    private static List<ComparedRow> compare(Comparison comparison, Map<String, Criterion> criteria) {
        return comparison.rows()
                .stream()
                .filter(row -> criteria.containsKey(row.criterion()))
                .map(row -> RowOrder.compare(row, Optional.ofNullable(criteria.get(row.criterion())).orElseThrow()))
                .toList();
    }
}
