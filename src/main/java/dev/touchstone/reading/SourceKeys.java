package dev.touchstone.reading;

import dev.touchstone.article.Source;
import dev.touchstone.matter.CalendarDate;
import dev.touchstone.matter.Key;
import dev.touchstone.matter.Keys;
import dev.touchstone.matter.ListShape;
import dev.touchstone.matter.ScalarShape;
import dev.touchstone.source.Located;
import java.net.URI;
import java.util.List;

/// The keys of one source in `sources.yml`.
final class SourceKeys {

    static final Key<String> TITLE = Key.required("title", ScalarShape.text(200), "What the document is called.");
    static final Key<URI> URL = Key.required("url", new ScalarShape.Url(), "Where it is.");
    static final Key<Source.Kind> KIND = Key.required("kind", new ScalarShape.Choice<>(Source.Kind.class),
            "What sort of document it is.");
    static final Key<String> PUBLISHER = Key.optional("publisher", ScalarShape.text(120), "Who answers for it.");
    static final Key<String> AUTHOR = Key.optional("author", ScalarShape.text(160), "Who wrote it.");
    static final Key<CalendarDate> PUBLISHED = Key.optional("published", new ScalarShape.Date(false, false),
            "When it appeared, as precisely as is known.");
    static final Key<CalendarDate> ACCESSED = Key.required("accessed", new ScalarShape.Date(true, false),
            "When it was last read.");
    static final Key<List<Located<String>>> ABOUT = Key.optional("about", ListShape.of(ScalarShape.text(64)),
            "The ids of the runtimes that its publisher makes.");

    static final Keys ALL = new Keys("a source",
            List.of(TITLE, URL, KIND, PUBLISHER, AUTHOR, PUBLISHED, ACCESSED, ABOUT));

    private SourceKeys() {}
}
