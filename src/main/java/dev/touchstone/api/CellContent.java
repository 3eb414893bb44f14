package dev.touchstone.api;

import dev.touchstone.api.Endpoint.Content;
import dev.touchstone.api.data.CellData;
import dev.touchstone.article.Cell;
import dev.touchstone.article.Comparison;
import dev.touchstone.library.ComparedRow;
import dev.touchstone.library.Library;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is at the addresses of single cells: the same path as on the page, with a slash for the fragment's sign.
record CellContent() implements Content {

    @Override
    public List<Format> formats() {
        return List.of(Format.JSON);
    }

    @Override
    public Stream<List<String>> all(Library library) {
        return library.comparisons().stream().flatMap(comparison -> cells(library, comparison));
    }

    @Override
    public Stream<List<String>> beside(Library library, List<String> values) {
        return library.comparison(values.getFirst()).stream().flatMap(comparison -> cells(library, comparison));
    }

    private static Stream<List<String>> cells(Library library, Comparison comparison) {
        return library.rows(comparison)
                .stream()
                .flatMap(row -> row.row()
                        .cells()
                        .stream()
                        .map(cell -> List.of(comparison.id(), row.criterion().id() + "." + cell.runtime())));
    }

    @Override
    public Optional<Making> at(Desk desk, List<String> values, Format format) {
        String part = values.getLast();
        int dot = part.indexOf('.');
        if (format != Format.JSON || dot < 0) {
            return Optional.empty();
        }
        return desk.library()
                .comparison(values.getFirst())
                .flatMap(comparison -> desk.library()
                        .row(comparison, part.substring(0, dot))
                        .flatMap(row -> row.cell(part.substring(dot + 1))
                                .map(cell -> () -> document(desk, comparison, row, cell))));
    }

    private static CellDocument document(Desk desk, Comparison comparison, ComparedRow row, Cell cell) {
        CellData data = new Cells(desk).of(comparison, row.criterion(), cell);
        return new CellDocument(desk.schema("cell"), data.address(), desk.licence(), desk.reference(comparison),
                new Cells(desk).measure(row.criterion()), desk.runtime(cell.runtime()), data,
                Rows.order(row), new Cited(desk).sources(Cited.keys(data)));
    }
}
