package dev.touchstone.reading;

import dev.touchstone.matter.Key;
import dev.touchstone.matter.Keys;
import dev.touchstone.matter.ListShape;
import dev.touchstone.matter.ScalarShape;
import dev.touchstone.source.Located;
import java.util.List;

/// The keys of a guide.
final class GuideKeys {

    static final Key<String> TITLE = Key.required("title", ScalarShape.text(90), "What the page is headed with.");
    static final Key<String> SUMMARY = Key.required("summary", ScalarShape.text(300),
            "One or two sentences for lists and search results.");
    static final Key<List<Located<String>>> ALIASES = Key.optional("aliases", ListShape.of(ScalarShape.Word.SLUG),
            "Former slugs: their addresses lead here.");

    static final Keys ALL = new Keys("a guide", List.of(TITLE, SUMMARY, ALIASES));

    private GuideKeys() {}
}
