package dev.touchstone.library;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Row;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How long the rows of a comparison stay fresh, as seen from the day of its library.
///
/// @param rows those whose criterion says how soon they grow old, first due first
/// @param lasting how many rows never fall due, since their criterion names no period
public record Freshness(Comparison comparison, List<Due> rows, int lasting) {

    public Freshness {
        rows = List.copyOf(rows);
    }

    /// When a row is to be looked at again.
    ///
    /// @param statements how many it makes
    /// @param day on which it falls due; it is overdue from the next day on
    public record Due(Criterion criterion, int statements, LocalDate day, State state) {}

    /// How a row stands on the day of the library.
    public enum State {
        OVERDUE, DUE, FRESH
    }

    /// All comparisons, the one that was reviewed longest ago first.
    public static List<Freshness> of(Library library) {
        return library.comparisons()
                .stream()
                .map(comparison -> of(comparison, library))
                .sorted(Comparator.comparing((Freshness one) -> one.comparison().matter().reviewed())
                        .thenComparing(one -> one.comparison().id()))
                .toList();
    }

    private static Freshness of(Comparison comparison, Library library) {
        List<Due> rows = comparison.rows()
                .stream()
                .flatMap(row -> due(row, comparison, library).stream())
                .sorted(Comparator.comparing(Due::day))
                .toList();
        int lasting = (int) comparison.rows()
                .stream()
                .flatMap(row -> library.criterion(row.criterion()).stream())
                .filter(criterion -> criterion.review().isZero())
                .count();
        return new Freshness(comparison, rows, lasting);
    }

    private static Optional<Due> due(Row row, Comparison comparison, Library library) {
        return library.criterion(row.criterion()).filter(criterion -> !criterion.review().isZero()).map(criterion -> {
            LocalDate day = day(comparison, criterion);
            return new Due(criterion, statements(row), day, state(day, library.asOf()));
        });
    }

    /// The day on which a comparison's row falls due; of no meaning where the criterion names no period.
    public static LocalDate day(Comparison comparison, Criterion criterion) {
        return comparison.matter().reviewed().plus(criterion.review());
    }

    private static State state(LocalDate day, LocalDate asOf) {
        if (day.isBefore(asOf)) {
            return State.OVERDUE;
        }
        return day.equals(asOf) ? State.DUE : State.FRESH;
    }

    private static int statements(Row row) {
        return (int) row.cells().stream().map(Cell::statements).flatMap(List::stream).filter(Evidence::isClaim).count();
    }

    public List<Due> in(State state) {
        return rows.stream().filter(row -> row.state() == state).toList();
    }
}
