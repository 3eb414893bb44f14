package dev.touchstone.reading;

import dev.touchstone.article.Prose;
import dev.touchstone.article.Row;
import dev.touchstone.article.RowGroup;
import dev.touchstone.markdown.Block;
import dev.touchstone.markdown.Inline;
import dev.touchstone.markdown.Section;
import java.util.ArrayList;
import java.util.List;

/// Reads the section `Comparison`: its tables, each in a group of the article's own, and what is said about their rows.
final class GroupReader {

    private final ArticleParts parts;
    private final Discussions discussions;
    private final List<Group> groups = new ArrayList<>();
    private final List<RowGroup> read = new ArrayList<>();

    GroupReader(ArticleParts parts) {
        this.parts = parts;
        this.discussions = new Discussions(parts);
    }

    /// A group whose rows were read, and whose prose was not yet.
    ///
    /// @param heading the section with the group's name; none for the tables directly under `Comparison`
    private record Group(List<Section> heading, List<Block> blocks, List<Section> sections, List<Row> rows) {

        private Group {
            heading = List.copyOf(heading);
            blocks = List.copyOf(blocks);
            sections = List.copyOf(sections);
            rows = List.copyOf(rows);
        }
    }

    /// Reads all tables: rows have to be known before anything is said about them, and their addresses come before others.
    void readTables(Section comparison) {
        if (!comparison.blocks().isEmpty()) {
            groups.add(new Group(List.of(), comparison.blocks(), List.of(), rows(comparison.blocks())));
        }
        for (Section section : comparison.sections()) {
            groups.add(new Group(List.of(section), section.blocks(), section.sections(), rows(section.blocks())));
        }
    }

    /// Reads everything else, in the order in which it stands.
    void readProse() {
        groups.forEach(group -> read.add(new RowGroup(anchor(group), name(group), intro(group), group.rows())));
    }

    /// The groups, each row with what was said about it, wherever that was.
    List<RowGroup> groups() {
        return read.stream()
                .map(group -> new RowGroup(group.anchor(), group.name(), group.intro(),
                        group.rows().stream().map(this::discussed).toList()))
                .toList();
    }

    private Row discussed(Row row) {
        return new Row(row.criterion(), row.cells(), discussions.about(row.criterion()), row.place());
    }

    private String anchor(Group group) {
        return group.heading().stream().map(section -> parts.ids().heading(section.heading())).findFirst().orElse("");
    }

    private static List<Inline> name(Group group) {
        return group.heading().stream().flatMap(section -> section.heading().content().stream()).toList();
    }

    private List<Row> rows(List<Block> blocks) {
        TableReader reader = new TableReader(parts);
        return blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .flatMap(table -> reader.read(table).stream())
                .toList();
    }

    /// What is neither a table nor about one row.
    private Prose intro(Group group) {
        group.heading().forEach(parts.prose()::tellIfEmpty);
        List<Block> blocks = new ArrayList<>();
        boolean behindTable = false;
        for (Block block : group.blocks()) {
            behindTable |= block instanceof Block.Table;
            boolean taken = block instanceof Block.Table
                    || (behindTable && block instanceof Block.BulletList list && discussions.take(list));
            if (!taken) {
                blocks.add(block);
            }
        }
        List<Section> others = group.sections().stream().filter(section -> !discussions.take(section)).toList();
        return parts.prose().read(blocks, others);
    }
}
