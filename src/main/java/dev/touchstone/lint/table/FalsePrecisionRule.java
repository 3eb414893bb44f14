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
import dev.touchstone.source.Place;
import dev.touchstone.value.Quantity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds approximate figures with more digits than an approximation has.
public record FalsePrecisionRule() implements ArticleRule {

    private static final int MOST_DIGITS = 3;
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

    private static final Explanation EXPLANATION = new Explanation(Code.FALSE_PRECISION,
            "A figure behind `~` has more than three significant digits.",
            "`~` says \"within about ten per cent\". Digits beyond the third then say nothing, but they look as if somebody had counted, and "
                    + "readers compare them.",
            "Leave out the `~` if the source counted, or round the figure to the two or three digits that it can vouch for.",
            "",
            Example.rows("""
                    | Throughput | ~«14,237» req/s [^field-report] | 30,000 req/s [^field-report] |
                    """),
            Example.rows("""
                    | Throughput | ~14,200 req/s [^field-report] | 30,000 req/s [^field-report] |
                    """));

    @Override
    public Explanation explanation() {
        return EXPLANATION;
    }

    @Override
    public void check(Article article, Corpus corpus, Findings findings) {
        if (article instanceof Comparison comparison) {
            Stated.in(comparison).map(Stated::statement).forEach(statement -> check(statement, findings));
        }
    }

    private void check(Statement statement, Findings findings) {
        if (statement.value() instanceof Quantity quantity && quantity.approximate()) {
            Matcher number = NUMBER.matcher(quantity.written());
            while (number.find()) {
                int digits = significant(number.group());
                if (digits > MOST_DIGITS) {
                    findings.add(Diagnostic.of(code(), place(number.group(), statement.place()),
                            "`" + number.group() + "` is approximate and has " + digits + " significant digits")
                            .help("Leave out the `~` if it was counted, or round it to " + MOST_DIGITS
                                    + " digits or fewer."));
                }
            }
        }
    }

    /// Noughts at the end of a whole number only say how large it is.
    private static int significant(String number) {
        boolean fraction = number.contains(".");
        String digits = number.replaceAll("[,.]", "").replaceFirst("^0+", "");
        return (fraction ? digits : digits.replaceFirst("0+$", "")).length();
    }

    private static Place place(String number, Place statement) {
        int at = statement.text().indexOf(number);
        return at < 0 ? statement : statement.part(at, at + number.length());
    }
}
