package dev.touchstone.markdown;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.source.Place;

/// Reads Markdown into our own tree, in bounded time and memory whatever the text is.
public final class MarkdownReader {

    private MarkdownReader() {
    }

    /// Reads the text of a place, usually a file behind its front matter; all places of the result are places of that file.
    public static Checked<Document> read(Place text) {
        Findings findings = new Findings();
        try {
            return findings.with(new OutlineReader(new Reading(text, findings)).read(MarkdownSyntax.parse(text.text())));
        } catch (Limit.Exceeded exceeded) {
            findings.add(exceeded.diagnostic());
            return findings.with(Document.EMPTY);
        }
    }
}
