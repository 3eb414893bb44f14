package dev.touchstone.page.table;

import dev.touchstone.article.Article;
import dev.touchstone.article.Criterion;
import dev.touchstone.library.Library;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.prose.Scope;
import dev.touchstone.page.table.MatrixView.Group;
import dev.touchstone.page.table.MatrixView.Line;
import dev.touchstone.page.table.MatrixView.Spot;
import dev.touchstone.page.table.TableView.Column;
import dev.touchstone.page.words.Figures;
import dev.touchstone.page.words.KindWords;
import dev.touchstone.page.words.Quotes;
import dev.touchstone.query.CompareQuestion;
import dev.touchstone.query.GatheredCell;
import dev.touchstone.query.GatheredRow;
import dev.touchstone.query.MatrixAnswer;
import dev.touchstone.query.Origin;
import java.util.List;
import java.util.stream.IntStream;

/// Makes the table of all runtimes.
public record MatrixTables(Library library, MatrixAnswer answer, Scope scope) {

    public MatrixView table() {
        List<Group> groups = answer.groups()
                .stream()
                .map(group -> new Group("in-" + group.id(), group.name(),
                        group.rows().stream().map(this::line).toList()))
                .toList();
        List<Column> columns = answer.columns()
                .stream()
                .map(column -> new Column(column.runtime().name(), SitePath.of(column.runtime()).value(), ""))
                .toList();
        return new MatrixView(columns, groups, caption(), Key.ofCells(cells(groups)),
                Steps.in(answer.rows().stream().flatMap(row -> row.compared().row().cells().stream())));
    }

    private static List<CellView> cells(List<Group> groups) {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(line -> line.cells().stream())
                .map(Spot::cell)
                .toList();
    }

    private Line line(GatheredRow row) {
        Criterion criterion = row.criterion();
        List<CellView> cells = new RowParts(library, library.runtimes().stream().map(Article::id).toList(), scope)
                .cells(row.compared());
        return new Line(criterion.id(), Quotes.curled(criterion.name()), SitePath.of(criterion).value(),
                KindWords.hint(criterion), IntStream.range(0, cells.size())
                        .mapToObj(i -> new Spot(cells.get(i), evidence(criterion, row.cells().get(i))))
                        .toList());
    }

    /// The very cell of the one article that says something; where several do, all that they say together.
    private static String evidence(Criterion criterion, GatheredCell cell) {
        List<Origin> origins = cell.isKnown() ? cell.origins() : List.of();
        if (origins.size() < 2) {
            return origins.isEmpty() ? "" : origins.getFirst().cell().toString();
        }
        String address = CompareQuestion.of(List.of(cell.runtime()))
                .withCriteria(List.of(criterion.id()))
                .query()
                .at(SitePath.COMPARE.value());
        return address + "#" + criterion.id() + "." + cell.runtime();
    }

    private String caption() {
        return "Showing " + answer.shown() + " of " + Figures.counted(answer.all(), "criterion", "criteria") + " and "
                + Figures.counted(answer.columns().size(), "runtime", "runtimes")
                + ". Each cell leads to its evidence.";
    }
}
