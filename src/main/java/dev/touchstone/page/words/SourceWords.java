package dev.touchstone.page.words;

import dev.touchstone.article.Source;

/// What a source is and who stands behind it, in words.
public final class SourceWords {

    private SourceWords() {}

    /// The sort of document.
    public static String kind(Source source) {
        return switch (source.kind()) {
            case PRIMARY -> "primary source";
            case DOCS -> "documentation";
            case MEASUREMENT -> "measurement";
            case SURVEY -> "survey";
            case VENDOR -> "vendor’s page";
            case ARTICLE -> "article";
            case OPINION -> "opinion";
        };
    }

    /// Who says so: the publisher, else the author, else the title.
    public static String speaker(Source source) {
        if (!source.publisher().isEmpty()) {
            return source.publisher();
        }
        return source.author().isEmpty() ? source.title() : source.author();
    }

    /// Author and publisher, as far as they are known.
    public static String makers(Source source) {
        return source.author().isEmpty() || source.publisher().isEmpty() || source.author().equals(source.publisher())
                ? source.author().isEmpty() ? source.publisher() : source.author()
                : source.author() + ", " + source.publisher();
    }
}
