package dev.touchstone.library;

import dev.touchstone.article.Article;
import dev.touchstone.article.Benchmark;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Guide;
import dev.touchstone.article.Option;
import dev.touchstone.article.Prose;
import dev.touchstone.article.Row;
import dev.touchstone.article.RowGroup;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.article.RuntimeProfile.Fact;
import dev.touchstone.article.RuntimeProfile.Release;
import dev.touchstone.markdown.Inline;
import dev.touchstone.markdown.PlainText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the places of an article that cite a source, each by its fragment, in the order in which they come.
final class Passages {

    private final String key;
    private final Article article;
    private final Library library;
    private final Set<Citing> found = new LinkedHashSet<>();

    private Passages(String key, Article article, Library library) {
        this.key = key;
        this.article = article;
        this.library = library;
    }

    static List<Citing> citing(String key, Article article, Library library) {
        Passages passages = new Passages(key, article, library);
        switch (article) {
            case Comparison comparison -> passages.add(comparison);
            case RuntimeProfile runtime -> passages.add(runtime);
            case Criterion criterion -> passages.add("", "", criterion.prose());
            case Guide guide -> passages.add("", "", guide.prose());
            case Benchmark benchmark -> passages.add("", "", benchmark.prose());
        }
        return List.copyOf(passages.found);
    }

    private void add(RuntimeProfile runtime) {
        add("", "Facts", runtime.facts().stream().map(Fact::source));
        add("release-table", "Releases", runtime.releases().stream().map(Release::source));
        add("", "", runtime.prose());
    }

    private void add(Comparison comparison) {
        add("", "", comparison.lead());
        add("overview", "Overview", comparison.overview());
        comparison.groups().forEach(this::add);
        comparison.options().forEach(this::add);
        comparison.sections().forEach(part -> add(part.anchor(), PlainText.of(part.heading()), part.prose()));
        add("verdict", "Verdict", comparison.verdict().prose());
        comparison.verdict()
                .choices()
                .forEach(choice -> choice.conditions()
                        .forEach(condition -> add(choice.anchor(), PlainText.of(choice.heading()), condition.text())));
        comparison.questions()
                .forEach(question -> add(question.anchor(), PlainText.of(question.question()), question.answer()));
    }

    private void add(RowGroup group) {
        add(group.anchor(), PlainText.of(group.name()), group.intro());
        group.rows().forEach(this::add);
    }

    private void add(Row row) {
        row.cells()
                .forEach(cell -> cell.statements()
                        .forEach(statement -> add(row.criterion() + "." + cell.runtime(), criterion(row) + ", a note",
                                statement.note())));
        add(row.criterion(), criterion(row) + ", discussion", row.discussion());
    }

    private String criterion(Row row) {
        return library.criterion(row.criterion()).map(Criterion::name).orElse(row.criterion());
    }

    private void add(Option option) {
        String name = library.runtime(option.runtime()).map(RuntimeProfile::name).orElse(option.runtime());
        add(option.anchor(), name, option.bestFor());
        Stream.concat(option.pros().stream(), option.cons().stream()).forEach(point -> {
            add(point.anchor(), PlainText.of(point.label()), point.label());
            add(point.anchor(), PlainText.of(point.label()), point.text());
        });
        add(option.anchor(), name, option.prose());
    }

    private void add(String anchor, String heading, Prose prose) {
        add(anchor, heading, prose.blocks().stream().flatMap(CitedKeys::in));
        prose.parts().forEach(part -> {
            String name = PlainText.of(part.section().heading().content());
            add(part.anchor(), name, part.section().heading().content());
            add(part.anchor(), name, part.prose());
        });
    }

    private void add(String anchor, String heading, List<Inline> text) {
        add(anchor, heading, CitedKeys.in(text));
    }

    private void add(String anchor, String heading, Stream<String> keys) {
        if (keys.anyMatch(key::equals)) {
            found.add(new Citing(article, Address.of(article).at(anchor), heading));
        }
    }
}
