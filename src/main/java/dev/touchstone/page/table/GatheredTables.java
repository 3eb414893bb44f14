package dev.touchstone.page.table;

import dev.touchstone.library.Library;
import dev.touchstone.markdown.Inline;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.prose.Html;
import dev.touchstone.page.prose.InlineHtml;
import dev.touchstone.page.prose.Scope;
import dev.touchstone.page.table.TableView.Column;
import dev.touchstone.page.table.TableView.Group;
import dev.touchstone.page.words.Figures;
import dev.touchstone.page.words.Quotes;
import dev.touchstone.query.CompareAnswer;
import dev.touchstone.query.RowGroup;
import java.util.List;

/// Makes the table of runtimes that a reader has chosen.
public record GatheredTables(Library library, CompareAnswer answer, Scope scope) {

    public TableView table() {
        List<Group> groups = answer.groups().stream().map(this::group).toList();
        List<RowView> rows = groups.stream().flatMap(group -> group.rows().stream()).toList();
        return new TableView(columns(), groups, caption(), Key.of(rows),
                Steps.in(answer.rows().stream().flatMap(row -> row.compared().row().cells().stream())));
    }

    private Group group(RowGroup group) {
        GatheredRows rows = new GatheredRows(library, answer.question().runtimes(), scope);
        String anchor = group.id().isEmpty() ? "" : "in-" + group.id();
        return new Group(anchor, name(group), Html.EMPTY, group.rows().stream().map(rows::of).toList());
    }

    private Html name(RowGroup group) {
        return group.name().isEmpty() ? Html.EMPTY
                : new InlineHtml(scope).of(List.of(new Inline.TextRun(group.name(),
                        group.rows().getFirst().criterion().file().start())));
    }

    private List<Column> columns() {
        return answer.columns()
                .stream()
                .map(column -> new Column(column.runtime().name(), SitePath.of(column.runtime()).value(),
                        String.join(", ", column.versions())))
                .toList();
    }

    private String caption() {
        List<String> versions = answer.columns()
                .stream()
                .filter(column -> !column.versions().isEmpty())
                .map(column -> Quotes.curled(column.runtime().name()) + " "
                        + Outcomes.joined(column.versions()))
                .toList();
        return "Showing " + answer.shown() + " of " + Figures.counted(answer.all(), "criterion", "criteria")
                + ", each followed by its evidence."
                + (versions.isEmpty() ? "" : " The articles speak about " + Outcomes.joined(versions) + ".");
    }
}
