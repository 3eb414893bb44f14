package dev.touchstone.library;

import dev.touchstone.article.Article;

/// A place in an article, outside the values of its cells, that cites a source.
///
/// @param heading what the place is called; empty for the beginning of the article
public record Citing(Article article, Address address, String heading) {}
