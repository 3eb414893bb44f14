package dev.touchstone.page;

import dev.touchstone.article.Source;
import dev.touchstone.page.address.OuterAddress;
import dev.touchstone.page.prose.Citations;
import dev.touchstone.page.words.DayView;
import dev.touchstone.page.words.Quotes;
import dev.touchstone.page.words.SourceWords;
import java.util.ArrayList;
import java.util.List;

/// A numbered source at the end of a page.
///
/// @param id where the page's marks lead
/// @param href the document itself; empty where it cannot be followed
/// @param makers author and publisher, or empty
public record CitedSource(
    String id,
    String title,
    String href,
    String makers,
    String kind,
    DayView published,
    DayView accessed
) {

    static List<CitedSource> of(Citations citations) {
        List<CitedSource> cited = new ArrayList<>();
        for (Source source : citations.sources()) {
            citations.mark(source.key()).ifPresent(mark -> cited.add(of(source, mark.id())));
        }
        return cited;
    }

    private static CitedSource of(Source source, String id) {
        return new CitedSource(id, Quotes.curled(source.title()), OuterAddress.of(source.url().toString()).orElse(""),
                SourceWords.makers(source), SourceWords.kind(source), DayView.ofWritten(source.published()),
                DayView.of(source.accessed()));
    }
}
