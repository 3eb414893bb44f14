package dev.touchstone.search;

import dev.touchstone.library.Library;
import dev.touchstone.library.LibraryAssembler;
import dev.touchstone.pipeline.Pipeline;
import dev.touchstone.reading.SmallSite;
import java.nio.file.Path;
import java.util.List;

/// Searches in tests, as lines of text.
final class Finding {

    private static final Search SHIPPED = Search.of(Pipeline.run(Path.of("content"), SmallSite.TODAY).library());

    private Finding() {}

    /// The content that the program comes with.
    static Search shipped() {
        return SHIPPED;
    }

    static Search in(SmallSite site) {
        return Search.of(library(site));
    }

    static Library library(SmallSite site) {
        return LibraryAssembler.assemble(site.contents(), SmallSite.TODAY);
    }

    /// The addresses of the first page of hits.
    static List<String> addresses(Search search, String text) {
        return addresses(search.answer(SearchQuestion.of(text)));
    }

    static List<String> addresses(SearchAnswer answer) {
        return answer.hits().stream().map(hit -> hit.address().toString()).toList();
    }

    /// Text in which marked words stand in brackets.
    static String marked(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .reduce("", String::concat);
    }
}
