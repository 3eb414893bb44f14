package dev.touchstone.page;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Statement;
import dev.touchstone.library.Library;
import dev.touchstone.page.FindPage.Table;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.prose.Citations;
import dev.touchstone.page.prose.Scope;
import dev.touchstone.page.table.Steps;
import dev.touchstone.page.words.Figures;
import dev.touchstone.page.words.Quotes;
import dev.touchstone.query.FindAnswer;
import dev.touchstone.query.FindQuestion;
import dev.touchstone.query.GatheredCell;
import dev.touchstone.query.GatheredStatement;
import dev.touchstone.query.Match.Standing;
import dev.touchstone.query.Problem;
import dev.touchstone.query.Query;
import dev.touchstone.query.Query.Parameter;
import dev.touchstone.query.Understanding.Clear;
import dev.touchstone.query.Understanding.Respelt;
import dev.touchstone.query.Understanding.Unclear;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Makes the page on which readers find runtimes by what they need.
record FindPages(Desk desk) implements Inquiry {

    static final String TITLE = "Find runtimes";

    private static final String SENTENCE = "Say what you need. Each runtime answers yes, no, depends or unknown, with the statements behind it.";
    private static final String REFUSED = "This cannot be asked";
    private static final int MOST_IN_TITLE = 2;

    /// The page without a question: the form.
    FindPage empty() {
        return form(desk.frame(TITLE, SENTENCE, SitePath.FIND), FindQuestion.NOTHING, List.of());
    }

    @Override
    public Reply answer(Query query) {
        return Reply.of(FindQuestion.read(query, desk.library()), SitePath.FIND, this::page,
                (question, problems) -> form(desk.frame(REFUSED), question, problems));
    }

    /// Where something can be demanded of a criterion; nothing where its answers cannot be tested.
    static List<Link> by(Criterion criterion) {
        return FindQuestion.canBeDemanded(criterion)
                ? List.of(new Link("Find runtimes by this", FindForms.address(FindQuestion.about(criterion))))
                : List.of();
    }

    private FindPage form(Frame frame, FindQuestion question, List<Problem> problems) {
        return new FindPage(frame, problems.isEmpty() ? TITLE : REFUSED, problems.isEmpty() ? SENTENCE : "",
                problems.stream().map(problem -> view(problem, question)).toList(),
                new FindForms(desk.library(), question).form(), List.of(), List.of(), List.of(), List.of());
    }

    private ProblemView view(Problem problem, FindQuestion question) {
        return new ProblemView(problem.sentence(), problem.offered()
                .stream()
                .map(offered -> new Link(offered, address(problem, offered, question)))
                .toList());
    }

    /// The address at which what is offered is asked beside all that was understood; empty where it is only a part of a question.
    private String address(Problem problem, String offered, FindQuestion question) {
        List<Parameter> parameters = new ArrayList<>(
                new FindQuestion(question.requirements(), question.weights(), "").query().parameters());
        parameters.add(new Parameter(problem.parameter().equals("value") ? "where" : problem.parameter(), offered));
        return switch (FindQuestion.read(Query.of(parameters), desk.library())) {
            case Clear(FindQuestion clear) -> FindForms.address(clear);
            case Respelt(FindQuestion respelt, Query plain) -> plain.at(SitePath.FIND.value());
            case Unclear<FindQuestion> unclear -> "";
        };
    }

    private FindPage page(FindQuestion question) {
        if (!question.isAsked()) {
            return form(desk.frame(TITLE, SENTENCE, SitePath.FIND, ""), question, List.of());
        }
        Library library = desk.library();
        FindAnswer answer = FindAnswer.of(question, library);
        List<Statement> statements = answer.cells()
                .map(GatheredCell::statements)
                .flatMap(List::stream)
                .map(GatheredStatement::statement)
                .toList();
        Citations citations = desk.citations(statements.stream().flatMap(CitedInOrder::in));
        Scope scope = new Scope("", SitePath.FIND, desk.targets(), citations);
        List<Table> table = question.requirements().isEmpty() ? List.of()
                : List.of(new FindTables(library, answer, scope).table());
        return new FindPage(desk.frame(title(question), sentence(answer), SitePath.FIND, ""), TITLE, sentence(answer),
                List.of(), new FindForms(library, question).form(), table,
                answer.rankings()
                        .stream()
                        .map(ranking -> new RankingViews(library, question, ranking).view())
                        .toList(),
                Steps.in(cells(answer)), CitedSource.of(citations));
    }

    private static Stream<Cell> cells(FindAnswer answer) {
        return answer.cells()
                .map(cell -> new Cell(cell.runtime(),
                        cell.statements().stream().map(GatheredStatement::statement).toList(),
                        cell.statements().getFirst().statement().place()));
    }

    private static String title(FindQuestion question) {
        List<String> parts = new ArrayList<>(question.requirements().stream().map(FindForms::words).toList());
        question.weights().forEach(weight -> parts.add("by " + Quotes.curled(weight.criterion().name())));
        String shown = String.join("; ", parts.subList(0, Math.min(MOST_IN_TITLE, parts.size())));
        int more = parts.size() - MOST_IN_TITLE;
        return TITLE + ": " + shown + (more > 0 ? " and " + more + " more" : "");
    }

    private static String sentence(FindAnswer answer) {
        int all = answer.matches().size();
        int meets = answer.matches(Standing.MEETS).size();
        int may = answer.matches(Standing.MAY).size();
        if (all == 0) {
            return "There are no runtimes yet.";
        }
        if (answer.question().requirements().isEmpty()) {
            return "Nothing is required, so "
                    + (all == 1 ? "the one runtime is" : "all " + Figures.spelled(all) + " runtimes are") + " left.";
        }
        boolean one = answer.question().requirements().size() == 1;
        return "Of " + Figures.counted(all, "runtime", "runtimes") + ", " + verb(meets, "meet")
                + (one ? " it, " : " all, ")
                + (may == 0 ? "none" : String.valueOf(may)) + " may, and " + verb(all - meets - may, "fail")
                + (one ? " it." : " at least one.");
    }

    private static String verb(int count, String verb) {
        return switch (count) {
            case 0 -> "none " + verb + "s";
            case 1 -> "1 " + verb + "s";
            default -> count + " " + verb;
        };
    }
}
