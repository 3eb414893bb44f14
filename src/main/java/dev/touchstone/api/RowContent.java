package dev.touchstone.api;

import dev.touchstone.api.Endpoint.Content;
import dev.touchstone.api.data.RowData;
import dev.touchstone.article.Comparison;
import dev.touchstone.library.ComparedRow;
import dev.touchstone.library.Library;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is at the addresses of single rows.
record RowContent() implements Content {

    @Override
    public List<Format> formats() {
        return List.of(Format.JSON, Format.CSV, Format.BIBTEX, Format.CSL);
    }

    @Override
    public Stream<List<String>> all(Library library) {
        return library.comparisons().stream().flatMap(comparison -> rows(library, comparison));
    }

    @Override
    public Stream<List<String>> beside(Library library, List<String> values) {
        return library.comparison(values.getFirst()).stream().flatMap(comparison -> rows(library, comparison));
    }

    private static Stream<List<String>> rows(Library library, Comparison comparison) {
        return library.rows(comparison).stream().map(row -> List.of(comparison.id(), row.criterion().id()));
    }

    @Override
    public Optional<Making> at(Desk desk, List<String> values, Format format) {
        return desk.library()
                .comparison(values.getFirst())
                .flatMap(comparison -> desk.library()
                        .row(comparison, values.getLast())
                        .flatMap(row -> at(desk, comparison, row, format)));
    }

    private static Optional<Making> at(Desk desk, Comparison comparison, ComparedRow row, Format format) {
        return switch (format) {
            case HTML, MARKDOWN, SVG, ATOM -> Optional.empty();
            case JSON -> Optional.of(() -> document(desk, comparison, data(desk, comparison, row)));
            case CSV -> Optional.of(() -> StatementTable.of(List.of(data(desk, comparison, row)),
                    desk.reference(comparison)));
            case BIBTEX -> Optional.of(() -> CitationText.bibTex(desk.references().of(comparison, row.row())));
            case CSL -> Optional.of(() -> CitationText.csl(desk.references().of(comparison, row.row())));
        };
    }

    private static RowData data(Desk desk, Comparison comparison, ComparedRow row) {
        return new Rows(desk, comparison).of(row);
    }

    private static RowDocument document(Desk desk, Comparison comparison, RowData row) {
        return new RowDocument(desk.schema("row"), row.address(), desk.licence(), desk.reference(comparison),
                comparison.matter()
                        .runtimes()
                        .stream()
                        .map(runtime -> ComparisonContent.column(desk, comparison.matter(), runtime))
                        .toList(),
                row, new Cited(desk).sources(row.cells().stream().flatMap(Cited::keys)));
    }
}
