package dev.touchstone.reading;

import dev.touchstone.article.Prose;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.markdown.Block;
import dev.touchstone.markdown.Section;
import dev.touchstone.source.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Collects what an article says about single rows: bullets `- **Row name:** …` below a table, and sections headed with a row's name.
final class Discussions {

    private final ArticleParts parts;
    private final Map<String, Prose> byCriterion = new HashMap<>();

    Discussions(ArticleParts parts) {
        this.parts = parts;
    }

    /// What was said about a row; empty if nothing.
    Prose about(String criterion) {
        return byCriterion.getOrDefault(criterion, Prose.EMPTY);
    }

    /// Takes the bullets of a list if they are about rows: one that names a row, or nearly does, makes it such a list.
    boolean take(Block.BulletList list) {
        List<Optional<Lead>> leads = list.items().stream().map(item -> Lead.of(item.content())).toList();
        if (leads.stream().flatMap(Optional::stream).noneMatch(lead -> isAboutRow(lead.name()))) {
            return false;
        }
        for (int i = 0; i < leads.size(); i++) {
            Block.ListItem item = list.items().get(i);
            leads.get(i)
                    .ifPresentOrElse(this::add, () -> parts.findings()
                            .add(
                                    Diagnostic
                                            .of(Code.MISPLACED_CONTENT, item.place().at(),
                                                    "this point is about no row, but its neighbours are")
                                            .help("Begin it with the row's name, as in `- **Start-up time:** …`, or write it before the table.")));
        }
        return true;
    }

    /// Takes a section if its heading names a row, or nearly does.
    boolean take(Section section) {
        String name = section.heading().text();
        if (!isAboutRow(name)) {
            return false;
        }
        if (!parts.prose().tellIfEmpty(section)) {
            find(name, section.heading().place()).ifPresent(id -> add(id, parts.prose().read(section)));
        }
        return true;
    }

    private boolean isAboutRow(String name) {
        return parts.rows().find(name).isPresent() || parts.rows().isTold(name)
                || Nearest.to(name, parts.rows().names()).isPresent();
    }

    private void add(Lead lead) {
        find(lead.name(), lead.place()).ifPresent(id -> {
            if (lead.rest().isEmpty()) {
                parts.findings()
                        .add(Diagnostic
                                .of(Code.EMPTY_SECTION, lead.place(), "nothing is said about `" + lead.name() + "`")
                                .help("Write something behind the name, or remove the point."));
            }
            add(id, new Prose(lead.rest(), List.of()));
        });
    }

    private Optional<String> find(String name, Place place) {
        Optional<String> row = parts.rows().find(name);
        if (row.isEmpty() && !parts.rows().isTold(name) && !parts.rows().mayBeMislabelled(name)) {
            parts.findings()
                    .add(Diagnostic.of(Code.UNKNOWN_CRITERION, place, "no row of this article is called `" + name + "`")
                            .help(Nearest.help(name, parts.rows().names())));
        }
        return row;
    }

    private void add(String criterion, Prose more) {
        byCriterion.merge(criterion, more, (first, second) -> new Prose(joined(first.blocks(), second.blocks()),
                joined(first.parts(), second.parts())));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
