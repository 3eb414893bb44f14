package dev.touchstone.page;

import dev.touchstone.article.Comparison;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.library.Library;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.prose.Citations;
import dev.touchstone.page.prose.Scope;
import dev.touchstone.page.table.GatheredTables;
import dev.touchstone.page.words.Figures;
import dev.touchstone.page.words.Quotes;
import dev.touchstone.query.CompareAnswer;
import dev.touchstone.query.CompareQuestion;
import dev.touchstone.query.GatheredRow;
import dev.touchstone.query.Query;
import dev.touchstone.query.Remedies;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Makes the page on which readers compare whatever they like.
record ComparePages(Desk desk) implements Inquiry {

    static final String TITLE = "Compare runtimes";

    private static final String SENTENCE = "Any runtimes beside each other, from everything that any article says about them.";

    /// A page with fewer sourced rows than this is of use to whoever asked for it, and to no search engine.
    private static final int FEWEST_TO_INDEX = 5;

    private static final int MOST_ARTICLES = 6;

    /// The page without a question: the form.
    ComparePage empty() {
        Frame frame = desk.frame(TITLE, SENTENCE, SitePath.COMPARE);
        return form(frame, CompareQuestion.NOTHING, List.of());
    }

    @Override
    public Reply answer(Query query) {
        return Reply.of(CompareQuestion.read(query, desk.library()), SitePath.COMPARE, this::page,
                (question, problems) -> form(desk.frame("This cannot be compared"), question,
                        ProblemViews.of(new Remedies(query, problems), SitePath.COMPARE, desk.library())));
    }

    private ComparePage form(Frame frame, CompareQuestion question, List<ProblemView> problems) {
        return new ComparePage(frame, problems.isEmpty() ? TITLE : "This cannot be compared", SENTENCE,
                problems, List.of(), List.of(),
                new CompareForms(desk.library(), question).form(true), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    private ComparePage page(CompareQuestion question) {
        Library library = desk.library();
        CompareAnswer answer = CompareAnswer.of(question, library);
        Citations citations = desk.citations(answer.rows()
                .stream()
                .flatMap(row -> row.compared().row().cells().stream())
                .flatMap(CitedInOrder::in));
        Scope scope = new Scope("", SitePath.COMPARE, desk.targets(), citations);
        String title = title(answer);
        List<Link> exact = articles(answer, true);
        return new ComparePage(frame(answer, title), title, sentence(answer), List.of(), exact,
                articles(answer, false), new CompareForms(library, question).form(false),
                new CompareForms(library, question).views(),
                List.of(new GatheredTables(library, answer, scope).table()),
                HiddenViews.of(answer), CitedSource.of(citations), new ComparisonPages(desk).howToRead());
    }

    private Frame frame(CompareAnswer answer, String title) {
        List<String> inOrder = answer.question().runtimes().stream().sorted().toList();
        String unfiltered = CompareQuestion.of(inOrder).query().at(SitePath.COMPARE.value());
        long sourced = answer.rows().stream().map(GatheredRow::evidence).filter(one -> one.sourced() > 0).count();
        boolean isPoor = !answer.question().isFiltered() && sourced < FEWEST_TO_INDEX;
        String description = title + " beside each other: " + Figures.counted(answer.all(), "criterion", "criteria")
                + ", every answer with who says so.";
        return desk.frame(title, description, SitePath.COMPARE, isPoor ? "" : unfiltered);
    }

    private static String title(CompareAnswer answer) {
        List<String> names = answer.columns().stream().map(column -> column.runtime().name()).toList();
        return names.size() == 2 ? String.join(" vs ", names)
                : names.size() == 1 ? names.getFirst() : listed(names);
    }

    static String listed(List<String> names) {
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private static String sentence(CompareAnswer answer) {
        int articles = (int) answer.rows()
                .stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.origins().stream())
                .map(origin -> origin.comparison().id())
                .distinct()
                .count();
        return "Generated from what " + Figures.counted(articles, "article says", "articles say")
                + ". Nobody has weighed it, so there is no verdict.";
    }

    private static List<Link> articles(CompareAnswer answer, boolean exact) {
        Stream<Comparison> wanted = answer.articles().stream().filter(article -> answer.isExact(article) == exact);
        return wanted.limit(MOST_ARTICLES)
                .map(article -> new Link(Quotes.curled(article.name()), SitePath.of(article).value()))
                .toList();
    }

    /// Where a runtime is compared with others of the reader's choice.
    static Link with(RuntimeProfile runtime) {
        return new Link("Compare " + runtime.name() + " with others",
                CompareQuestion.of(List.of(runtime.id())).query().at(SitePath.COMPARE.value()));
    }

    /// Where the runtimes of an article are compared from everything that is said, and where by differences alone.
    static List<Link> of(Comparison article) {
        List<String> runtimes = article.matter().runtimes();
        if (runtimes.size() > CompareQuestion.MOST_RUNTIMES) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        CompareQuestion all = CompareQuestion.of(runtimes);
        links.add(new Link("Differences only", all.differencesOnly().query().at(SitePath.COMPARE.value())));
        links.add(new Link("With other runtimes", all.query().at(SitePath.COMPARE.value())));
        return links;
    }
}
