package dev.touchstone.lint.prose;

import dev.touchstone.article.Article;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.lint.rule.ArticleRule;
import dev.touchstone.lint.rule.Corpus;
import dev.touchstone.lint.rule.Example;
import dev.touchstone.lint.rule.Explanation;
import dev.touchstone.lint.text.Passage;
import dev.touchstone.lint.text.Passages;
import dev.touchstone.lint.text.Sentence;
import dev.touchstone.lint.text.Sentences;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds words that put something above everything else, in sentences that nobody is cited for.
public record SuperlativeRule() implements ArticleRule {

    private static final Pattern SUPERLATIVE = Pattern.compile("\\b(?:"
            + "(?:fast|slow|quick|large|bigg|small|great|rich|strong|weak|cheap|safe|simple|easi|smooth|broad|deep)est"
            + "|(?<!at )best(?! (?:practice|effort|for\\b|case|of|if|to\\b|done|kept|left|guess))|(?<!at )worst(?! case)"
            + "|(?<!at |at the |the )most (?:popular|widely|common|mature|advanced|powerful|efficient|modern|complete|used|loved|wanted|scalable|secure|reliable)"
            + "|the most (?:popular|widely|common|mature|advanced|powerful|efficient|modern|complete|used|loved|wanted|scalable|secure|reliable)"
            + "|undisputed|unrivall?ed|unmatched|unbeat(?:en|able)|unparalleled|unsurpassed|second to none|world-class"
            + "|(?:industry|market)-leading|clear winner|gold standard|number one|by far"
            + ")\\b", Pattern.CASE_INSENSITIVE);

    private static final Explanation EXPLANATION = new Explanation(Code.SUPERLATIVE,
            "A sentence calls something the fastest, largest, most popular, undisputed and the like, and neither cites a source nor links to a row.",
            "Such words claim to have looked at everything there is. Readers who know a counter-example stop believing the rest of the page.",
            "Cite who compared, link to the row that shows it, or say what was compared with what: \"faster than Alder in this test\".",
            "",
            Example.text("""
                    ## The community

                    Birch has the «largest» community of them all.
                    """),
            Example.text("""
                    ## The community

                    In the survey Birch has the largest community [^field-report].
                    """));

    @Override
    public Explanation explanation() {
        return EXPLANATION;
    }

    @Override
    public void check(Article article, Corpus corpus, Findings findings) {
        Passages.of(article).stream().filter(passage -> passage.role() == Passage.Role.STATEMENT)
                .flatMap(passage -> Sentences.of(passage.content()).stream())
                .filter(sentence -> sentence.sources().isEmpty() && sentence.links().isEmpty() && !sentence.isQuestion())
                .forEach(sentence -> check(sentence, findings));
    }

    private void check(Sentence sentence, Findings findings) {
        Matcher found = SUPERLATIVE.matcher(sentence.text());
        if (found.find()) {
            findings.add(Diagnostic
                    .of(code(), sentence.part(found.start(), found.end()), "nobody is cited for `" + found.group() + "`")
                    .help("Cite who compared, link to the row that shows it, or say what was compared with what."));
        }
    }
}
