package dev.touchstone.query;

import dev.touchstone.article.Criterion;
import dev.touchstone.library.Library;
import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import dev.touchstone.value.DemandReader;
import dev.touchstone.value.Demanded.Clear;
import dev.touchstone.value.Demanded.Unclear;
import dev.touchstone.value.Operator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads requirements, and tells of one that cannot be read where it is wrong, what belongs there, and what may be meant.
///
/// ```text
/// requirement = criterion operator value
/// criterion   = an id, a name or another name
/// operator    = "<" | "<=" | "=" | ">=" | ">" | ":" | ":lt:" | ":le:" | ":eq:" | ":ge:" | ":gt:"
/// value       = what a cell of the criterion may hold; yes, partial or no for support
/// ```
///
/// @param parameter under which they are written
record RequirementReader(Library library, Choices criteria, String parameter, Consumer<Problem> problems) {

    private static final int LONGEST = 300;
    private static final String SIGNS = "one of <, <=, =, >= and >";

    static RequirementReader of(Library library, String parameter, Consumer<Problem> problems) {
        return new RequirementReader(library, Choices.ofArticles("criterion", library.criteria()), parameter, problems);
    }

    Optional<Requirement> read(String written) {
        if (written.length() > LONGEST) {
            problems.accept(new Problem(parameter, "",
                    "A requirement has more than " + LONGEST + " characters, which none needs.", List.of()));
            return Optional.empty();
        }
        Expression expression = Expression.of(written);
        Optional<Criterion> criterion = criteria.find(expression.criterion().value()).flatMap(library::criterion);
        if (criterion.isEmpty()) {
            problems.accept(unknown(expression));
            return Optional.empty();
        }
        Optional<Operator> operator = Operator.find(expression.sign());
        if (operator.isEmpty()) {
            problems.accept(withoutOperator(expression, criterion.get()));
            return Optional.empty();
        }
        return demanded(expression, criterion.get(), operator.get());
    }

    private Optional<Requirement> demanded(Expression expression, Criterion criterion, Operator operator) {
        Located<Operator> located = new Located<>(operator, expression.operator().place());
        return switch (new DemandReader(criterion.kind()).read(located, expression.value())) {
            case Clear(var demand) -> Optional.of(new Requirement(criterion, demand));
            case Unclear(Place place, String reason, String expected, List<String> offered) -> {
                problems.accept(
                        new Problem(parameter, expression.written(), expression.sentence(place, reason, expected),
                                offered.stream().map(demand -> criterion.id() + demand).toList()));
                yield Optional.empty();
            }
        };
    }

    private Problem unknown(Expression expression) {
        Located<String> criterion = expression.criterion();
        if (criterion.value().isEmpty()) {
            return new Problem(parameter, expression.written(),
                    expression.sentence(criterion.place(), "a criterion is missing",
                            "the name of a criterion"),
                    List.of());
        }
        Problem unknown = criteria.unknown(parameter, criterion.value());
        List<String> readable = unknown.offered().stream().flatMap(id -> respelt(id + expression.rest())).toList();
        return new Problem(parameter, expression.written(), expression.sentence(criterion.place(),
                unknown.sentence().replaceAll("^There is", "there is").replaceAll("\\.$", ""), ""),
                readable.isEmpty() ? unknown.offered() : readable);
    }

    private Stream<String> respelt(String expression) {
        return new RequirementReader(library, criteria, parameter, problem -> {
        }).read(expression).map(Requirement::text).stream();
    }

    private Problem withoutOperator(Expression expression, Criterion criterion) {
        List<Operator> fitting = Operator.of(criterion.kind());
        String sign = expression.operator().value();
        String reason = sign.isEmpty() ? "an operator is missing" : "“" + sign + "” is no operator";
        String expected = fitting.isEmpty() || fitting.size() == Operator.values().length ? SIGNS
                : fitting.stream().map(Operator::sign).collect(Collectors.joining(" or "));
        String value = expression.value().value().isEmpty() ? new DemandReader(criterion.kind()).example()
                : expression.value().value();
        List<String> offered = fitting.stream()
                .flatMap(operator -> respelt(criterion.id() + operator.sign() + value))
                .distinct()
                .toList();
        return new Problem(parameter, expression.written(),
                expression.sentence(expression.operator().place(), reason, expected),
                offered);
    }
}
