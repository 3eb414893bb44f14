package dev.touchstone.query;

import dev.touchstone.article.Article;
import dev.touchstone.article.Cell;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Row;
import dev.touchstone.article.Statement;
import dev.touchstone.library.Address;
import dev.touchstone.library.Library;
import dev.touchstone.library.Memory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What all articles of a library say about each criterion, gathered when it is first asked for and kept with the library: every question
/// about a criterion takes some of the same cells.
final class Gathered {

    /// A row with the article that it stands in.
    private record Found(Comparison comparison, Row row) {}

    /// What one article says in one cell.
    private record Said(Origin origin, Cell cell) {}

    private final List<String> everyone;
    private final Map<String, List<Found>> rows;
    private final Memory<String, Map<String, GatheredCell>> cells = new Memory<>();
    private final Memory<String, GatheredRow> whole = new Memory<>();

    private Gathered(List<String> everyone, Map<String, List<Found>> rows) {
        this.everyone = List.copyOf(everyone);
        this.rows = Collections.unmodifiableMap(rows);
    }

    static Gathered from(Library library) {
        return library.remembered(Gathered.class, Gathered::of);
    }

    private static Gathered of(Library library) {
        Map<String, List<Found>> rows = new HashMap<>();
        library.comparisons()
                .forEach(comparison -> comparison.rows()
                        .forEach(row -> rows.computeIfAbsent(row.criterion(), criterion -> new ArrayList<>())
                                .add(new Found(comparison, row))));
        return new Gathered(library.runtimes().stream().map(Article::id).toList(), rows);
    }

    /// What is said about some runtimes, put in order. The row of all runtimes is put in order once.
    GatheredRow row(Criterion criterion, List<String> runtimes) {
        return runtimes.equals(everyone)
                ? whole.of(criterion.id(), id -> GatheredRow.of(criterion, cells(criterion, runtimes)))
                : GatheredRow.of(criterion, cells(criterion, runtimes));
    }

    /// What is said about each of some runtimes.
    List<GatheredCell> cells(Criterion criterion, List<String> runtimes) {
        Map<String, GatheredCell> known = cells.of(criterion.id(), id -> gathered(criterion));
        return runtimes.stream().map(runtime -> {
            GatheredCell cell = known.get(runtime);
            return cell == null ? GatheredCell.unknown(runtime, criterion.file().start()) : cell;
        }).toList();
    }

    private Map<String, GatheredCell> gathered(Criterion criterion) {
        Map<String, List<Said>> said = new HashMap<>();
        Map<String, String> fragments = new HashMap<>();
        for (Found found : rows.getOrDefault(criterion.id(), List.of())) {
            Address page = Address.of(found.comparison());
            for (Cell cell : found.row().cells()) {
                String fragment = fragments.computeIfAbsent(cell.runtime(), id -> criterion.id() + "." + id);
                said.computeIfAbsent(cell.runtime(), runtime -> new ArrayList<>())
                        .add(new Said(new Origin(found.comparison(), page.at(fragment)), cell));
            }
        }
        Map<String, GatheredCell> gathered = new HashMap<>();
        said.forEach((runtime, all) -> gathered.put(runtime, cell(criterion, runtime, all)));
        return Collections.unmodifiableMap(gathered);
    }

    private static GatheredCell cell(Criterion criterion, String runtime, List<Said> all) {
        Map<SameStatement, Statement> said = new LinkedHashMap<>();
        Map<SameStatement, Map<Address, Origin>> origins = new HashMap<>();
        for (Said one : all) {
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
