package dev.touchstone.lint.table;

import dev.touchstone.article.Article;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Statement;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.lint.rule.ArticleRule;
import dev.touchstone.lint.rule.Corpus;
import dev.touchstone.lint.rule.Example;
import dev.touchstone.lint.rule.Explanation;
import dev.touchstone.value.Quantity;

/// Finds figures that nobody vouches for.
public record UnsourcedFigureRule() implements ArticleRule {

    private static final Explanation EXPLANATION = new Explanation(Code.UNSOURCED_FIGURE,
            "A cell holds a figure without a source behind it.",
            "A figure looks like a fact. Without a source nobody can tell how it was measured, when, and on what, and two pages that copy it "
                    + "from each other look like two witnesses. The page shows it as unsourced.",
            "Cite where the figure comes from, with its key in `sources.yml`. If you cannot find out, write `—`, or use a kind that does not "
                    + "pretend to be measured.",
            "",
            Example.rows("""
                    | Memory | «~50 MB» | 80 MB [^field-report] |
                    """),
            Example.rows("""
                    | Memory | ~50 MB [^field-report] | 80 MB [^field-report] |
                    """));

    @Override
    public Explanation explanation() {
        return EXPLANATION;
    }

    @Override
    public void check(Article article, Corpus corpus, Findings findings) {
        if (article instanceof Comparison comparison) {
            Stated.in(comparison)
                    .filter(stated -> !stated.citesNobody())
                    .map(Stated::statement)
                    .filter(statement -> statement.value() instanceof Quantity && !statement.isSourced())
                    .forEach(statement -> findings.add(finding(statement)));
        }
    }

    private Diagnostic finding(Statement statement) {
        String figure = statement.value() instanceof Quantity quantity ? quantity.written()
                : statement.value().canonical();
        return Diagnostic.of(code(), statement.place(), "`" + figure + "` has no source")
                .help("Cite who says so, as in `" + figure + " [^key]`, or write `—` where nobody does.");
    }
}
