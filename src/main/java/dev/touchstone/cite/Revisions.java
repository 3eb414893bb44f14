package dev.touchstone.cite;

import dev.touchstone.article.Article;

/// Tells which revision of its version control an article is in.
@FunctionalInterface
public interface Revisions {

    /// Where nobody knows.
    Revisions NONE = article -> "";

    /// The revision's name; empty where it has none.
    String of(Article article);
}
