package dev.touchstone.markdown;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.source.Place;

/// Reads Markdown into our own tree, in bounded time and memory whatever the text is.
public final class MarkdownReader {

    private MarkdownReader() {
    }

    /// Reads the text of a place, usually a file behind its front matter; all places of the result are places of that file.
    public static Checked<Document> read(Place text) {
        return Checked.of(Document.EMPTY);
    }
}
