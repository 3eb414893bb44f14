package dev.touchstone.page;

import dev.touchstone.article.Guide;
import dev.touchstone.library.CitedKeys;
import dev.touchstone.page.prose.Citations;
import dev.touchstone.page.prose.Html;
import dev.touchstone.page.prose.ProseHtml;
import dev.touchstone.page.words.Quotes;
import java.util.List;

/// A guide: prose.
public record GuidePage(
    Frame frame,
    String title,
    String summary,
    List<TocItem> contents,
    Html text,
    List<CitedSource> sources
) implements Page {

    public GuidePage {
        contents = List.copyOf(contents);
        sources = List.copyOf(sources);
    }

    static GuidePage of(Guide guide, Desk desk) {
        Citations citations = desk.citations(CitedKeys.in(guide.prose()));
        return new GuidePage(desk.frame(guide), Quotes.curled(guide.title()), Quotes.curled(guide.summary()),
                Toc.of(guide.prose(), !citations.sources().isEmpty()),
                new ProseHtml(desk.scope(guide, citations)).of(guide.prose(), 2), CitedSource.of(citations));
    }
}
