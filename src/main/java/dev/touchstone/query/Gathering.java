package dev.touchstone.query;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Row;
import dev.touchstone.article.Statement;
import dev.touchstone.library.Address;
import dev.touchstone.library.Library;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Gathers from all articles what they say about some runtimes.
final class Gathering {

    /// What one article says in one cell.
    private record Found(Origin origin, Cell cell) {}

    private final List<String> runtimes;
    private final Map<String, Map<String, List<Found>>> said;

    private Gathering(List<String> runtimes, Map<String, Map<String, List<Found>>> said) {
        this.runtimes = List.copyOf(runtimes);
        this.said = Collections.unmodifiableMap(said);
    }

    static Gathering of(Library library, List<String> runtimes) {
        return of(library, runtimes, library.criteria());
    }

    /// What is said about some criteria alone.
    static Gathering of(Library library, List<String> runtimes, List<Criterion> criteria) {
        Set<String> wanted = Set.copyOf(runtimes);
        Set<String> asked = criteria.stream().map(Criterion::id).collect(Collectors.toUnmodifiableSet());
        Map<String, Map<String, List<Found>>> said = new HashMap<>();
        library.comparisons()
                .stream()
                .filter(comparison -> comparison.matter().runtimes().stream().anyMatch(wanted::contains))
                .forEach(comparison -> comparison.rows()
                        .stream()
                        .filter(row -> asked.contains(row.criterion()))
                        .forEach(row -> add(comparison, row, wanted, said)));
        return new Gathering(runtimes, said);
    }

    private static void add(Comparison comparison, Row row, Set<String> wanted,
            Map<String, Map<String, List<Found>>> said) {
        for (Cell cell : row.cells()) {
            if (wanted.contains(cell.runtime())) {
                said.computeIfAbsent(row.criterion(), criterion -> new HashMap<>())
                        .computeIfAbsent(cell.runtime(), runtime -> new ArrayList<>())
                        .add(new Found(Origin.of(comparison, row.criterion(), cell.runtime()), cell));
            }
        }
    }

    /// The row of a criterion, with a cell for each runtime.
    GatheredRow row(Criterion criterion) {
        return GatheredRow.of(criterion, cells(criterion));
    }

    /// What is said about each runtime, without the order of any two.
    List<GatheredCell> cells(Criterion criterion) {
        Map<String, List<Found>> cells = said.getOrDefault(criterion.id(), Map.of());
        return runtimes.stream()
                .map(runtime -> cell(criterion, runtime, cells.getOrDefault(runtime, List.of())))
                .toList();
    }

    private static GatheredCell cell(Criterion criterion, String runtime, List<Found> found) {
        Map<SameStatement, Statement> said = new LinkedHashMap<>();
        Map<SameStatement, Map<Address, Origin>> origins = new HashMap<>();
        for (Found one : found) {
            for (Statement statement : one.cell().statements()) {
                SameStatement same = SameStatement.of(statement);
                said.putIfAbsent(same, statement);
                origins.computeIfAbsent(same, any -> new LinkedHashMap<>())
                        .putIfAbsent(one.origin().cell(), one.origin());
            }
        }
        if (said.isEmpty()) {
            return GatheredCell.unknown(runtime, criterion.file().start());
        }
        GatheredCell cell = new GatheredCell(runtime, said.entrySet()
                .stream()
                .map(entry -> new GatheredStatement(entry.getValue(),
                        List.copyOf(origins.getOrDefault(entry.getKey(), Map.of()).values())))
                .toList());
        return cell.isUnknown() ? cell : known(cell);
    }

    /// What one article does not know another one does.
    private static GatheredCell known(GatheredCell cell) {
        return new GatheredCell(cell.runtime(), cell.statements()
                .stream()
                .filter(one -> new GatheredCell(cell.runtime(), List.of(one)).isKnown())
                .toList());
    }
}
