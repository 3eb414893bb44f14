package dev.touchstone.page.prose;

import dev.touchstone.article.Prose;
import dev.touchstone.article.Source;
import dev.touchstone.library.CitedKeys;
import dev.touchstone.library.LibraryAssembler;
import dev.touchstone.markdown.Document;
import dev.touchstone.markdown.Heading;
import dev.touchstone.markdown.MarkdownReader;
import dev.touchstone.markdown.Section;
import dev.touchstone.page.address.LinkTargets;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.reading.SmallSite;
import dev.touchstone.source.SourceFile;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Markdown as it is shown on the page of a guide that cites two sources.
final class Shown {

    private static final SourceFile SOURCES = SourceFile.of("sources.yml", "");

    private Shown() {}

    /// The HTML of prose, its headings from the second level on.
    static String html(String markdown) {
        Prose prose = prose(markdown);
        return new ProseHtml(scope(prose)).of(prose, 2).markup();
    }

    static Prose prose(String markdown) {
        SourceFile file = SourceFile.of("guides/how-to-read.md", markdown);
        Document document = MarkdownReader.read(file.place(0, markdown.length())).value();
        return new Prose(document.lead(), document.sections().stream().map(Shown::part).toList());
    }

    static Scope scope(Prose prose) {
        Citations citations = Citations.of(CitedKeys.in(prose).toList(), Shown::source);
        LinkTargets targets = new LinkTargets(
                LibraryAssembler.assemble(SmallSite.original().contents(), SmallSite.TODAY));
        return new Scope("guides/how-to-read.md", new SitePath("/guides/how-to-read"), targets, citations);
    }

    private static Prose.Part part(Section section) {
        Heading heading = section.heading();
        return new Prose.Part(heading.id().isEmpty() ? "anchor" : heading.id(), section,
                new Prose(section.blocks(), section.sections().stream().map(Shown::part).toList()));
    }

    private static Optional<Source> source(String key) {
        return Set.of("a", "b").contains(key)
                ? Optional.of(new Source(key, "Title of \"" + key + "\"", URI.create("https://example.org/" + key),
                        Source.Kind.ARTICLE, "Publisher & Sons", "", "", LocalDate.EPOCH, List.of(), SOURCES.start()))
                : Optional.empty();
    }
}
