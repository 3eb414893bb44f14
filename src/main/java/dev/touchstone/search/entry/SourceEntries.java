package dev.touchstone.search.entry;

import dev.touchstone.article.Source;
import dev.touchstone.library.Address;
import dev.touchstone.search.entry.Entry.Said;
import java.util.List;
import java.util.stream.Stream;

/// The place of a source in the list of sources.
final class SourceEntries {

    private SourceEntries() {}

    static Entry of(Source source) {
        return new Entry(HitKind.SOURCE, Address.ofPage(Address.SOURCES).at(source.key()), source.title(),
                List.of(source.key()), List.of("Sources"), source.about(), "", () -> Said.text(text(source)));
    }

    private static String text(Source source) {
        return BlockText.join(Stream.of(source.publisher(), source.author(), source.published()));
    }
}
