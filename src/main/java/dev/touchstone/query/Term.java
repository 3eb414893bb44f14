package dev.touchstone.query;

import dev.touchstone.value.Outcome;
import java.util.Arrays;
import java.util.List;

/// What one criterion adds to the score of one runtime: the share of its decided comparisons that it wins, where a tie or an overlap
/// is half won. What cannot be compared or is unknown is no part of the share.
///
/// @param duels one with each other runtime that is ranked; at least one is decided
public record Term(Weight weight, List<Duel> duels) {

    public Term {
        duels = List.copyOf(duels);
    }

    /// How the runtime stands to another one.
    ///
    /// @param other its id
    public record Duel(String other, Outcome outcome) {}

    static boolean isDecided(Outcome outcome) {
        return switch (outcome) {
            case AHEAD, BEHIND, TIE, OVERLAP -> true;
            case INCOMPARABLE, UNKNOWN -> false;
        };
    }

    /// In how many comparisons the outcome is one of these.
    public int count(Outcome... wanted) {
        return (int) duels.stream().filter(duel -> Arrays.asList(wanted).contains(duel.outcome())).count();
    }

    /// How many comparisons are decided.
    public int decided() {
        return (int) duels.stream().filter(duel -> isDecided(duel.outcome())).count();
    }

    /// The others with which it cannot be compared.
    public List<String> undecided() {
        return duels.stream().filter(duel -> !isDecided(duel.outcome())).map(Duel::other).toList();
    }

    public Fraction share() {
        return Fraction.of(2L * count(Outcome.AHEAD) + count(Outcome.TIE, Outcome.OVERLAP), 2L * decided());
    }

    /// The share times the weight.
    public Fraction weighed() {
        return share().times(Fraction.of(weight.points()));
    }
}
