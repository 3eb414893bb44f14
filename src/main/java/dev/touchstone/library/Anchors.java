package dev.touchstone.library;

import dev.touchstone.article.Article;
import dev.touchstone.article.Benchmark;
import dev.touchstone.article.Cell;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Guide;
import dev.touchstone.article.Option;
import dev.touchstone.article.Prose;
import dev.touchstone.article.Row;
import dev.touchstone.article.RuntimeProfile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The fragments by which the parts of an article's page can be linked: rows, cells, sections, points, choices and questions.
public final class Anchors {

    private final Set<String> found = new LinkedHashSet<>();

    private Anchors() {}

    /// All fragments of an article's page, in the order in which its parts come.
    public static Set<String> of(Article article, Library library) {
        Anchors anchors = new Anchors();
        switch (article) {
            case Comparison comparison -> anchors.add(comparison);
            case RuntimeProfile runtime -> {
                anchors.addIf(!runtime.releases().isEmpty(), "release-table");
                anchors.add(runtime.prose());
                anchors.addIf(!library.about(runtime).isEmpty(), "all-statements");
            }
            case Criterion criterion -> {
                anchors.add(criterion.prose());
                anchors.addIf(!library.about(criterion).isEmpty(), "all-answers");
            }
            case Guide guide -> anchors.add(guide.prose());
            case Benchmark benchmark -> {
                anchors.found.addAll(List.of("measured", "programs", "repeat"));
                anchors.add(benchmark.prose());
            }
        }
        anchors.found.remove("");
        return Set.copyOf(anchors.found);
    }

    private void add(Comparison comparison) {
        addOwn(comparison);
        add(comparison.overview());
        comparison.groups().forEach(group -> {
            found.add(group.anchor());
            add(group.intro());
            group.rows().forEach(this::add);
        });
        comparison.options().forEach(this::add);
        comparison.sections().forEach(section -> {
            found.add(section.anchor());
            add(section.prose());
        });
        add(comparison.verdict().prose());
        comparison.verdict().choices().forEach(choice -> found.add(choice.anchor()));
        comparison.questions().forEach(question -> {
            found.add(question.anchor());
            add(question.answer());
        });
    }

    /// The parts that a comparison's page has by the same name wherever there is something to show in them.
    private void addOwn(Comparison comparison) {
        found.addAll(List.of("comparison", "sources"));
        addIf(!comparison.verdict().choices().isEmpty(), "in-short");
        addIf(!comparison.matter().highlights().isEmpty(), "at-a-glance");
        addIf(!comparison.overview().isEmpty(), "overview");
        addIf(!comparison.options().isEmpty(), "options");
        addIf(!comparison.verdict().prose().isEmpty() || !comparison.verdict().choices().isEmpty(), "verdict");
        addIf(!comparison.questions().isEmpty(), "faq");
    }

    private void addIf(boolean isThere, String anchor) {
        if (isThere) {
            found.add(anchor);
        }
    }

    private void add(Row row) {
        found.add(row.criterion());
        row.cells().forEach(cell -> add(row.criterion(), cell));
        add(row.discussion());
    }

    private void add(String criterion, Cell cell) {
        found.add(criterion + "." + cell.runtime());
    }

    private void add(Option option) {
        found.add(option.anchor());
        option.pros().forEach(point -> found.add(point.anchor()));
        option.cons().forEach(point -> found.add(point.anchor()));
        add(option.prose());
    }

    private void add(Prose prose) {
        prose.parts().forEach(part -> {
            found.add(part.anchor());
            add(part.prose());
        });
    }
}
