package dev.touchstone.api;

import dev.touchstone.api.data.SourceData;
import dev.touchstone.article.Article;
import dev.touchstone.library.Address;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Articles as Markdown: the very text that their editors wrote, so that reading it again gives the same article, with what its
/// source marks mean in comments of its front matter. Relative links in it lead to the Markdown of other articles.
record SourceText(Desk desk) {

    MarkdownText of(Article article, List<SourceData> sources) {
        String text = article.file().text();
        int first = text.indexOf('\n') + 1;
        String line = text.substring(0, first);
        String end = line.endsWith("\r\n") ? "\r\n" : "\n";
        StringBuilder comments = new StringBuilder();
        comment(comments, desk.absolute(Address.of(article)) + licence(), end);
        sources.forEach(source -> comment(comments, "[^" + source.key() + "]: " + described(source), end));
        return new MarkdownText(line + comments + text.substring(first));
    }

    private String licence() {
        return desk.licence().isEmpty() ? "" : ", " + desk.licence();
    }

    private static String described(SourceData source) {
        return Stream.of(source.title(), source.publisher(), source.published(), source.url().toString())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private static void comment(StringBuilder comments, String text, String end) {
        comments.append("# ").append(text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ")).append(end);
    }
}
