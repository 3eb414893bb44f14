package dev.touchstone.lint.table;

import dev.touchstone.article.Article;
import dev.touchstone.article.Cell;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Statement;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.lint.rule.ArticleRule;
import dev.touchstone.lint.rule.Corpus;
import dev.touchstone.lint.rule.Example;
import dev.touchstone.lint.rule.Explanation;
import dev.touchstone.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds percentiles of one distribution that cannot belong together.
public record PercentileRule() implements ArticleRule {

    private static final Pattern PERCENTILE = Pattern.compile("p(\\d{1,2}(?:\\.\\d{1,4})?|100)");

    private static final Explanation EXPLANATION = new Explanation(Code.PERCENTILE_ORDER,
            "A higher percentile has a lower figure than a lower percentile under the same conditions, such as a p99 below the p50. `median` and "
                    + "`max` count as p50 and p100.",
            "By definition a p99 is never below the p50 of the same measurement. Either two figures were swapped, or they come from different "
                    + "measurements and must not stand under the same conditions.",
            "Swap the figures if they were mixed up, or name the condition in which the two measurements differ.",
            "",
            Example.rows(
                    """
                            | Response time | 30 ms (p50) [^field-report]; «9 ms (p99) [^field-report]» | 6 ms (p50) [^field-report] |
                            """),
            Example.rows(
                    """
                            | Response time | 9 ms (p50) [^field-report]; 30 ms (p99) [^field-report] | 6 ms (p50) [^field-report] |
                            """));

    /// A figure for one percentile, under the conditions that remain.
    private record Point(BigDecimal percentile, Set<String> conditions, Quantity quantity, Statement statement) {

        private Point {
            conditions = Set.copyOf(conditions);
        }

        boolean contradicts(Point lower) {
            return percentile.compareTo(lower.percentile) > 0 && conditions.equals(lower.conditions)
                    && Set.copyOf(statement.sources()).equals(Set.copyOf(lower.statement.sources()))
                    && quantity.range().isBelow(lower.quantity.range());
        }
    }

    @Override
    public Explanation explanation() {
        return EXPLANATION;
    }

    @Override
    public void check(Article article, Corpus corpus, Findings findings) {
        if (article instanceof Comparison comparison) {
            comparison.rows().stream().flatMap(row -> row.cells().stream()).forEach(cell -> check(cell, findings));
        }
    }

    private void check(Cell cell, Findings findings) {
        List<Point> points = cell.statements()
                .stream()
                .flatMap(statement -> point(statement).stream())
                .sorted(Comparator.comparing(Point::percentile))
                .toList();
        for (Point point : points) {
            points.stream()
                    .filter(point::contradicts)
                    .findFirst()
                    .ifPresent(lower -> findings.add(finding(point, lower)));
        }
    }

    private Diagnostic finding(Point point, Point lower) {
        return Diagnostic
                .of(code(), point.statement().place(), name(point) + " is `" + point.quantity().written() + "`, below "
                        + name(lower) + " of `" + lower.quantity().written() + "`")
                .help("Swap the two, or name the condition in which they differ.")
                .also(lower.statement().place(), "the lower percentile");
    }

    private static String name(Point point) {
        return "the p" + point.percentile().toPlainString();
    }

    private static Optional<Point> point(Statement statement) {
        List<BigDecimal> percentiles = new ArrayList<>();
        Set<String> others = new HashSet<>();
        for (String condition : statement.conditions()) {
            String word = condition.strip().toLowerCase(Locale.ROOT);
            percentile(word).ifPresentOrElse(percentiles::add, () -> others.add(word));
        }
        return percentiles.size() == 1 && statement.value() instanceof Quantity quantity
                ? Optional.of(new Point(percentiles.getFirst(), others, quantity, statement))
                : Optional.empty();
    }

    private static Optional<BigDecimal> percentile(String word) {
        Matcher matcher = PERCENTILE.matcher(word);
        if (matcher.matches()) {
            return Optional.of(new BigDecimal(matcher.group(1)));
        }
        return switch (word) {
            case "median" -> Optional.of(new BigDecimal(50));
            case "max", "maximum" -> Optional.of(new BigDecimal(100));
            default -> Optional.empty();
        };
    }
}
