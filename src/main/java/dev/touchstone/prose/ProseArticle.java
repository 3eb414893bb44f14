package dev.touchstone.prose;

import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;
import java.util.List;

/// An article as prose: its chapters, and what of it was passed over.
///
/// @param title the heading that names the article; empty where none does
/// @param unread stretches that are neither prose nor a table that could be read, each with the reason
public record ProseArticle(SourceFile file, String title, List<Chapter> chapters, List<Located<String>> unread) {

    public ProseArticle {
        chapters = List.copyOf(chapters);
        unread = List.copyOf(unread);
    }

    /// What stands under one heading.
    ///
    /// @param heading empty in front of the first one
    public record Chapter(Located<String> heading, List<Passage> passages) {

        public Chapter {
            passages = List.copyOf(passages);
        }
    }

    /// A part of a chapter.
    public sealed interface Passage {

        Place place();

        /// Running text without a label.
        record Paragraph(Place place) implements Passage {}

        /// Text with a label: `- Start-up: It takes 30 ms.`, `**Best for:** scripts.`
        ///
        /// @param text what the label stands for; without length where nothing follows it
        record Point(Located<String> label, Place text, Place place) implements Passage {}

        /// A row of a table.
        ///
        /// @param columns what the header calls the cells
        /// @param cells as many as columns
        record TableRow(Located<String> label, List<String> columns, List<Located<String>> cells, Place place)
                implements Passage {

            public TableRow {
                columns = List.copyOf(columns);
                cells = List.copyOf(cells);
                if (cells.size() != columns.size()) {
                    throw new IllegalArgumentException(cells.size() + " cells in " + columns.size() + " columns");
                }
            }
        }
    }
}
