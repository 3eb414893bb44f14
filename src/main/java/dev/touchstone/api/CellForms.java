package dev.touchstone.api;

import dev.touchstone.api.data.AnswerData;
import dev.touchstone.api.data.CellData;
import dev.touchstone.api.data.StatementData;
import dev.touchstone.article.Cell;
import dev.touchstone.article.Comparison;
import dev.touchstone.cite.Reference;
import dev.touchstone.library.ComparedRow;
import java.util.List;
import java.util.Optional;

/// The forms of one cell.
record CellForms(Desk desk, Comparison comparison, ComparedRow row, Cell cell) {

    private static final int LONGEST = 60;

    Optional<Making> in(Format format) {
        return switch (format) {
            case HTML, MARKDOWN, ATOM -> Optional.empty();
            case JSON -> Optional.of(this::document);
            case CSV -> Optional.of(() -> StatementTable.of(desk,
                    List.of(new AnswerData(desk.reference(comparison), cells().measure(row.criterion()), data()))));
            case SVG -> Optional.of(this::badge);
            case BIBTEX -> Optional.of(() -> CitationText.bibTex(reference()));
            case CSL -> Optional.of(() -> CitationText.csl(reference()));
        };
    }

    private CellDocument document() {
        CellData data = data();
        return new CellDocument(desk.schema("cell"), data.address(), desk.licence(), desk.reference(comparison),
                cells().measure(row.criterion()), desk.runtime(cell.runtime()), data,
                Rows.order(row), new Cited(desk).sources(Cited.keys(data)));
    }

    /// The first statement, and how many more there are: a picture that others show has room for no more.
    private Badge badge() {
        List<StatementData> statements = data().statements();
        StatementData first = statements.getFirst();
        String label = row.criterion().name() + ": " + desk.runtime(cell.runtime()).name();
        String more = statements.size() == 1 ? "" : ", and " + (statements.size() - 1) + " more";
        String conditions = first.conditions().isEmpty() ? "" : " (" + String.join(", ", first.conditions()) + ")";
        String backing = backing(first);
        return new Badge(label, shortened(first.value().text() + conditions) + (more.isEmpty() ? "" : " …"), backing,
                label + ", " + first.value().phrase() + conditions + more + (backing.isEmpty() ? "" : "; " + backing)
                        + ". " + desk.library().settings().name());
    }

    private static String backing(StatementData statement) {
        return switch (statement.backing()) {
            case SOURCED -> "claimed";
            case VENDOR_CLAIM -> "vendor’s claim";
            case UNSOURCED -> "unsourced";
            case NOTHING_CLAIMED -> "";
        };
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }

    private CellData data() {
        return cells().of(comparison, row.criterion(), cell);
    }

    private Cells cells() {
        return new Cells(desk);
    }

    private Reference reference() {
        return desk.references().of(comparison, row.row(), cell);
    }
}
