package dev.touchstone.lint.table;

import dev.touchstone.article.Article;
import dev.touchstone.article.Comparison;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.lint.rule.ArticleRule;
import dev.touchstone.lint.rule.Corpus;
import dev.touchstone.lint.rule.Example;
import dev.touchstone.lint.rule.Explanation;
import dev.touchstone.value.Quantity;
import dev.touchstone.value.Rating;
import dev.touchstone.value.Value;

/// Finds grades and figures that only the maker of a runtime states about it.
public record VendorClaimRule() implements ArticleRule {

    private static final Explanation EXPLANATION = new Explanation(Code.VENDOR_CLAIM,
            "A grade or a figure about a runtime has no other source than those who make the runtime.",
            "Makers measure what they are good at, on the workload that shows it. What they say may be true, but nobody else has looked. The "
                    + "page marks such a statement as its maker's claim.",
            "Cite somebody who does not make the runtime, beside the maker or instead. Whether a feature exists, and since which version, is "
                    + "for its makers to say: only grades and figures are found.",
            "",
            Example.rows("""
                    | CPU performance | Moderate [^field-report] | «Excellent [^birch-manual]» |
                    """),
            Example.rows("""
                    | CPU performance | Moderate [^field-report] | Excellent [^birch-manual] [^field-report] |
                    """));

    @Override
    public Explanation explanation() {
        return EXPLANATION;
    }

    @Override
    public void check(Article article, Corpus corpus, Findings findings) {
        if (article instanceof Comparison comparison) {
            Stated.in(comparison)
                    .filter(stated -> isJudgement(stated.statement().value()))
                    .filter(stated -> corpus.library().isVendorClaim(stated.statement(), stated.cell().runtime()))
                    .forEach(stated -> findings.add(finding(stated, corpus)));
        }
    }

    private static boolean isJudgement(Value value) {
        return value instanceof Rating || value instanceof Quantity;
    }

    private Diagnostic finding(Stated stated, Corpus corpus) {
        String runtime = stated.cell().runtime();
        String name = corpus.library().runtime(runtime).map(found -> found.name()).orElse(runtime);
        Diagnostic found = Diagnostic
                .of(code(), stated.statement().place(), "only the makers of " + name + " say this about " + name)
                .help("Cite somebody who does not make it, beside them or instead.");
        return stated.statement()
                .sources()
                .stream()
                .findFirst()
                .flatMap(corpus.library()::source)
                .map(source -> found.also(source.place(), "`about` says whose product it describes"))
                .orElse(found);
    }
}
