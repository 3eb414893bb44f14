package dev.touchstone.reading;

import dev.touchstone.matter.CalendarDate;
import dev.touchstone.matter.Key;
import dev.touchstone.matter.Keys;
import dev.touchstone.matter.ListShape;
import dev.touchstone.matter.MapShape;
import dev.touchstone.matter.Named;
import dev.touchstone.matter.ScalarShape;
import dev.touchstone.source.Located;
import java.util.List;

/// The keys of a comparison.
final class ComparisonKeys {

    private static final ScalarShape<String> NAME = ScalarShape.text(64);
    private static final ScalarShape.Date PAST = new ScalarShape.Date(true, false);

    static final Key<String> TITLE = Key.required("title", ScalarShape.text(90), "What the page is headed with.");
    static final Key<String> TAGLINE = Key.optional("tagline", ScalarShape.text(160), "A short line below the title.");
    static final Key<String> SUMMARY = Key.required("summary", new ScalarShape.Text(50, 300),
            "One or two sentences for cards and search results.");
    static final Key<List<Located<String>>> RUNTIMES = Key.required("runtimes", ListShape.of(NAME, 2, 12),
            "The ids of the runtimes, in the order of the columns.");
    static final Key<List<Named<String>>> VERSIONS = Key.optional("versions",
            new MapShape<>(NAME, ScalarShape.text(40)), "The version of each runtime that the article speaks about.");
    static final Key<List<Located<String>>> HIGHLIGHTS = Key.optional("highlights", ListShape.of(NAME, 2, 8),
            "The ids of the criteria that are shown at a glance.");
    static final Key<CalendarDate> PUBLISHED = Key.required("published", PAST, "When the article first appeared.");
    static final Key<CalendarDate> REVIEWED = Key.required("reviewed", PAST,
            "When the whole article was last checked.");
    static final Key<List<Located<String>>> AUTHORS = Key.optional("authors", ListShape.of(ScalarShape.text(80)),
            "Who wrote it.");
    static final Key<List<Located<String>>> TAGS = Key.optional("tags", ListShape.of(ScalarShape.Word.SLUG),
            "What it is about, in single words.");
    static final Key<List<Located<String>>> RELATED = Key.optional("related", ListShape.of(NAME),
            "The slugs of other comparisons that its readers may want.");
    static final Key<List<Located<String>>> ALIASES = Key.optional("aliases", ListShape.of(ScalarShape.Word.SLUG),
            "Former slugs: their addresses lead here.");
    static final Key<Boolean> DRAFT = Key.optional("draft", new ScalarShape.Flag(),
            "Whether it is not to be published yet.");

    static final Keys ALL = new Keys("a comparison",
            List.of(TITLE, TAGLINE, SUMMARY, RUNTIMES, VERSIONS, HIGHLIGHTS, PUBLISHED,
                    REVIEWED, AUTHORS, TAGS, RELATED, ALIASES, DRAFT));

    private ComparisonKeys() {}
}
