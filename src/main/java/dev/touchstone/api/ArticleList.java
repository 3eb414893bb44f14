package dev.touchstone.api;

import dev.touchstone.api.Endpoint.Content;
import dev.touchstone.api.data.EntryData;
import dev.touchstone.article.Article;
import dev.touchstone.library.Library;
import dev.touchstone.markdown.Escaped;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What is at the address of a list of articles.
///
/// @param title what the list is called
/// @param articles all of them, in order
/// @param document the JSON of the list
record ArticleList(
    String title,
    Function<Library, List<? extends Article>> articles,
    BiFunction<Desk, List<EntryData>, Document> document
) implements Content {

    @Override
    public List<Format> formats() {
        return List.of(Format.JSON, Format.CSV, Format.MARKDOWN);
    }

    @Override
    public Optional<Making> at(Desk desk, List<String> values, Format format) {
        return switch (format) {
            case HTML, SVG, BIBTEX, CSL, ATOM -> Optional.empty();
            case JSON -> Optional.of(() -> document.apply(desk, entries(desk)));
            case CSV -> Optional.of(() -> table(desk));
            case MARKDOWN -> Optional.of(() -> text(desk));
        };
    }

    private List<EntryData> entries(Desk desk) {
        return articles.apply(desk.library()).stream().map(desk::entry).toList();
    }

    private Table table(Desk desk) {
        return new Table(List.of("id", "name", "summary", "address"), entries(desk).stream()
                .map(entry -> List.of(entry.id(), entry.name(), entry.summary(), entry.address()))
                .toList());
    }

    private MarkdownText text(Desk desk) {
        StringBuilder text = new StringBuilder("# ").append(title).append("\n\n");
        entries(desk).forEach(entry -> text.append("- [")
                .append(Escaped.inline(entry.name()))
                .append("](")
                .append(entry.address())
                .append(Format.MARKDOWN.suffix())
                .append("): ")
                .append(Escaped.inline(entry.summary()))
                .append('\n'));
        return new MarkdownText(text.toString());
    }
}
