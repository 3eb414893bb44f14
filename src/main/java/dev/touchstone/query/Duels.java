package dev.touchstone.query;

import dev.touchstone.library.ComparedRow.Pair;
import dev.touchstone.value.Outcome;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How each two candidates stand to each other in one weighed criterion: the order of the row, as every comparison shows it.
///
/// @param outcomes of each runtime against each other one
record Duels(Weight weight, GatheredRow row, Map<String, Map<String, Outcome>> outcomes) {

    Duels {
        outcomes = Collections.unmodifiableMap(new HashMap<>(outcomes));
    }

    static Duels of(Weight weight, GatheredRow row) {
        Map<String, Map<String, Outcome>> outcomes = new HashMap<>();
        for (Pair pair : row.compared().pairs()) {
            Outcome outcome = pair.result().outcome();
            outcomes.computeIfAbsent(pair.first(), id -> new HashMap<>()).put(pair.second(), outcome);
            outcomes.computeIfAbsent(pair.second(), id -> new HashMap<>()).put(pair.first(), outcome.reversed());
        }
        return new Duels(weight, row, outcomes);
    }

    Outcome outcome(String runtime, String other) {
        return outcomes.getOrDefault(runtime, Map.of()).getOrDefault(other, Outcome.UNKNOWN);
    }

    /// Whether a runtime can be set against at least one of the others.
    boolean isDecided(String runtime, Set<String> others) {
        return others.stream()
                .anyMatch(other -> !other.equals(runtime) && Term.isDecided(outcome(runtime, other)));
    }

    /// Whether any two of the candidates can be set against each other.
    boolean isDecided() {
        return outcomes.values().stream().anyMatch(some -> some.values().stream().anyMatch(Term::isDecided));
    }

    boolean isKnown(String runtime) {
        return row.cells().stream().anyMatch(cell -> cell.runtime().equals(runtime) && cell.isKnown());
    }

    Term term(String runtime, List<String> ranked) {
        return new Term(weight, ranked.stream()
                .filter(other -> !other.equals(runtime))
                .map(other -> new Term.Duel(other, outcome(runtime, other)))
                .toList());
    }
}
