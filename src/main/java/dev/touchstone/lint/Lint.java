package dev.touchstone.lint;

import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.library.Library;
import dev.touchstone.lint.rule.ArticleRule;
import dev.touchstone.lint.rule.Corpus;
import dev.touchstone.lint.rule.LibraryRule;
import dev.touchstone.lint.rule.Rule;
import dev.touchstone.source.SourceFile;
import java.util.List;

/// Judges what was read by every rule, and takes away what editors have exempted.
public final class Lint {

    private Lint() {}

    /// All findings, in file order: those of reading, those of the rules, and those about exemptions.
    ///
    /// @param files all files of the content folder: exemptions are written in them
    /// @param told what reading found
    public static List<Diagnostic> check(Library library, List<SourceFile> files, List<Diagnostic> told) {
        Corpus corpus = Corpus.of(library, files, told);
        Findings findings = new Findings();
        findings.addAll(told);
        Rules.ALL.forEach(rule -> check(rule, corpus, findings));
        return Exemptions.in(files).applied(findings.inFileOrder(), corpus.isWhole());
    }

    private static void check(Rule rule, Corpus corpus, Findings findings) {
        switch (rule) {
            case ArticleRule articles ->
                corpus.library().articles().forEach(article -> articles.check(article, corpus, findings));
            case LibraryRule library -> library.check(corpus, findings);
        }
    }

}
