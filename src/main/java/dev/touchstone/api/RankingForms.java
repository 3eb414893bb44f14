package dev.touchstone.api;

import dev.touchstone.article.Article;
import dev.touchstone.article.Criterion;
import dev.touchstone.markdown.Escaped;
import dev.touchstone.query.Column;
import dev.touchstone.query.Fraction;
import dev.touchstone.query.Ranking;
import dev.touchstone.query.Ranking.Place;
import dev.touchstone.query.Ranking.Unranked;
import dev.touchstone.query.Sensitivity.Flip;
import dev.touchstone.query.Sensitivity.Steady;
import dev.touchstone.query.Sensitivity.Turning;
import dev.touchstone.query.Sensitivity.Undecided;
import dev.touchstone.query.Term;
import dev.touchstone.query.Weight;
import dev.touchstone.value.Outcome;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A ranking with its arithmetic as a table and as a Markdown text.
record RankingForms(Ranking ranking) {

    private static final List<String> HEADER = List.of("runtime", "rank", "tied", "score", "exact score", "criterion",
            "points", "ahead", "level", "behind", "undecided", "share", "contribution", "reason");

    /// A line for what each criterion adds to each score, and for each criterion in which a runtime cannot be ranked.
    Table table() {
        Stream<List<String>> ranked = ranking.places()
                .stream()
                .flatMap(place -> place.terms().stream().map(term -> line(place, term)));
        Stream<List<String>> unranked = ranking.unranked().stream().flatMap(RankingForms::lines);
        return new Table(HEADER, Stream.concat(ranked, unranked).toList());
    }

    private static List<String> line(Place place, Term term) {
        return List.of(place.column().runtime().id(), String.valueOf(place.rank()), String.valueOf(place.isTied()),
                score(place), place.score().toString(), term.weight().criterion().id(),
                term.weight().points().toPlainString(), String.valueOf(term.count(Outcome.AHEAD)),
                String.valueOf(level(term)), String.valueOf(term.count(Outcome.BEHIND)),
                String.valueOf(term.undecided().size()), term.share().toString(), term.weighed().toString(), "");
    }

    private static Stream<List<String>> lines(Unranked one) {
        String runtime = one.column().runtime().id();
        Stream<List<String>> reasons = Stream.concat(
                one.unknown().stream().map(criterion -> unranked(runtime, criterion.id(), "unknown")),
                one.incomparable().stream().map(criterion -> unranked(runtime, criterion.id(), "incomparable")));
        return one.unknown().isEmpty() && one.incomparable().isEmpty()
                ? Stream.of(unranked(runtime, "", "nothing-to-compare"))
                : reasons;
    }

    private static List<String> unranked(String runtime, String criterion, String reason) {
        return List.of(runtime, "", "", "", "", criterion, "", "", "", "", "", "", "", reason);
    }

    /// The score of a runtime with four decimals; empty where it is not ranked.
    String score(String runtime) {
        return of(runtime).map(RankingForms::score).collect(Collectors.joining());
    }

    /// The rank of a runtime; empty where it has none.
    String rank(String runtime) {
        return of(runtime).map(place -> String.valueOf(place.rank())).collect(Collectors.joining());
    }

    private Stream<Place> of(String runtime) {
        return ranking.places().stream().filter(place -> place.column().runtime().id().equals(runtime));
    }

    private static String score(Place place) {
        return place.score().text(Rankings.DECIMALS).replace("≈ ", "");
    }

    String text() {
        StringBuilder text = new StringBuilder("\n## Ranking\n\n");
        if (ranking.places().isEmpty()) {
            text.append("Of ")
                    .append(ranking.candidates())
                    .append(ranking.candidates() > Ranking.MOST
                            ? " runtimes none is ranked: at most " + Ranking.MOST + " can be set against each other.\n"
                            : " that fail nothing, none can be ranked.\n");
        } else {
            text.append("| Rank | Runtime | ")
                    .append(ranking.counted().stream().map(RankingForms::head).collect(Collectors.joining(" | ")))
                    .append(" | Score |\n|---|---|")
                    .append("---|".repeat(ranking.counted().size() + 1))
                    .append('\n');
            ranking.places().forEach(place -> text.append(row(place)));
        }
        text.append(ranking.unranked().isEmpty() ? "" : "\nNot ranked:\n\n");
        ranking.unranked().forEach(one -> text.append(unranked(one)));
        text.append(ranking.idle().isEmpty() ? ""
                : "\nIn " + names(ranking.idle().stream().map(Weight::criterion).toList())
                        + " no two of them can be compared, so it counts for none.\n");
        return text + sensitivity();
    }

    private static String head(Weight weight) {
        return Escaped.inline(weight.criterion().name()) + " × " + weight.points().toPlainString();
    }

    private String row(Place place) {
        String sum = place.terms().stream().map(term -> term.weighed().toString()).collect(Collectors.joining(" + "));
        Fraction points = ranking.counted()
                .stream()
                .map(weight -> Fraction.of(weight.points()))
                .reduce(Fraction.ZERO, Fraction::plus);
        return "| " + place.rank() + (place.isTied() ? ", tied" : "") + " | "
                + Escaped.inline(place.column().runtime().name()) + " | "
                + place.terms().stream().map(RankingForms::cell).collect(Collectors.joining(" | ")) + " | (" + sum
                + ") ÷ " + points.text(Weight.DECIMALS) + equal(place.score()) + " |\n";
    }

    private static String cell(Term term) {
        String tally = Stream.of(count(term.count(Outcome.AHEAD), "won"), count(level(term), "level"),
                count(term.count(Outcome.BEHIND), "lost"), count(term.undecided().size(), "not comparable"))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(", "));
        return tally + ": " + term.share() + " × " + term.weight().points().toPlainString() + " = " + term.weighed();
    }

    private static String count(int count, String word) {
        return count == 0 ? "" : count + " " + word;
    }

    private static int level(Term term) {
        return term.count(Outcome.TIE, Outcome.OVERLAP);
    }

    private static String equal(Fraction number) {
        String text = number.text(Rankings.DECIMALS);
        return (text.startsWith("≈") ? " " : " = ") + text;
    }

    private static String unranked(Unranked one) {
        String why = Stream.of(one.unknown().isEmpty() ? "" : "unknown in " + names(one.unknown()),
                one.incomparable().isEmpty() ? "" : "comparable with nobody here in " + names(one.incomparable()))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining("; "));
        return "- " + Escaped.inline(one.column().runtime().name()) + ": "
                + (why.isEmpty() ? "nothing to set it against" : why) + "\n";
    }

    private String sensitivity() {
        return switch (ranking.sensitivity()) {
            case Undecided() -> ranking.places().isEmpty() ? "" : "\nThe first place is shared.\n";
            case Steady() -> "\nNo change of a single weight puts another runtime first, as long as each counts.\n";
            case Turning(List<Flip> flips) -> "\nThe first place changes, the smallest change first:\n\n"
                    + flips.stream().map(RankingForms::flip).collect(Collectors.joining());
        };
    }

    private static String flip(Flip flip) {
        return "- " + Escaped.inline(flip.weight().criterion().name()) + " from "
                + flip.weight().points().toPlainString() + " to " + (flip.isRise() ? "more" : "less") + " than "
                + flip.limit().text(Rankings.DECIMALS, flip.weight().points()) + ": "
                + flip.first()
                        .stream()
                        .map(Column::runtime)
                        .map(Article::name)
                        .map(Escaped::inline)
                        .collect(Collectors.joining(", "))
                + "\n";
    }

    private static String names(List<Criterion> criteria) {
        return criteria.stream().map(Article::name).map(Escaped::inline).collect(Collectors.joining(", "));
    }
}
