package dev.touchstone.query;

import dev.touchstone.query.Query.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What could be asked instead of a query that has no answer: the same, with what could be meant in the place of what is wrong.
///
/// @param problems all that is wrong with it
public record Remedies(Query asked, List<Problem> problems) {

    public Remedies {
        problems = List.copyOf(problems);
    }

    /// The query with one thing put right; whatever else is wrong is replaced by the first that could be meant, or left out.
    public Query with(Problem problem, String offered) {
        List<Parameter> mended = asked.parameters();
        for (Problem one : problems) {
            String instead = one.equals(problem) ? offered : one.offered().stream().findFirst().orElse("");
            mended = replaced(mended, one, instead);
        }
        return Query.of(mended);
    }

    /// All of them, the likeliest first, without a promise that each can be answered.
    public Stream<Query> all() {
        return problems.stream()
                .flatMap(problem -> problem.offered().stream().map(offered -> with(problem, offered)))
                .distinct();
    }

    /// Values keep their places: in some lists the order is a part of the question.
    private static List<Parameter> replaced(List<Parameter> parameters, Problem problem, String instead) {
        boolean isValue = parameters.stream().anyMatch(one -> holds(one, problem));
        return parameters.stream().flatMap(one -> {
            if (!isNamed(one, problem)) {
                return Stream.of(one);
            }
            return isValue ? value(one, problem.value(), instead).stream()
                    : problem.parameter().equals(problem.value()) && !instead.isEmpty()
                            ? Stream.of(new Parameter(instead, one.value()))
                            : Stream.empty();
        }).toList();
    }

    private static boolean isNamed(Parameter parameter, Problem problem) {
        return parameter.name().strip().equalsIgnoreCase(problem.parameter());
    }

    private static boolean holds(Parameter parameter, Problem problem) {
        return isNamed(parameter, problem) && (parameter.value().strip().equals(problem.value())
                || items(parameter.value()).anyMatch(problem.value()::equals));
    }

    private static Optional<Parameter> value(Parameter parameter, String wrong, String instead) {
        String value = parameter.value().strip().equals(wrong) ? instead
                : items(parameter.value()).map(item -> item.equals(wrong) ? instead : item)
                        .filter(item -> !item.isEmpty())
                        .collect(Collectors.joining(","));
        return value.isEmpty() ? Optional.empty() : Optional.of(new Parameter(parameter.name(), value));
    }

    private static Stream<String> items(String value) {
        return Arrays.stream(value.split(",")).map(String::strip);
    }
}
