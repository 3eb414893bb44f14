package dev.touchstone.page;

import dev.touchstone.library.Library;
import dev.touchstone.page.AskForm.Field;
import dev.touchstone.page.AskForm.Option;
import dev.touchstone.page.AskForm.Options;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.prose.Citations;
import dev.touchstone.page.prose.Scope;
import dev.touchstone.page.table.MatrixTables;
import dev.touchstone.page.words.Quotes;
import dev.touchstone.query.CriterionGroup;
import dev.touchstone.query.HiddenRow;
import dev.touchstone.query.HiddenRow.Reason;
import dev.touchstone.query.MatrixAnswer;
import dev.touchstone.query.MatrixQuestion;
import dev.touchstone.query.Query;
import dev.touchstone.query.Remedies;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Makes the page of all runtimes by all criteria.
record MatrixPages(Desk desk) implements Inquiry {

    private static final String TITLE = "All runtimes by all criteria";
    private static final String REFUSED = "This cannot be shown";
    private static final String DESCRIPTION = "Every runtime and every criterion in one table, each answer with who says so.";

    @Override
    public Reply answer(Query query) {
        return Reply.of(MatrixQuestion.read(query, desk.library()), SitePath.MATRIX, this::page,
                (question, problems) -> refused(question, new Remedies(query, problems)));
    }

    private MatrixPage refused(MatrixQuestion question, Remedies remedies) {
        List<ProblemView> views = ProblemViews.of(remedies, SitePath.MATRIX, desk.library());
        return new MatrixPage(desk.frame(REFUSED), REFUSED, views, form(question, true), List.of(), List.of(),
                List.of(), List.of());
    }

    MatrixPage page(MatrixQuestion question) {
        Library library = desk.library();
        MatrixAnswer answer = MatrixAnswer.of(question, library);
        Citations citations = desk.citations(answer.rows()
                .stream()
                .flatMap(row -> row.compared().row().cells().stream())
                .flatMap(CitedInOrder::in));
        Scope scope = new Scope("", SitePath.MATRIX, desk.targets(), citations);
        return new MatrixPage(desk.frame(TITLE, DESCRIPTION, SitePath.MATRIX), TITLE, List.of(),
                form(question, false), List.of(new MatrixTables(library, answer, scope).table()), hidden(answer),
                CitedSource.of(citations), new ComparisonPages(desk).howToRead());
    }

    private AskForm form(MatrixQuestion question, boolean isOpen) {
        List<Option> groups = CriterionGroup.of(desk.library())
                .stream()
                .map(group -> new Option(group.id(), group.name(), question.groups().contains(group.id())))
                .toList();
        List<Option> kinds = MatrixQuestion.kinds(desk.library())
                .stream()
                .map(kind -> new Option(kind, capital(kind), question.kinds().contains(kind)))
                .toList();
        return new AskForm(SitePath.MATRIX.value(), "Choose criteria", "Show", isOpen, List.of(
                new Field("group", "Groups", "None chosen means all of them", "boxes",
                        List.of(new Options("", groups))),
                new Field("kind", "Kinds of answers", "None chosen means all of them", "boxes",
                        List.of(new Options("", kinds)))));
    }

    private static List<HiddenRows> hidden(MatrixAnswer answer) {
        return Stream.of(Reason.values())
                .map(reason -> hidden(reason, answer))
                .filter(part -> !part.rows().isEmpty())
                .toList();
    }

    private static HiddenRows hidden(Reason reason, MatrixAnswer answer) {
        MatrixQuestion question = answer.question();
        List<HiddenRows.Row> rows = answer.hidden()
                .stream()
                .filter(hidden -> hidden.reason() == reason)
                .map(HiddenRow::criterion)
                .map(criterion -> new HiddenRows.Row(criterion.id(), Quotes.curled(criterion.name()),
                        address(MatrixQuestion.like(criterion)) + "#" + criterion.id()))
                .toList();
        String all = switch (reason) {
            case OTHER_GROUP -> address(new MatrixQuestion(List.of(), question.kinds()));
            case OTHER_KIND -> address(new MatrixQuestion(question.groups(), List.of()));
            case NOT_CHOSEN, NOTHING_SAID, NO_DIFFERENCE, NO_ROOM -> "";
        };
        return new HiddenRows(HiddenViews.words(reason), all, rows);
    }

    private static String address(MatrixQuestion question) {
        return question.query().at(SitePath.MATRIX.value());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
