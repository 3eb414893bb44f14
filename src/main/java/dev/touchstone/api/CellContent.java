package dev.touchstone.api;

import dev.touchstone.api.Endpoint.Content;
import dev.touchstone.article.Comparison;
import dev.touchstone.library.Library;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is at the addresses of single cells: the same path as on the page, with a slash for the fragment's sign.
record CellContent() implements Content {

    @Override
    public List<Format> formats() {
        return List.of(Format.JSON, Format.CSV, Format.SVG, Format.BIBTEX, Format.CSL);
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
                        .map(cell -> List.of(comparison.id(), row.criterion().id(), cell.runtime())));
    }

    @Override
    public Optional<Making> at(Desk desk, List<String> values, Format format) {
        return desk.library()
                .comparison(values.getFirst())
                .flatMap(comparison -> desk.library()
                        .row(comparison, values.get(1))
                        .flatMap(row -> row.cell(values.getLast())
                                .flatMap(cell -> new CellForms(desk, comparison, row, cell).in(format))));
    }
}
