package dev.touchstone.api;

import dev.touchstone.api.Endpoint.Queried;
import dev.touchstone.api.Endpoint.Variable;
import dev.touchstone.api.data.GatheredRowData;
import dev.touchstone.query.MatrixAnswer;
import dev.touchstone.query.MatrixQuestion;
import dev.touchstone.query.Query;
import java.util.List;

/// What is at the address of the matrix of all runtimes and criteria.
record MatrixContent() implements Queried {

    static final String PATH = "/matrix";

    @Override
    public List<Format> formats() {
        return List.of(Format.JSON, Format.CSV, Format.MARKDOWN);
    }

    @Override
    public List<Variable> parameters() {
        return List.of(
                new Variable("group", "Ids of groups of criteria; all, where it is left out.", "speed"),
                new Variable("kind", "Kinds of answers, such as `quantity`; all, where it is left out.", "rating"));
    }

    @Override
    public Answered answer(Desk desk, Query query, Format format) {
        return Answered.of(MatrixQuestion.read(query, desk.library()), question -> form(desk, question, format));
    }

    private static Form form(Desk desk, MatrixQuestion question, Format format) {
        MatrixAnswer answer = MatrixAnswer.of(question, desk.library());
        GatheredRows gathered = new GatheredRows(desk);
        List<GatheredRowData> rows = gathered.of(answer.rows());
        String address = desk.absolute(question.query().at(PATH));
        MatrixDocument document = new MatrixDocument(desk.schema("matrix"), address, desk.licence(),
                gathered.columns(answer.columns()), rows, gathered.hidden(answer.hidden()), gathered.sources(rows));
        return switch (format) {
            case HTML, JSON, SVG, BIBTEX, CSL, ATOM -> document;
            case CSV -> StatementTable.gathered(rows);
            case MARKDOWN -> new GatheredText("All runtimes", address, document.runtimes(), rows, document.hidden(),
                    document.sources()).text();
        };
    }
}
