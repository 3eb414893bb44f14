package dev.touchstone.search.entry;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Option;
import dev.touchstone.article.Option.Point;
import dev.touchstone.article.Prose;
import dev.touchstone.article.Question;
import dev.touchstone.article.Row;
import dev.touchstone.article.RowGroup;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.article.Statement;
import dev.touchstone.article.Verdict;
import dev.touchstone.library.Address;
import dev.touchstone.library.Library;
import dev.touchstone.search.entry.Entry.Body;
import dev.touchstone.search.entry.Entry.CellText;
import dev.touchstone.search.entry.Entry.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The places of a comparison: the article itself, its rows, sections, points and questions.
final class ComparisonEntries {

    private final Comparison comparison;
    private final Library library;
    private final Address page;
    private final List<Entry> entries = new ArrayList<>();

    private ComparisonEntries(Comparison comparison, Library library) {
        this.comparison = comparison;
        this.library = library;
        this.page = Address.of(comparison);
    }

    static List<Entry> of(Comparison comparison, Library library) {
        ComparisonEntries places = new ComparisonEntries(comparison, library);
        places.addAll();
        return List.copyOf(places.entries);
    }

    private void addAll() {
        List<String> names = Stream.concat(ArticleEntries.names(comparison).stream(),
                comparison.matter().tags().stream()).toList();
        entries.add(new Entry(HitKind.COMPARISON, page, comparison.name(), names, List.of(),
                comparison.matter().runtimes(), "",
                () -> Said.text(BlockText.join(Stream.of(comparison.matter().tagline(), comparison.summary(),
                        BlockText.of(comparison.lead()))))));
        addSection("overview", "Overview", List.of(), comparison.overview());
        comparison.groups().forEach(this::add);
        comparison.options().forEach(this::add);
        comparison.sections()
                .forEach(section -> addSection(section.anchor(), BlockText.line(section.heading()), List.of(),
                        section.prose()));
        add(comparison.verdict());
        comparison.questions().forEach(this::add);
    }

    private void add(RowGroup group) {
        String name = BlockText.line(group.name());
        addSection(group.anchor(), name, List.of(), group.intro());
        List<String> trail = name.isEmpty() ? List.of(comparison.name()) : List.of(comparison.name(), name);
        group.rows()
                .forEach(row -> library.criterion(row.criterion()).ifPresent(criterion -> add(row, criterion, trail)));
    }

    private void add(Row row, Criterion criterion, List<String> trail) {
        entries.add(new Entry(HitKind.ROW, page.at(row.criterion()), criterion.name(), ArticleEntries.names(criterion),
                trail, row.cells().stream().map(Cell::runtime).toList(), criterion.group(), () -> said(row)));
    }

    private Said said(Row row) {
        return new Said(row.cells().stream().map(cell -> cell(row, cell)).toList(), BlockText.of(row.discussion()));
    }

    private CellText cell(Row row, Cell cell) {
        Optional<RuntimeProfile> runtime = library.runtime(cell.runtime());
        return new CellText(runtime.map(RuntimeProfile::name).orElse(cell.runtime()),
                runtime.map(ArticleEntries::names).orElse(List.of()), row.criterion() + "." + cell.runtime(),
                cell.statements().stream().map(ComparisonEntries::text).collect(Collectors.joining("; ")));
    }

    private static String text(Statement statement) {
        String conditions = String.join(", ", statement.conditions());
        String note = BlockText.line(statement.note());
        return BlockText.line(statement.words()) + (conditions.isEmpty() ? "" : " (" + conditions + ")")
                + (note.isEmpty() ? "" : " (" + note + ")");
    }

    private void add(Option option) {
        List<String> about = List.of(option.runtime());
        String runtime = library.runtime(option.runtime()).map(RuntimeProfile::name).orElse(option.runtime());
        Body body = () -> Said.text(BlockText.join(Stream.of(BlockText.line(option.bestFor()),
                BlockText.of(option.prose().blocks()))));
        Entry whole = add(option.anchor(), runtime, about, body);
        option.prose().parts().forEach(part -> ArticleEntries.addSection(entries, whole, part));
        option.pros().forEach(point -> add(point, "Pros", whole));
        option.cons().forEach(point -> add(point, "Cons", whole));
    }

    private void add(Point point, String side, Entry option) {
        String label = BlockText.line(point.label());
        String title = label.isEmpty() ? option.title() + ": " + side : withoutStop(label);
        entries.add(new Entry(HitKind.SECTION, page.at(point.anchor()), title, List.of(),
                List.of(comparison.name(), option.title(), side), option.runtimes(), "",
                () -> Said.text(BlockText.of(point.text()))));
    }

    private void add(Verdict verdict) {
        addSection("verdict", "Verdict", List.of(), verdict.prose());
        verdict.choices().forEach(choice -> {
            Body body = () -> Said.text(BlockText.join(
                    choice.conditions().stream().map(condition -> BlockText.line(condition.text()))));
            Entry _ = add(choice.anchor(), BlockText.line(choice.heading()), choice.runtimes(), body);
        });
    }

    private void add(Question question) {
        entries.add(new Entry(HitKind.QUESTION, page.at(question.anchor()), BlockText.line(question.question()),
                List.of(), List.of(comparison.name()), List.of(), "",
                () -> Said.text(BlockText.of(question.answer()))));
    }

    /// A section that has something to say.
    private void addSection(String anchor, String title, List<String> runtimes, Prose prose) {
        if (!prose.isEmpty() && !anchor.isEmpty()) {
            Entry section = add(anchor, title, runtimes, () -> Said.text(BlockText.of(prose.blocks())));
            prose.parts().forEach(part -> ArticleEntries.addSection(entries, section, part));
        }
    }

    private Entry add(String anchor, String title, List<String> runtimes, Body body) {
        Entry entry = new Entry(HitKind.SECTION, page.at(anchor), title, List.of(), List.of(comparison.name()),
                runtimes, "", body);
        entries.add(entry);
        return entry;
    }

    private static String withoutStop(String label) {
        return label.endsWith(".") || label.endsWith(":") ? label.substring(0, label.length() - 1) : label;
    }
}
