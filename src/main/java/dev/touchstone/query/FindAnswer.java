package dev.touchstone.query;

import dev.touchstone.library.Library;
import dev.touchstone.query.Match.Standing;
import dev.touchstone.value.Fit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Every runtime that the library knows, beside what a reader demands, and those that fail nothing in the order of the weights.
///
/// @param matches one for each runtime, by name
/// @param rankings one where anything is weighed, otherwise none
public record FindAnswer(FindQuestion question, List<Match> matches, List<Ranking> rankings) {

    public FindAnswer {
        matches = List.copyOf(matches);
        rankings = List.copyOf(rankings);
    }

    public static FindAnswer of(FindQuestion question, Library library) {
        List<Column> columns = Column.all(library);
        Gathering gathering = Gathering.of(library, ids(columns));
        Map<String, List<GatheredCell>> cells = new HashMap<>();
        question.requirements()
                .forEach(one -> cells.computeIfAbsent(one.criterion().id(), id -> gathering.cells(one.criterion())));
        List<Match> matches = IntStream.range(0, columns.size())
                .mapToObj(i -> new Match(columns.get(i), question.requirements()
                        .stream()
                        .map(one -> RequirementAnswer.of(one,
                                cells.getOrDefault(one.criterion().id(), List.of()).get(i)))
                        .toList()))
                .toList();
        return new FindAnswer(question, matches, rankings(question, matches, library));
    }

    private static List<Ranking> rankings(FindQuestion question, List<Match> matches, Library library) {
        if (question.weights().isEmpty()) {
            return List.of();
        }
        List<Column> candidates = matches.stream()
                .filter(match -> match.standing() != Standing.FAILS)
                .map(Match::column)
                .toList();
        List<Column> some = candidates.size() > Ranking.MOST ? List.of() : candidates;
        Gathering gathering = Gathering.of(library, ids(some));
        List<Duels> duels = question.weights()
                .stream()
                .map(weight -> Duels.of(weight, gathering.row(weight.criterion())))
                .toList();
        return List.of(Ranking.of(some, candidates.size(), duels));
    }

    private static List<String> ids(List<Column> columns) {
        return columns.stream().map(column -> column.runtime().id()).toList();
    }

    /// The runtimes of one standing, by name.
    public List<Match> matches(Standing standing) {
        return matches.stream().filter(match -> match.standing() == standing).toList();
    }

    /// How many runtimes have this answer to a requirement.
    public int count(Requirement requirement, Fit fit) {
        return (int) matches.stream()
                .flatMap(match -> match.answers().stream())
                .filter(answer -> answer.requirement().equals(requirement) && answer.fit() == fit)
                .count();
    }

    /// The cells that the answers rest on.
    public Stream<GatheredCell> cells() {
        return matches.stream().flatMap(match -> match.answers().stream()).map(RequirementAnswer::cell);
    }
}
