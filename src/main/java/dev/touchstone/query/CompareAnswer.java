package dev.touchstone.query;

import dev.touchstone.article.Comparison;
import dev.touchstone.article.Criterion;
import dev.touchstone.library.Library;
import dev.touchstone.query.HiddenRow.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Some runtimes beside each other, from everything that any article says about them. Nobody has weighed it: there is no verdict.
///
/// @param groups the rows that are shown
/// @param hidden the criteria that are not, by name
/// @param articles those about exactly these runtimes first, then those about at least two of them, or about the one
public record CompareAnswer(
    CompareQuestion question,
    List<Column> columns,
    List<RowGroup> groups,
    List<HiddenRow> hidden,
    List<Comparison> articles
) {

    public CompareAnswer {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        hidden = List.copyOf(hidden);
        articles = List.copyOf(articles);
    }

    public static CompareAnswer of(CompareQuestion question, Library library) {
        Gathering gathering = Gathering.of(library, question.runtimes());
        List<GatheredRow> shown = new ArrayList<>();
        List<HiddenRow> hidden = new ArrayList<>();
        for (Criterion criterion : library.criteria()) {
            GatheredRow row = gathering.row(criterion);
            reason(row, question).filter(reason -> !criterion.id().equals(question.row()))
                    .ifPresentOrElse(reason -> hidden.add(new HiddenRow(criterion, reason)), () -> shown.add(row));
        }
        List<Column> columns = question.runtimes()
                .stream()
                .flatMap(id -> library.runtime(id).stream())
                .map(runtime -> Column.of(runtime, library))
                .toList();
        return new CompareAnswer(question, columns, groups(shown, question), hidden,
                articles(question.runtimes(), library));
    }

    /// How many criteria are shown.
    public int shown() {
        return groups.stream().mapToInt(group -> group.rows().size()).sum();
    }

    /// How many criteria there are.
    public int all() {
        return shown() + hidden.size();
    }

    /// The rows that are shown, in order.
    public List<GatheredRow> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    /// Whether an article is about exactly these runtimes.
    public boolean isExact(Comparison article) {
        return Set.copyOf(article.matter().runtimes()).equals(Set.copyOf(question.runtimes()));
    }

    private static Optional<Reason> reason(GatheredRow row, CompareQuestion question) {
        Criterion criterion = row.criterion();
        if (!question.criteria().isEmpty() && !question.criteria().contains(criterion.id())) {
            return Optional.of(Reason.NOT_CHOSEN);
        }
        if (!question.groups().isEmpty() && !question.groups().contains(CriterionGroup.idOf(criterion.group()))) {
            return Optional.of(Reason.OTHER_GROUP);
        }
        if (!row.isKnown()) {
            return Optional.of(Reason.NOTHING_SAID);
        }
        return question.differences() && row.difference() == Difference.NONE
                ? Optional.of(Reason.NO_DIFFERENCE)
                : Optional.empty();
    }

    private static List<RowGroup> groups(List<GatheredRow> rows, CompareQuestion question) {
        return switch (question.sort()) {
            case GROUP -> byGroup(rows);
            case NAME -> one(rows);
            case EVIDENCE -> one(rows.stream()
                    .sorted(Comparator.comparingInt((GatheredRow row) -> row.evidence().sourced()).reversed())
                    .toList());
            case DIFFERENCE -> one(rows.stream().sorted(Comparator.comparing(GatheredRow::difference)).toList());
        };
    }

    private static List<RowGroup> one(List<GatheredRow> rows) {
        return rows.isEmpty() ? List.of() : List.of(new RowGroup("", "", rows));
    }

    static List<RowGroup> byGroup(List<GatheredRow> rows) {
        return rows.stream()
                .map(row -> row.criterion().group())
                .distinct()
                .sorted()
                .map(name -> new RowGroup(CriterionGroup.idOf(name), name,
                        rows.stream().filter(row -> row.criterion().group().equals(name)).toList()))
                .toList();
    }

    private static List<Comparison> articles(List<String> runtimes, Library library) {
        Set<String> asked = new HashSet<>(runtimes);
        return library.comparisons()
                .stream()
                .filter(article -> common(article, asked) >= Math.min(2, asked.size()))
                .sorted(Comparator.comparing(article -> !Set.copyOf(article.matter().runtimes()).equals(asked)))
                .toList();
    }

    private static long common(Comparison article, Set<String> asked) {
        return article.matter().runtimes().stream().filter(asked::contains).count();
    }
}
