package dev.touchstone.query;

import dev.touchstone.query.Ranking.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How far the weights could be changed, one at a time, before another runtime comes first. It is worked out, not tried out: with its
/// own weight a score rises or falls in a straight line beside every other one.
public sealed interface Sensitivity {

    /// There is no first place to lose: it is shared, or nobody is ranked.
    record Undecided() implements Sensitivity {}

    /// The same runtime stays first, whatever weight above nothing a criterion is given, as long as the others keep theirs.
    record Steady() implements Sensitivity {}

    /// Another runtime can come first.
    ///
    /// @param flips the smallest change first
    record Turning(List<Flip> flips) implements Sensitivity {

        public Turning {
            flips = List.copyOf(flips);
        }
    }

    /// A change of one weight behind which another runtime comes first.
    ///
    /// @param limit the weight at which the first place is shared; beyond it, the others have it
    /// @param first those that have it then; several where they tie
    record Flip(Weight weight, Fraction limit, List<Column> first) {

        public Flip {
            first = List.copyOf(first);
        }

        /// By how much the weight has to rise or, where this is negative, to fall, and a trifle more.
        public Fraction change() {
            return limit.minus(Fraction.of(weight.points()));
        }

        public boolean isRise() {
            return change().signum() > 0;
        }
    }

    static Sensitivity of(List<Place> places) {
        if (places.isEmpty() || places.getFirst().isTied()) {
            return new Undecided();
        }
        List<Flip> flips = IntStream.range(0, places.getFirst().terms().size())
                .boxed()
                .flatMap(at -> Stream.of(flip(places, at, 1), flip(places, at, -1)).flatMap(Optional::stream))
                .sorted(Comparator.comparing(flip -> flip.change().size()))
                .toList();
        return flips.isEmpty() ? new Steady() : new Turning(flips);
    }

    /// Where the line of another runtime first meets that of the first one, if the weight goes this way.
    ///
    /// @param at which of the weights is changed
    /// @param way 1 for a rise, -1 for a fall
    private static Optional<Flip> flip(List<Place> places, int at, int way) {
        Place first = places.getFirst();
        Weight weight = first.terms().get(at).weight();
        List<Place> nearest = new ArrayList<>();
        Fraction least = Fraction.ZERO;
        for (Place other : places.subList(1, places.size())) {
            Fraction gain = other.terms().get(at).share().minus(first.terms().get(at).share());
            if (gain.signum() != way) {
                continue;
            }
            Fraction change = sum(first).minus(sum(other)).dividedBy(gain.size());
            int order = nearest.isEmpty() ? -1 : change.compareTo(least);
            if (order < 0) {
                nearest.clear();
                least = change;
            }
            if (order <= 0) {
                nearest.add(other);
            }
        }
        Fraction limit = Fraction.of(weight.points()).plus(way > 0 ? least : least.negated());
        return nearest.isEmpty() || limit.signum() <= 0 ? Optional.empty()
                : Optional.of(new Flip(weight, limit, steepest(nearest, at, way)));
    }

    /// Of those that meet the first one at the same point, those that are ahead beyond it.
    private static List<Column> steepest(List<Place> places, int at, int way) {
        Comparator<Place> byShare = Comparator.comparing(place -> place.terms().get(at).share());
        Place best = places.stream().max(way > 0 ? byShare : byShare.reversed()).orElseThrow();
        return places.stream().filter(place -> byShare.compare(place, best) == 0).map(Place::column).toList();
    }

    private static Fraction sum(Place place) {
        return place.terms().stream().map(Term::weighed).reduce(Fraction.ZERO, Fraction::plus);
    }
}
