package dev.touchstone.page;

import dev.touchstone.diagnostic.Severity;
import dev.touchstone.lint.Explanations;
import dev.touchstone.lint.rule.Explanation;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.rule.Excerpt;
import dev.touchstone.page.rule.Piece;
import java.util.List;

/// One rule: what it finds, why that matters, and what to do about it.
///
/// @param code the word in messages
/// @param facts how grave it is, and what can be done about it without thinking
/// @param repair empty where a person must decide
/// @param printed what `check` says about the bad example
public record RulePage(
    Frame frame,
    String code,
    List<Piece> what,
    List<Fact> facts,
    List<Piece> why,
    List<Piece> instead,
    List<Piece> repair,
    List<Excerpt> bad,
    List<Excerpt> good,
    String printed
) implements Page {

    public RulePage {
        what = List.copyOf(what);
        facts = List.copyOf(facts);
        why = List.copyOf(why);
        instead = List.copyOf(instead);
        repair = List.copyOf(repair);
        bad = List.copyOf(bad);
        good = List.copyOf(good);
    }

    /// Something about the rule in a few words.
    public record Fact(String term, List<Piece> words) {

        public Fact {
            words = List.copyOf(words);
        }
    }

    static RulePage of(Explanation rule, Desk desk) {
        String code = rule.code().word();
        Frame frame = desk.frame(code, rule.what().replace("`", ""), SitePath.RULES.child(code));
        return new RulePage(frame, code, Piece.words(rule.what()), facts(rule), Piece.words(rule.why()),
                Piece.words(rule.instead()), Piece.words(rule.repair()), Excerpt.of(rule.bad()),
                Excerpt.of(rule.good()), Explanations.printed(rule.code()));
    }

    private static List<Fact> facts(Explanation rule) {
        boolean error = rule.code().severity() == Severity.ERROR;
        return List.of(
                new Fact("Kind", Piece.words(error ? "Error: `check` fails" : "Warning: `check --strict` fails")),
                new Fact("Repair", Piece.words(rule.isRepairable() ? "By `check --fix`" : "By hand")),
                new Fact("Exemption", Piece.words(
                        Explanations.mayExempt(rule.code()) ? "In place, with a reason" : "None")));
    }
}
