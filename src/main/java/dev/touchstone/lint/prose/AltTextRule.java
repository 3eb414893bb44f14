package dev.touchstone.lint.prose;

import dev.touchstone.article.Article;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.lint.rule.ArticleRule;
import dev.touchstone.lint.rule.Corpus;
import dev.touchstone.lint.rule.Example;
import dev.touchstone.lint.rule.Explanation;
import dev.touchstone.lint.text.Inlines;
import dev.touchstone.lint.text.Passages;
import dev.touchstone.markdown.Inline;

/// Finds images that say nothing to those who do not see them.
public record AltTextRule() implements ArticleRule {

    private static final Explanation EXPLANATION = new Explanation(Code.MISSING_ALT_TEXT,
            "An image has no words between its square brackets.",
            "Who hears the page, or reads it where images do not load, gets nothing at all. Search engines do not either.",
            "Say between the brackets what the image shows that matters here. An image that adds nothing to the text can be left out.",
            "",
            Example.text("""
                    ## In pictures

                    «![](throughput.svg)»
                    """),
            Example.text("""
                    ## In pictures

                    ![Alder answers 12,000 requests a second and Birch 30,000](throughput.svg)
                    """));

    @Override
    public Explanation explanation() {
        return EXPLANATION;
    }

    @Override
    public void check(Article article, Corpus corpus, Findings findings) {
        Passages.of(article).stream().flatMap(passage -> Inlines.all(passage.content())).forEach(inline -> {
            if (inline instanceof Inline.Image image && image.alternative().isBlank()) {
                findings.add(
                        Diagnostic.of(code(), image.place(), "the image `" + image.destination() + "` has no words")
                                .help("Say what it shows: `![what it shows](" + image.destination() + ")`."));
            }
        });
    }
}
