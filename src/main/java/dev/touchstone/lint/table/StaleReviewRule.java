package dev.touchstone.lint.table;

import dev.touchstone.article.Article;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Row;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.library.Library;
import dev.touchstone.lint.rule.ArticleRule;
import dev.touchstone.lint.rule.Corpus;
import dev.touchstone.lint.rule.Example;
import dev.touchstone.lint.rule.Explanation;
import dev.touchstone.lint.text.MatterPlaces;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds articles with rows that were due to be looked at again.
public record StaleReviewRule() implements ArticleRule {

    private static final int MOST_SHOWN = 3;

    private static final Explanation EXPLANATION = new Explanation(Code.STALE_REVIEW,
            "The article was last reviewed longer ago than a criterion in it allows: the criterion's `review` says how soon its statements grow old.",
            "Figures about runtimes age with every release. The page shows such rows as due, and a reader should not be the first to find out. "
                    + "Since only time has passed, this never fails a build, not even with `--strict`.",
            "Check the rows that are named against their sources, correct what has changed, and then set `reviewed` to the day on which you did. "
                    + "Do not set the date without looking.",
            "",
            Example.matter("""
                    published: 2024-03-01
                    reviewed: «2024-03-01»
                    """),
            Example.matter("""
                    published: 2024-03-01
                    reviewed: 2026-10-02
                    """));

    /// A row and the day from which it is due.
    private record Due(Row row, Criterion criterion, LocalDate since) {}

    @Override
    public Explanation explanation() {
        return EXPLANATION;
    }

    @Override
    public void check(Article article, Corpus corpus, Findings findings) {
        if (article instanceof Comparison comparison) {
            List<Due> due = comparison.rows()
                    .stream()
                    .flatMap(row -> due(row, comparison, corpus.library()).stream())
                    .toList();
            due.stream()
                    .map(Due::since)
                    .min(Comparator.naturalOrder())
                    .ifPresent(since -> findings.add(finding(comparison, due, since)));
        }
    }

    private static Optional<Due> due(Row row, Comparison comparison, Library library) {
        return library.criterion(row.criterion())
                .filter(criterion -> !criterion.review().isZero())
                .map(criterion -> new Due(row, criterion, comparison.matter().reviewed().plus(criterion.review())))
                .filter(due -> due.since().isBefore(library.asOf()));
    }

    private Diagnostic finding(Comparison comparison, List<Due> due, LocalDate since) {
        String rows = due.size() == 1 ? "a row of this article is" : due.size() + " rows of this article are";
        Diagnostic found = Diagnostic
                .of(code(), MatterPlaces.of("reviewed", comparison.file()), rows + " due for review since " + since)
                .help("Check " + (due.size() == 1 ? "it" : "them")
                        + " against the sources, then set `reviewed` to that day.");
        for (Due one : due.stream().limit(MOST_SHOWN).toList()) {
            found = found.also(one.row().place(),
                    "`" + one.criterion().name() + "` is to be looked at again after "
                            + words(one.criterion().review()));
        }
        return found;
    }

    private static String words(Period review) {
        return Stream.of(counted(review.getYears(), "year"), counted(review.getMonths(), "month"),
                counted(review.getDays(), "day")).filter(part -> !part.isEmpty()).collect(Collectors.joining(" and "));
    }

    private static String counted(int count, String noun) {
        return count == 0 ? "" : count + " " + noun + (count == 1 ? "" : "s");
    }
}
