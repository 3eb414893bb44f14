package dev.touchstone.markdown;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.source.Place;
import java.time.Duration;
import java.util.List;

/// Reads Markdown into our own tree, in bounded time and memory whatever the text is.
///
/// A text beyond a limit gives an empty document and says why: never a part of it that could be taken for the whole.
/// [TextRules] are checked for each file elsewhere, because they hold for its front matter too.
public final class MarkdownReader {

    private static final BoundedReading PARSER = new BoundedReading(MarkdownReader::parse, Duration.ofSeconds(2),
            Duration.ofSeconds(30));

    private MarkdownReader() {}

    /// Reads the text of a place, usually a file behind its front matter; all places of the result are places of that file.
    public static Checked<Document> read(Place text) {
        List<Diagnostic> beyond = Prescan.check(text);
        return beyond.isEmpty() ? PARSER.read(text) : new Checked<>(Document.EMPTY, beyond);
    }

    private static Checked<Document> parse(Place text, TimedText characters) {
        Findings findings = new Findings();
        return findings.with(new OutlineReader(new Reading(text, findings)).read(MarkdownSyntax.parse(characters)));
    }
}
