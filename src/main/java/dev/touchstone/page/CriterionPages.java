package dev.touchstone.page;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Criterion;
import dev.touchstone.library.CitedKeys;
import dev.touchstone.library.ComparedRow;
import dev.touchstone.library.Library;
import dev.touchstone.library.Stated;
import dev.touchstone.page.CriterionPage.Definition;
import dev.touchstone.page.CriterionPage.Level;
import dev.touchstone.page.CriterionPage.RuntimeAnswers;
import dev.touchstone.page.CriterionPage.Use;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.axis.AxisView;
import dev.touchstone.page.prose.Citations;
import dev.touchstone.page.prose.ProseHtml;
import dev.touchstone.page.prose.Scope;
import dev.touchstone.page.table.RowAxis;
import dev.touchstone.page.table.Rows;
import dev.touchstone.page.table.Statements;
import dev.touchstone.page.table.Steps;
import dev.touchstone.page.table.StepsView;
import dev.touchstone.page.words.KindWords;
import dev.touchstone.page.words.PeriodWords;
import dev.touchstone.page.words.Quotes;
import dev.touchstone.value.RatingKind;
import dev.touchstone.value.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes the pages of criteria.
record CriterionPages(Desk desk) {

    private static final int TOP_LEVEL = 3;

    CriterionPage page(Criterion criterion) {
        List<Stated> stated = desk.library().about(criterion);
        Citations citations = desk.citations(Stream.concat(CitedKeys.in(criterion.prose()),
                stated.stream().flatMap(one -> CitedInOrder.in(one.cell()))));
        Scope scope = desk.scope(criterion, citations);
        return new CriterionPage(desk.frame(criterion), Quotes.curled(criterion.name()), criterion.group(),
                Quotes.curled(criterion.summary()),
                definitions(criterion), scale(criterion), steps(criterion, stated),
                new ProseHtml(scope).of(criterion.prose(), TOP_LEVEL), axis(criterion, stated, scope),
                new MeasuredFor(desk).of(criterion),
                answers(stated, scope), uses(criterion), FindPages.by(criterion), desk.cite(criterion),
                CitedSource.of(citations));
    }

    private static List<Definition> definitions(Criterion criterion) {
        List<Definition> definitions = new ArrayList<>();
        definitions.add(new Definition("Answer", KindWords.kind(criterion)));
        definitions.add(new Definition("Order", KindWords.order(criterion)));
        if (!criterion.review().isZero()) {
            definitions.add(new Definition("Review", "Every " + PeriodWords.of(criterion.review())));
        }
        List<String> names = criterion.aliases().stream().filter(alias -> !SitePath.isPath("/" + alias)).toList();
        if (!names.isEmpty()) {
            definitions.add(new Definition("Also called", String.join(", ", names)));
        }
        return definitions;
    }

    private static List<Level> scale(Criterion criterion) {
        if (!(criterion.kind() instanceof RatingKind(Scale scale))) {
            return List.of();
        }
        List<StepsView> steps = Steps.in(scale);
        return IntStream.range(0, steps.size())
                .mapToObj(i -> new Level(scale.levels().get(i).name(), Quotes.curled(scale.levels().get(i).meaning()),
                        steps.get(i)))
                .toList();
    }

    private static List<StepsView> steps(Criterion criterion, List<Stated> stated) {
        Stream<StepsView> own = criterion.kind() instanceof RatingKind(Scale scale) ? Steps.in(scale).stream()
                : Stream.empty();
        return Stream.concat(own, Steps.in(stated.stream().map(Stated::cell)).stream()).distinct().toList();
    }

    private List<AxisView> axis(Criterion criterion, List<Stated> stated, Scope scope) {
        List<Cell> cells = stated.stream().map(Stated::cell).toList();
        return RowAxis.of(criterion, cells.stream().map(Cell::runtime).distinct().toList(), cells,
                new Statements(desk.library(), scope));
    }

    private List<RuntimeAnswers> answers(List<Stated> stated, Scope scope) {
        return stated.stream()
                .map(one -> one.cell().runtime())
                .distinct()
                .map(runtime -> new RuntimeAnswers(desk.runtime(runtime), stated.stream()
                        .filter(one -> one.cell().runtime().equals(runtime))
                        .map(one -> Answer.of(one, desk, scope))
                        .toList()))
                .toList();
    }

    private List<Use> uses(Criterion criterion) {
        return desk.library()
                .comparisons()
                .stream()
                .flatMap(comparison -> desk.library()
                        .row(comparison, criterion.id())
                        .stream()
                        .map(row -> use(comparison, row, criterion)))
                .toList();
    }

    private Use use(Comparison comparison, ComparedRow row, Criterion criterion) {
        Library library = desk.library();
        Rows rows = new Rows(library, comparison, desk.scope(criterion, Citations.NONE));
        return new Use(new Link(Quotes.curled(comparison.name()), SitePath.of(comparison).at(criterion.id())),
                rows.outcome(row));
    }
}
