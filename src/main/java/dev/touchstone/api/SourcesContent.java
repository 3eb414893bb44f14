package dev.touchstone.api;

import dev.touchstone.api.Endpoint.Content;
import dev.touchstone.api.data.SourceData;
import dev.touchstone.library.Address;
import dev.touchstone.markdown.Escaped;
import java.util.List;
import java.util.Optional;

/// What is at the address of the list of sources.
record SourcesContent() implements Content {

    @Override
    public List<Format> formats() {
        return List.of(Format.JSON, Format.CSV, Format.MARKDOWN);
    }

    @Override
    public Optional<Making> at(Desk desk, List<String> values, Format format) {
        return switch (format) {
            case HTML, SVG, BIBTEX, CSL, ATOM -> Optional.empty();
            case JSON -> Optional.of(() -> new SourcesDocument(desk.schema("sources"), desk.absolute(Address.SOURCES),
                    desk.licence(), sources(desk)));
            case CSV -> Optional.of(() -> table(desk));
            case MARKDOWN -> Optional.of(() -> text(desk));
        };
    }

    private static List<SourceData> sources(Desk desk) {
        return desk.library().sources().stream().map(new Cited(desk)::of).toList();
    }

    private static Table table(Desk desk) {
        return new Table(List.of("key", "title", "url", "kind", "publisher", "author", "published", "accessed", "about",
                "address"),
                sources(desk).stream()
                        .map(one -> List.of(one.key(), one.title(), one.url().toString(), Words.of(one.kind()),
                                one.publisher(), one.author(), one.published(), one.accessed().toString(),
                                String.join("; ", one.about()), one.address()))
                        .toList());
    }

    private static MarkdownText text(Desk desk) {
        StringBuilder text = new StringBuilder("# Sources\n\n");
        sources(desk).forEach(one -> text.append("- `")
                .append(one.key())
                .append("`: ")
                .append(Escaped.inline(one.title()))
                .append(", ")
                .append(one.publisher().isEmpty() ? "" : Escaped.inline(one.publisher()) + ", ")
                .append('<')
                .append(one.url())
                .append(">\n"));
        return new MarkdownText(text.toString());
    }
}
