package dev.touchstone.lint.prose;

import dev.touchstone.article.Article;
import dev.touchstone.article.Benchmark;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Guide;
import dev.touchstone.article.RuntimeProfile;
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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds words that put something above everything else, in sentences that nobody is cited for.
public record SuperlativeRule() implements ArticleRule {

    private static final Set<String> WORDS = Set.of("fastest", "quickest", "largest", "biggest", "greatest", "richest",
            "strongest",
            "safest", "undisputed", "unrivalled", "unrivaled", "unmatched", "unbeaten",
            "unbeatable", "unparalleled", "unsurpassed", "unchallenged");

    /// What follows "most" in a claim; "most people" is none.
    private static final Set<String> BEHIND_MOST = Set.of("popular", "widely", "common", "mature", "advanced",
            "powerful", "efficient",
            "modern", "complete", "used", "loved", "wanted", "scalable", "secure", "reliable", "productive");

    /// What follows "best" where it compares nothing.
    private static final Set<String> BEHIND_BEST = Set.of("practice", "practices", "effort", "for", "case", "of", "if",
            "to", "done", "kept",
            "left", "guess", "when", "in");

    private static final Pattern PHRASE = Pattern.compile(
            "(?i)\\b(?:second to none|world-class|(?:industry|market)-leading|clear winner|gold standard)\\b");
    private static final List<String> LETTERS = Stream.concat(WORDS.stream().map(word -> word.substring(1)),
            Stream.of("est ", "ost ", "to none", "class", "leading", "winner", "standard")).toList();
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

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

    /// The definition of a criterion or the rules of a guide boast of nothing: only what is said about runtimes is looked at.
    @Override
    public void check(Article article, Corpus corpus, Findings findings) {
        switch (article) {
            case Comparison _,RuntimeProfile _ -> Passages.of(article)
                    .stream()
                    .filter(passage -> passage.role() == Passage.Role.STATEMENT && mayHoldOne(passage))
                    .flatMap(passage -> Sentences.of(passage.content()).stream())
                    .filter(sentence -> sentence.sources().isEmpty() && sentence.links().isEmpty()
                            && !sentence.isQuestion())
                    .forEach(sentence -> check(sentence, findings));
            case Criterion _,Guide _,Benchmark _ -> {
            }
        }
    }

    /// Nearly no passage does, and looking for letters is much quicker than parting sentences. The first letter may be a capital.
    private static boolean mayHoldOne(Passage passage) {
        String words = passage.words();
        return LETTERS.stream().anyMatch(words::contains);
    }

    private void check(Sentence sentence, Findings findings) {
        Matcher phrase = PHRASE.matcher(sentence.text());
        if (phrase.find()) {
            findings.add(finding(sentence, phrase.toMatchResult()));
            return;
        }
        List<MatchResult> words = WORD.matcher(sentence.text()).results().toList();
        for (int i = 0; i < words.size(); i++) {
            if (isSuperlative(word(words, i), word(words, i - 1), word(words, i + 1))) {
                findings.add(finding(sentence, words.get(i)));
                return;
            }
        }
    }

    private static boolean isSuperlative(String word, String before, String behind) {
        return switch (word) {
            case "best" -> !before.equals("at") && !BEHIND_BEST.contains(behind);
            case "most" -> !before.equals("at") && BEHIND_MOST.contains(behind);
            default -> WORDS.contains(word);
        };
    }

    private static String word(List<MatchResult> words, int index) {
        return index < 0 || index >= words.size() ? "" : words.get(index).group().toLowerCase(Locale.ROOT);
    }

    private Diagnostic finding(Sentence sentence, MatchResult word) {
        return Diagnostic
                .of(code(), sentence.part(word.start(), word.end()), "nobody is cited for `" + word.group() + "`")
                .help("Cite who compared, link to the row that shows it, or say what was compared with what.");
    }
}
