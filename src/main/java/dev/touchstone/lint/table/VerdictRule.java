package dev.touchstone.lint.table;

import dev.touchstone.article.Article;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Verdict.Choice;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.library.ComparedRow;
import dev.touchstone.library.Library;
import dev.touchstone.lint.rule.ArticleRule;
import dev.touchstone.lint.rule.Corpus;
import dev.touchstone.lint.rule.Example;
import dev.touchstone.lint.rule.Explanation;
import dev.touchstone.source.Located;
import java.util.List;

/// Proves a verdict's reasons: under `Choose X when`, X must be ahead on each row that is linked.
public record VerdictRule() implements ArticleRule {

    private static final Explanation EXPLANATION = new Explanation(Code.VERDICT_CONTRADICTS_TABLE,
            "Under `Choose X when`, a link names a row as the reason, but that row does not put X ahead of every runtime that the heading leaves out.",
            "Most readers only read the verdict. If it says something other than the table below it, one of the two is wrong, and nobody can tell which.",
            "Link a row on which the runtime is ahead, correct the row, or leave out the link: a condition without one is shown as the editors' judgement.",
            "",
            Example.text("""
                    ### Choose Alder when

                    - requests come in large numbers, for its «[throughput](#throughput)»
                    """),
            Example.text("""
                    ### Choose Birch when

                    - requests come in large numbers, for its [throughput](#throughput)
                    """));

    @Override
    public Explanation explanation() {
        return EXPLANATION;
    }

    @Override
    public void check(Article article, Corpus corpus, Findings findings) {
        if (article instanceof Comparison comparison) {
            comparison.verdict().choices().forEach(choice -> check(comparison, choice, corpus.library(), findings));
        }
    }

    private void check(Comparison comparison, Choice choice, Library library, Findings findings) {
        choice.conditions()
                .stream()
                .flatMap(condition -> condition.reasons().stream())
                .filter(reason -> isReadable(comparison, reason, library))
                .filter(reason -> !library.proves(comparison, choice, reason.value()))
                .forEach(reason -> findings.add(finding(comparison, choice, reason, library)));
    }

    /// A row that is not there, or of which a cell could not be read, is told elsewhere.
    private static boolean isReadable(Comparison comparison, Located<String> reason, Library library) {
        return library.row(comparison, reason.value())
                .filter(row -> row.row().cells().size() == comparison.matter().runtimes().size())
                .isPresent();
    }

    private Diagnostic finding(Comparison comparison, Choice choice, Located<String> reason, Library library) {
        String names = String.join(" and ", names(choice.runtimes(), library));
        ComparedRow row = library.row(comparison, reason.value()).orElseThrow();
        return Diagnostic.of(code(), reason.place(),
                "`" + row.criterion().name() + "` is given as a reason for " + names + ", but its row does not put "
                        + names + " ahead")
                .help("Link a row on which " + names + (choice.runtimes().size() > 1 ? " are" : " is")
                        + " ahead, or leave the link out: a condition without one is shown as editorial judgement.")
                .also(row.row().place(), "the row that decides");
    }

    private static List<String> names(List<String> runtimes, Library library) {
        return runtimes.stream().map(id -> library.runtime(id).map(runtime -> runtime.name()).orElse(id)).toList();
    }
}
