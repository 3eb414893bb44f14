package dev.touchstone.api;

import dev.touchstone.api.Endpoint.Queried;
import dev.touchstone.api.Endpoint.Variable;
import dev.touchstone.api.data.GatheredRowData;
import dev.touchstone.query.CompareAnswer;
import dev.touchstone.query.CompareQuestion;
import dev.touchstone.query.Query;
import java.util.List;
import java.util.stream.Collectors;

/// What is at the address at which anything is compared.
record CompareContent() implements Queried {

    static final String PATH = "/compare";

    @Override
    public List<Format> formats() {
        return List.of(Format.JSON, Format.CSV, Format.MARKDOWN);
    }

    @Override
    public List<Variable> parameters() {
        return List.of(
                new Variable("runtimes", "Ids of one to eight runtimes, with commas between them.", "python,nodejs"),
                new Variable("only",
                        "`differences` leaves out the rows on which all say the same, or of none anything is known; where only some are unknown, the row stays.",
                        "differences"),
                new Variable("group", "Ids of groups of criteria; all, where it is left out.", "speed"),
                new Variable("criteria", "Ids of criteria; all, where it is left out.", "startup-time"),
                new Variable("sort", "`group`, `name`, `evidence` or `difference`.", "name"),
                new Variable("row", "The id of a criterion that is shown whatever else is left out.", "startup-time"));
    }

    @Override
    public Answered answer(Desk desk, Query query, Format format) {
        return Answered.of(CompareQuestion.read(query, desk.library()), question -> form(desk, question, format));
    }

    private static Form form(Desk desk, CompareQuestion question, Format format) {
        CompareAnswer answer = CompareAnswer.of(question, desk.library());
        GatheredRows gathered = new GatheredRows(desk);
        List<GatheredRowData> rows = gathered.of(answer.rows());
        String address = desk.absolute(question.query().at(PATH));
        CompareDocument document = new CompareDocument(desk.schema("compare"), address, desk.licence(),
                gathered.columns(answer.columns()), rows, gathered.hidden(answer.hidden()),
                answer.articles().stream().map(desk::reference).toList(), gathered.sources(rows));
        return switch (format) {
            case HTML, JSON, SVG, BIBTEX, CSL, ATOM -> document;
            case CSV -> StatementTable.gathered(rows);
            case MARKDOWN -> new GatheredText(title(answer), address, document.runtimes(), rows, document.hidden(),
                    document.sources()).text();
        };
    }

    private static String title(CompareAnswer answer) {
        return answer.columns().isEmpty() ? "Compare runtimes"
                : answer.columns().stream().map(column -> column.runtime().name()).collect(Collectors.joining(" vs "));
    }
}
