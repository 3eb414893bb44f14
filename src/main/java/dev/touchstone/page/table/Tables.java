package dev.touchstone.page.table;

import dev.touchstone.article.Comparison;
import dev.touchstone.article.RowGroup;
import dev.touchstone.library.ComparedRow;
import dev.touchstone.library.Library;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.prose.InlineHtml;
import dev.touchstone.page.prose.ProseHtml;
import dev.touchstone.page.prose.Scope;
import dev.touchstone.page.table.TableView.Column;
import dev.touchstone.page.table.TableView.Group;
import dev.touchstone.page.words.Figures;
import java.util.List;
import java.util.Optional;

/// Makes the full table of one comparison.
public record Tables(Library library, Comparison comparison, Scope scope) {

    private static final int GROUP_LEVEL = 3;

    public TableView table() {
        List<Group> groups = comparison.groups().stream().map(this::group).toList();
        List<RowView> rows = groups.stream().flatMap(group -> group.rows().stream()).toList();
        return new TableView(columns(), groups, caption(rows.size()), Key.of(rows), Steps.in(comparison));
    }

    /// The highlighted rows, in the order in which the article names them.
    public List<RowView> highlights(TableView table) {
        List<RowView> rows = table.groups().stream().flatMap(group -> group.rows().stream()).toList();
        return comparison.matter()
                .highlights()
                .stream()
                .flatMap(id -> rows.stream().filter(row -> row.id().equals(id)))
                .toList();
    }

    private Group group(RowGroup group) {
        Rows rows = new Rows(library, comparison, scope);
        List<RowView> views = group.rows()
                .stream()
                .map(row -> library.row(comparison, row.criterion()))
                .flatMap(Optional<ComparedRow>::stream)
                .map(rows::of)
                .toList();
        return new Group(group.anchor(), new InlineHtml(scope).of(group.name()),
                new ProseHtml(scope).of(group.intro(), GROUP_LEVEL + 1), views);
    }

    private List<Column> columns() {
        return comparison.matter().runtimes().stream().map(this::column).toList();
    }

    private Column column(String id) {
        String version = comparison.matter().versions().getOrDefault(id, "");
        return library.runtime(id)
                .map(runtime -> new Column(runtime.name(), SitePath.of(runtime).value(), version))
                .orElse(new Column(id, "", version));
    }

    private String caption(int rows) {
        List<String> versions = columns().stream()
                .filter(column -> !column.version().isEmpty())
                .map(column -> column.name() + " " + column.version())
                .toList();
        return Figures.counted(rows, "row", "rows") + ", each followed by its evidence."
                + (versions.isEmpty() ? "" : " The article speaks about " + Outcomes.joined(versions) + ".");
    }
}
