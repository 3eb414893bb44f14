package dev.touchstone.lint.text;

import dev.touchstone.article.Article;
import dev.touchstone.article.Benchmark;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Guide;
import dev.touchstone.article.Option;
import dev.touchstone.article.Prose;
import dev.touchstone.article.Question;
import dev.touchstone.article.Row;
import dev.touchstone.article.RowGroup;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.article.Statement;
import dev.touchstone.article.Verdict;
import dev.touchstone.lint.text.Passage.Role;
import dev.touchstone.markdown.Block;
import dev.touchstone.markdown.Inline;
import java.util.ArrayList;
import java.util.List;

/// Collects the running text of an article, whatever part of it the text belongs to.
public final class Passages {

    private final List<Passage> found = new ArrayList<>();

    private Passages() {}

    /// All running text of an article.
    public static List<Passage> of(Article article) {
        Passages passages = new Passages();
        switch (article) {
            case Comparison comparison -> passages.add(comparison);
            case RuntimeProfile runtime -> passages.add(runtime.prose());
            case Criterion criterion -> passages.add(criterion.prose());
            case Guide guide -> passages.add(guide.prose());
            case Benchmark benchmark -> passages.add(benchmark.prose());
        }
        return List.copyOf(passages.found);
    }

    /// All running text under one heading.
    public static List<Passage> of(Prose prose) {
        Passages passages = new Passages();
        passages.add(prose);
        return List.copyOf(passages.found);
    }

    private void add(Comparison comparison) {
        add(comparison.lead());
        add(comparison.overview());
        comparison.groups().forEach(this::add);
        comparison.options().forEach(this::add);
        comparison.sections().forEach(section -> {
            add(Role.HEADING, section.heading());
            add(section.prose());
        });
        add(comparison.verdict());
        comparison.questions().forEach(this::add);
    }

    private void add(RowGroup group) {
        add(Role.HEADING, group.name());
        add(group.intro());
        group.rows().forEach(this::add);
    }

    private void add(Row row) {
        row.cells().stream().flatMap(cell -> cell.statements().stream()).forEach(this::add);
        add(row.discussion());
    }

    private void add(Statement statement) {
        add(Role.CELL, statement.spelling());
        add(Role.CELL, statement.note());
    }

    private void add(Option option) {
        add(Role.STATEMENT, option.bestFor());
        option.pros().forEach(this::add);
        option.cons().forEach(this::add);
        add(option.prose());
    }

    private void add(Option.Point point) {
        add(Role.STATEMENT, point.label());
        add(point.text());
    }

    private void add(Verdict verdict) {
        add(verdict.prose());
        verdict.choices().forEach(choice -> {
            add(Role.HEADING, choice.heading());
            choice.conditions().forEach(condition -> add(Role.STATEMENT, condition.text()));
        });
    }

    private void add(Question question) {
        add(Role.HEADING, question.question());
        add(question.answer());
    }

    private void add(Prose prose) {
        prose.blocks().forEach(block -> add(block, Role.STATEMENT));
        prose.parts().forEach(part -> {
            add(Role.HEADING, part.section().heading().content());
            add(part.prose());
        });
    }

    private void add(Block block, Role role) {
        switch (block) {
            case Block.Paragraph paragraph -> add(role, paragraph.content());
            case Block.BulletList list ->
                list.items().forEach(item -> item.content().forEach(inner -> add(inner, role)));
            case Block.OrderedList list ->
                list.items().forEach(item -> item.content().forEach(inner -> add(inner, role)));
            case Block.Quote quote -> quote.content().forEach(inner -> add(inner, Role.QUOTATION));
            case Block.Table table -> {
                table.header().forEach(cell -> add(Role.CELL, cell.content()));
                table.rows().forEach(row -> row.cells().forEach(cell -> add(Role.CELL, cell.content())));
            }
            case Block.CodeBlock _,Block.ThematicBreak _ -> {
            }
        }
    }

    private void add(Role role, List<Inline> content) {
        if (!content.isEmpty()) {
            found.add(new Passage(role, content));
        }
    }
}
