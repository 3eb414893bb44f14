package dev.touchstone.page;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.article.Statement;
import dev.touchstone.library.ComparedRow;
import dev.touchstone.library.Library;
import dev.touchstone.page.address.SitePath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A row of a comparison, or one cell of it, which has an address of its own below that of the comparison.
///
/// @param cells all of the row, or the one
record Part(Comparison comparison, ComparedRow row, boolean isCell, List<Cell> cells) {

    Part {
        cells = List.copyOf(cells);
    }

    static Part of(Comparison comparison, ComparedRow row) {
        return new Part(comparison, row, false, row.row().cells());
    }

    Part of(Cell cell) {
        return new Part(comparison, row, true, List.of(cell));
    }

    /// What has this address, if anything has.
    static Optional<Part> at(SitePath path, Library library) {
        int slash = path.value().lastIndexOf('/');
        String folder = path.value().substring(0, slash);
        String name = path.value().substring(slash + 1);
        int dot = name.indexOf('.');
        return !SitePath.isPath(folder) ? Optional.empty()
                : new SitePath(folder).article(library)
                        .filter(Comparison.class::isInstance)
                        .map(Comparison.class::cast)
                        .flatMap(comparison -> library.row(comparison, dot < 0 ? name : name.substring(0, dot))
                                .map(row -> of(comparison, row)))
                        .flatMap(row -> dot < 0 ? Optional.of(row)
                                : row.row().cell(name.substring(dot + 1)).map(row::of));
    }

    /// All rows of a library, each with its cells behind it.
    static Stream<Part> all(Library library) {
        return library.comparisons()
                .stream()
                .flatMap(comparison -> library.rows(comparison).stream().map(row -> of(comparison, row)))
                .flatMap(row -> Stream.concat(Stream.of(row), row.cells().stream().map(row::of)));
    }

    /// What it is called in its comparison, and in the address of its own.
    String name() {
        String criterion = row.criterion().id();
        return isCell ? criterion + "." + cells.getFirst().runtime() : criterion;
    }

    /// Its own address.
    SitePath path() {
        return SitePath.of(comparison).child(name());
    }

    /// Its place in the comparison.
    String place() {
        return SitePath.of(comparison).at(name());
    }

    /// Its title: the question, and for a cell the runtime that answers.
    String title(Library library) {
        String criterion = row.criterion().name();
        return isCell ? criterion + ": " + runtime(cells.getFirst(), library) : criterion;
    }

    /// What each runtime's first statement says, in words: `Alder about 12 ms (empty program), Birch.js 40 to 55 ms (empty program)`.
    String answers(Library library) {
        return cells.stream()
                .map(cell -> (isCell ? "" : runtime(cell, library) + " ") + words(cell.statements().getFirst()))
                .collect(Collectors.joining(isCell ? "" : ", "));
    }

    private static String words(Statement statement) {
        return statement.value().phrase()
                + (statement.conditions().isEmpty() ? "" : " (" + String.join(", ", statement.conditions()) + ")");
    }

    int statements() {
        return cells.stream().mapToInt(cell -> cell.statements().size()).sum();
    }

    private static String runtime(Cell cell, Library library) {
        return library.runtime(cell.runtime()).map(RuntimeProfile::name).orElse(cell.runtime());
    }
}
