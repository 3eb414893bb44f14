package dev.touchstone.markdown;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;

/// Texts of tests as files.
final class Samples {

    private Samples() {}

    static Place place(String text) {
        return SourceFile.of("a.md", text).place(0, text.length());
    }

    static Checked<Document> read(String text) {
        return MarkdownReader.read(place(text));
    }
}
