package dev.touchstone.markdown;

import dev.touchstone.source.Place;
import java.util.List;

/// A block of prose. Headings are not among them: they part a document into [Section]s.
public sealed interface Block {

    Place place();

    record Paragraph(List<Inline> content, Place place) implements Block {

        public Paragraph {
            content = List.copyOf(content);
        }
    }

    record BulletList(List<ListItem> items, Place place) implements Block {

        public BulletList {
            items = List.copyOf(items);
        }
    }

    record OrderedList(int first, List<ListItem> items, Place place) implements Block {

        public OrderedList {
            items = List.copyOf(items);
        }
    }

    /// A code block.
    ///
    /// @param language the first word behind the fence, or empty
    record CodeBlock(String code, String language, Place place) implements Block {}

    record Quote(List<Block> content, Place place) implements Block {

        public Quote {
            content = List.copyOf(content);
        }
    }

    record ThematicBreak(Place place) implements Block {}

    /// A table; a row may have more or fewer cells than the header, as written.
    record Table(List<TableCell> header, List<TableRow> rows, Place place) implements Block {

        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    record ListItem(List<Block> content, Place place) {

        public ListItem {
            content = List.copyOf(content);
        }
    }

    record TableRow(List<TableCell> cells, Place place) {

        public TableRow {
            cells = List.copyOf(cells);
        }
    }

    /// A cell; an empty one has no content, and its place is where the content would begin.
    record TableCell(List<Inline> content, Place place) {

        public TableCell {
            content = List.copyOf(content);
        }
    }
}
