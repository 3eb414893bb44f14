package dev.touchstone.draft;

import dev.touchstone.article.Comparison;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Row;
import dev.touchstone.library.Library;
import dev.touchstone.library.Stated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A row of a draft: a criterion, and what the library knows of it for each runtime.
///
/// @param cells in the order of the runtimes
record KnownRow(Criterion criterion, List<CellText> cells) {

    /// How many rows a draft begins with of which nothing is known.
    private static final int MOST_UNKNOWN = 8;

    KnownRow {
        cells = List.copyOf(cells);
    }

    boolean isKnown() {
        return cells.stream().anyMatch(CellText::isKnown);
    }

    String markdown() {
        List<String> texts = new ArrayList<>(List.of(Spelling.markdown(criterion.name())));
        cells.forEach(cell -> texts.add(cell.text()));
        return Spelling.row(texts);
    }

    /// The rows of all criteria that published articles answer for at least one of the runtimes, in the order of those articles;
    /// where there are none, a few that articles show at a glance.
    static List<KnownRow> of(Library library, List<String> runtimes) {
        Map<String, List<Stated>> stated = new LinkedHashMap<>();
        published(library).forEach(comparison -> comparison.rows()
                .forEach(row -> row.cells()
                        .stream()
                        .filter(cell -> runtimes.contains(cell.runtime()))
                        .forEach(cell -> stated.computeIfAbsent(row.criterion(), id -> new ArrayList<>())
                                .add(new Stated(comparison, row.criterion(), cell)))));
        List<KnownRow> known = stated.entrySet()
                .stream()
                .flatMap(entry -> library.criterion(entry.getKey())
                        .map(criterion -> row(criterion, entry.getValue(), runtimes))
                        .stream())
                .filter(KnownRow::isKnown)
                .toList();
        return known.isEmpty() ? unknown(library, runtimes) : known;
    }

    private static KnownRow row(Criterion criterion, List<Stated> stated, List<String> runtimes) {
        return new KnownRow(criterion, runtimes.stream()
                .map(runtime -> CellText.of(
                        stated.stream().filter(one -> one.cell().runtime().equals(runtime)).toList()))
                .toList());
    }

    /// A few rows of which nothing is said.
    static List<KnownRow> unknown(Library library, List<String> runtimes) {
        Set<String> ids = new LinkedHashSet<>();
        published(library).forEach(comparison -> ids.addAll(comparison.matter().highlights()));
        published(library).forEach(comparison -> comparison.rows().stream().map(Row::criterion).forEach(ids::add));
        library.criteria().forEach(criterion -> ids.add(criterion.id()));
        return ids.stream()
                .limit(MOST_UNKNOWN)
                .flatMap(id -> library.criterion(id).stream())
                .map(criterion -> row(criterion, List.of(), runtimes))
                .toList();
    }

    /// In the order of the library, without drafts: what they say was not reviewed.
    static List<Comparison> published(Library library) {
        return library.comparisons().stream().filter(comparison -> !comparison.matter().draft()).toList();
    }

    /// Rows by the group of their criterion, groups and rows in the order in which they first appear.
    static Map<String, List<KnownRow>> grouped(List<KnownRow> rows) {
        return rows.stream()
                .collect(
                        Collectors.groupingBy(row -> row.criterion().group(), LinkedHashMap::new, Collectors.toList()));
    }

    /// The addresses that rows and runtimes have on the page of an article.
    static List<String> ids(List<KnownRow> rows, List<String> runtimes) {
        return Stream.concat(rows.stream().map(row -> row.criterion().id()), runtimes.stream()).toList();
    }

    /// The criteria of these rows that articles show at a glance, those first of which most is known.
    static List<String> highlights(List<KnownRow> rows, Library library) {
        Set<String> shown = published(library).stream()
                .flatMap(comparison -> comparison.matter().highlights().stream())
                .collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> shown.contains(row.criterion().id()))
                .sorted(Comparator
                        .comparingLong((KnownRow row) -> row.cells().stream().filter(CellText::isKnown).count())
                        .reversed())
                .map(row -> row.criterion().id())
                .limit(8)
                .toList();
    }
}
