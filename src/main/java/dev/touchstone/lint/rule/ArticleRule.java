package dev.touchstone.lint.rule;

import dev.touchstone.article.Article;
import dev.touchstone.diagnostic.Findings;

/// A rule that looks at one article at a time, with everything else at hand to look things up in.
public non-sealed interface ArticleRule extends Rule {

    void check(Article article, Corpus corpus, Findings findings);
}
