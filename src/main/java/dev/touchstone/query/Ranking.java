package dev.touchstone.query;

import dev.touchstone.article.Criterion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Runtimes in the order of a reader's weights.
///
/// In each weighed criterion every two runtimes are set against each other by the order of the criterion; a [Term] is the share that one
/// of them wins, and its score the mean of its terms by weight. All scores are of the same criteria: a runtime that can be set against
/// nobody in one of them is not ranked, and a criterion in which nobody can be set against anybody counts for nobody.
///
/// @param candidates how many runtimes there are to be ranked
/// @param counted the weights that count
/// @param idle the weights of criteria in which no two candidates can be compared
/// @param places the best first; none where no two can be ranked, or where there are too many candidates
/// @param unranked candidates that cannot be ranked, by name
public record Ranking(
    int candidates,
    List<Weight> counted,
    List<Weight> idle,
    List<Place> places,
    List<Unranked> unranked,
    Sensitivity sensitivity
) {

    /// Each is set against each: more than that is too much work for one question.
    public static final int MOST = 60;

    public Ranking {
        counted = List.copyOf(counted);
        idle = List.copyOf(idle);
        places = List.copyOf(places);
        unranked = List.copyOf(unranked);
    }

    /// A runtime and what its score is made of.
    ///
    /// @param rank 1 for the best; the same for those whose scores are equal
    /// @param isTied whether another one has the same score
    /// @param score between 0 and 1
    /// @param terms one for each weight that counts
    public record Place(Column column, int rank, boolean isTied, Fraction score, List<Term> terms) {

        public Place {
            terms = List.copyOf(terms);
        }
    }

    /// A runtime that cannot be ranked.
    ///
    /// @param unknown criteria in which nothing is known of it
    /// @param incomparable criteria in which something is known, but it can be set against nobody who is ranked
    public record Unranked(Column column, List<Criterion> unknown, List<Criterion> incomparable) {

        public Unranked {
            unknown = List.copyOf(unknown);
            incomparable = List.copyOf(incomparable);
        }
    }

    static Ranking of(List<Column> columns, int candidates, List<Duels> duels) {
        List<Duels> counted = duels.stream().filter(Duels::isDecided).toList();
        List<Weight> idle = duels.stream().filter(one -> !one.isDecided()).map(Duels::weight).toList();
        List<Column> ranked = counted.isEmpty() ? List.of() : ranked(columns, counted);
        List<Place> places = places(ranked, counted);
        List<Unranked> unranked = columns.stream()
                .filter(column -> !ranked.contains(column))
                .map(column -> unranked(column, ids(ranked), counted))
                .toList();
        return new Ranking(candidates, counted.stream().map(Duels::weight).toList(), idle, places, unranked,
                Sensitivity.of(places));
    }

    /// Those that can be set against at least one other of them in every criterion: whoever cannot is left out, until all can.
    private static List<Column> ranked(List<Column> columns, List<Duels> duels) {
        List<Column> left = columns;
        while (true) {
            Set<String> others = ids(left);
            List<Column> able = left.stream()
                    .filter(column -> duels.stream().allMatch(one -> one.isDecided(column.runtime().id(), others)))
                    .toList();
            if (able.size() == left.size()) {
                return able;
            }
            left = able;
        }
    }

    private static Set<String> ids(List<Column> columns) {
        return columns.stream().map(column -> column.runtime().id()).collect(Collectors.toUnmodifiableSet());
    }

    private static Unranked unranked(Column column, Set<String> others, List<Duels> duels) {
        String id = column.runtime().id();
        List<Criterion> unknown = new ArrayList<>();
        List<Criterion> incomparable = new ArrayList<>();
        for (Duels one : duels) {
            if (!one.isKnown(id)) {
                unknown.add(one.weight().criterion());
            } else if (!one.isDecided(id, others)) {
                incomparable.add(one.weight().criterion());
            }
        }
        return new Unranked(column, unknown, incomparable);
    }

    private static List<Place> places(List<Column> columns, List<Duels> duels) {
        List<String> ids = columns.stream().map(column -> column.runtime().id()).toList();
        List<Place> scored = columns.stream()
                .map(column -> scored(column, duels.stream()
                        .map(one -> one.term(column.runtime().id(), ids))
                        .toList()))
                .sorted(Comparator.comparing(Place::score).reversed())
                .toList();
        return scored.stream()
                .map(place -> new Place(place.column(), 1 + (int) scored.stream()
                        .filter(other -> other.score().compareTo(place.score()) > 0)
                        .count(),
                        scored.stream().filter(other -> other.score().equals(place.score())).count() > 1,
                        place.score(), place.terms()))
                .toList();
    }

    private static Place scored(Column column, List<Term> terms) {
        Fraction all = terms.stream()
                .map(term -> Fraction.of(term.weight().points()))
                .reduce(Fraction.ZERO, Fraction::plus);
        Fraction sum = terms.stream().map(Term::weighed).reduce(Fraction.ZERO, Fraction::plus);
        return new Place(column, 1, false, sum.dividedBy(all), terms);
    }
}
