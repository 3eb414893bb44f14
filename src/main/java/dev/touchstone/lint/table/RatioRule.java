package dev.touchstone.lint.table;

import dev.touchstone.article.Article;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Row;
import dev.touchstone.article.Statement;
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
import dev.touchstone.source.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds a ratio in the text that no two figures of its row bear out.
public record RatioRule() implements ArticleRule {

    private static final Pattern COMPARING = Pattern
            .compile(" (?:as|more|less|fewer|faster|slower|higher|lower|larger|smaller|longer|shorter|that of)\\b");
    private static final Pattern LATIN_X = Pattern.compile("\\d ?x");

    private static final Explanation EXPLANATION = new Explanation(Code.REFUTED_RATIO,
            "A sentence about a row says that something is so many times as much, and no two figures of the row have that ratio within ten per cent. "
                    + "A sentence is about a row if it stands in the row's discussion or links to it; so is what stands in parentheses behind a figure, "
                    + "as in `30,000 req/s (4× as many)`.",
            "Ratios are what readers remember and repeat. Often one of the figures was corrected later, and the sentence was not.",
            "Work the ratio out again from the row. If somebody else states it, cite them in the sentence: then it is their figure and not a sum "
                    + "of the row's.",
            "",
            Example.text("""
                    ## Under load

                    Birch answers «4×» as many requests, as the [throughput](#throughput) shows.
                    """),
            Example.text("""
                    ## Under load

                    Birch answers 2.5× as many requests, as the [throughput](#throughput) shows.
                    """));

    @Override
    public Explanation explanation() {
        return EXPLANATION;
    }

    @Override
    public void check(Article article, Corpus corpus, Findings findings) {
        if (article instanceof Comparison comparison) {
            for (Row row : comparison.rows()) {
                row.cells()
                        .stream()
                        .flatMap(cell -> cell.statements().stream())
                        .forEach(
                                statement -> check(statement, row, findings));
                sentences(Passages.of(row.discussion())).filter(sentence -> sentence.links().isEmpty())
                        .forEach(sentence -> check(sentence, row, findings));
            }
            sentences(Passages.of(comparison)).filter(sentence -> !sentence.links().isEmpty())
                    .forEach(
                            sentence -> subject(sentence, comparison).ifPresent(row -> check(sentence, row, findings)));
        }
    }

    /// The article's own sentences that nobody is cited for.
    private static Stream<Sentence> sentences(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.role() == Passage.Role.STATEMENT && mayHoldOne(passage))
                .flatMap(passage -> Sentences.of(passage.content()).stream())
                .filter(sentence -> sentence.sources().isEmpty());
    }

    /// Nearly no passage does, and looking for letters is much quicker than parting sentences.
    private static boolean mayHoldOne(Passage passage) {
        String words = passage.words();
        return words.contains("×") || words.contains(" times ") || words.contains("wice ")
                || LATIN_X.matcher(words).find();
    }

    /// The row that a sentence links to, if it links to nothing else.
    private static Optional<Row> subject(Sentence sentence, Comparison comparison) {
        return comparison.rows()
                .stream()
                .filter(row -> sentence.links()
                        .stream()
                        .allMatch(link -> link.equals("#" + row.criterion())
                                || link.startsWith("#" + row.criterion() + ".")))
                .findFirst();
    }

    private void check(Sentence sentence, Row row, Findings findings) {
        for (RatioText ratio : RatioText.in(sentence.text())) {
            check(ratio, sentence.part(ratio.from(), ratio.to()), row, findings);
        }
    }

    /// What stands behind a figure, if it compares: `4× vCPU` does not.
    private void check(Statement statement, Row row, Findings findings) {
        for (String condition : statement.conditions()) {
            RatioText.in(condition)
                    .stream()
                    .filter(ratio -> COMPARING.matcher(condition.substring(ratio.to())).lookingAt())
                    .forEach(ratio -> check(ratio, place(ratio, statement.place()), row, findings));
        }
    }

    private static Place place(RatioText ratio, Place statement) {
        int at = statement.text().indexOf(ratio.written());
        return at < 0 ? statement : statement.part(at, at + ratio.written().length());
    }

    private void check(RatioText ratio, Place place, Row row, Findings findings) {
        Proportions.of(row)
                .refuting(ratio)
                .ifPresent(pair -> findings.add(Diagnostic
                        .of(code(), place, "no two figures of the row are `" + ratio.written() + "` apart")
                        .help("The nearest are `" + pair.greater().written() + "` and `" + pair.smaller().written()
                                + "`, with a ratio of " + pair.words() + ".")
                        .also(row.place(), "the row")));
    }
}
