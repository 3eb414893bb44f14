package dev.touchstone.markdown;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.source.Place;
import java.util.ArrayList;
import java.util.List;

/// Finds what must never be true of a tree, whatever the text was: a list that tests expect to be empty.
final class TreeCheck {

    private final Place text;
    private final List<String> faults = new ArrayList<>();

    private TreeCheck(Place text) {
        this.text = text;
    }

    static List<String> faults(Place text, Checked<Document> checked) {
        TreeCheck check = new TreeCheck(text);
        Document document = checked.value();
        check.blocks(document.lead(), text);
        document.sections().forEach(section -> check.section(section, 2));
        for (Diagnostic found : checked.diagnostics()) {
            check.inside("diagnostic " + found.code(), found.place(), text);
        }
        return check.faults;
    }

    private void section(Section section, int least) {
        Heading heading = section.heading();
        inside("heading", heading.place(), text);
        inlines(heading.content(), heading.place());
        if (heading.level() < least) {
            faults.add("a section of level " + heading.level() + " stands in one of level " + (least - 1));
        }
        blocks(section.blocks(), text);
        section.sections().forEach(inner -> section(inner, heading.level() + 1));
    }

    private void blocks(List<Block> blocks, Place parent) {
        inOrder(blocks.stream().map(Block::place).toList());
        for (Block block : blocks) {
            inside("block", block.place(), parent);
            switch (block) {
                case Block.Paragraph paragraph -> inlines(paragraph.content(), paragraph.place());
                case Block.BulletList list -> list.items().forEach(item -> item(item, list.place()));
                case Block.OrderedList list -> list.items().forEach(item -> item(item, list.place()));
                case Block.Quote quote -> blocks(quote.content(), quote.place());
                case Block.Table table -> table(table);
                case Block.CodeBlock code -> {
                }
                case Block.ThematicBreak line -> {
                }
            }
        }
    }

    private void item(Block.ListItem item, Place parent) {
        inside("item", item.place(), parent);
        blocks(item.content(), item.place());
    }

    private void table(Block.Table table) {
        cells(table.header(), table.place());
        for (Block.TableRow row : table.rows()) {
            inside("row", row.place(), table.place());
            cells(row.cells(), row.place());
        }
    }

    private void cells(List<Block.TableCell> cells, Place parent) {
        inOrder(cells.stream().map(Block.TableCell::place).toList());
        for (Block.TableCell cell : cells) {
            inside("cell", cell.place(), parent);
            inlines(cell.content(), cell.place());
        }
    }

    private void inlines(List<Inline> inlines, Place parent) {
        inOrder(inlines.stream().filter(inline -> !(inline instanceof Inline.SourceMark)).map(Inline::place).toList());
        for (Inline inline : inlines) {
            inside(inline.getClass().getSimpleName(), inline.place(), parent);
            inlines(Outline.children(inline), inline.place());
            if (inline instanceof Inline.TextRun run) {
                run(run);
            }
            if (inline instanceof Inline.Link link && link.children().stream().anyMatch(TreeCheck::isNestedLink)) {
                faults.add("a link stands in the link at " + link.place());
            }
        }
    }

    private static boolean isNestedLink(Inline inline) {
        return inline instanceof Inline.Link || inline instanceof Inline.SourceMark
                || Outline.children(inline).stream().anyMatch(TreeCheck::isNestedLink);
    }

    private void run(Inline.TextRun run) {
        int length = run.place().end() - run.place().start();
        if (run.text().isEmpty() || run.text().length() > length) {
            faults.add(
                    "a run of " + run.text().length() + " characters has a place of " + length + " at " + run.place());
        }
        if (run.text().length() == length
                && !Forbidden.replaced(run.text()).equals(Forbidden.replaced(run.place().text()))) {
            faults.add("the run `" + run.text() + "` is told to be at `" + run.place().text() + "`");
        }
    }

    private void inside(String what, Place place, Place parent) {
        if (place.file() != text.file() || place.start() < parent.start() || place.end() > parent.end()) {
            faults.add(what + " " + place.start() + "-" + place.end() + " is not inside " + parent.start() + "-"
                    + parent.end());
        }
    }

    private void inOrder(List<Place> places) {
        for (int i = 1; i < places.size(); i++) {
            if (places.get(i).start() < places.get(i - 1).end()) {
                faults.add(places.get(i).start() + " begins before " + places.get(i - 1).end() + " ends");
            }
        }
    }
}
