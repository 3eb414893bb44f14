package dev.touchstone.page;

import dev.touchstone.article.Criterion;
import dev.touchstone.library.Library;
import dev.touchstone.page.RankingView.Head;
import dev.touchstone.page.RankingView.Part;
import dev.touchstone.page.RankingView.Row;
import dev.touchstone.page.RankingView.Unranked;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.words.Figures;
import dev.touchstone.page.words.Quotes;
import dev.touchstone.query.Column;
import dev.touchstone.query.FindQuestion;
import dev.touchstone.query.Fraction;
import dev.touchstone.query.Ranking;
import dev.touchstone.query.Ranking.Place;
import dev.touchstone.query.Sensitivity.Flip;
import dev.touchstone.query.Sensitivity.Steady;
import dev.touchstone.query.Sensitivity.Turning;
import dev.touchstone.query.Sensitivity.Undecided;
import dev.touchstone.query.Term;
import dev.touchstone.query.Weight;
import dev.touchstone.value.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes a ranking ready to be read, every number of it with what it is made of.
record RankingViews(Library library, FindQuestion question, Ranking ranking) {

    private static final int DECIMALS = 3;
    private static final int FEWEST_DECIMALS = 2;

    RankingView view() {
        return new RankingView(sentence(), ranking.counted().stream().map(RankingViews::head).toList(),
                ranking.places().stream().map(this::row).toList(),
                ranking.unranked().stream().map(this::unranked).toList(),
                ranking.idle().stream().map(weight -> name(weight.criterion())).toList(),
                sensitivity(), flips());
    }

    private String sentence() {
        List<String> first = names(ranking.places()
                .stream()
                .filter(place -> place.rank() == 1)
                .map(Place::column)
                .toList());
        if (first.isEmpty()) {
            return nobody();
        }
        String among = " of the " + Figures.counted(ranking.candidates(), "runtime that fails nothing",
                "runtimes that fail nothing");
        return first.size() == 1 ? first.getFirst() + " comes first" + among + "."
                : joined(first) + " tie for the first place" + among + ".";
    }

    private String nobody() {
        if (ranking.candidates() > Ranking.MOST) {
            return "These are " + ranking.candidates() + " runtimes, and at most " + Ranking.MOST
                    + " can be set against each other. More requirements leave fewer.";
        }
        return switch (ranking.candidates()) {
            case 0 -> "Every runtime fails a requirement, so there is nothing to rank.";
            case 1 -> "One runtime alone fails nothing, so there is nothing to rank.";
            default -> "No two runtimes can be compared in everything that counts, so none is ranked.";
        };
    }

    private static Head head(Weight weight) {
        return new Head(link(weight.criterion()), weight.points().toPlainString());
    }

    private Row row(Place place) {
        boolean isAlone = place.rank() == 1 && !place.isTied();
        List<Part> parts = place.terms().stream().map(this::part).toList();
        String terms = place.terms().stream().map(term -> text(term.weighed())).collect(Collectors.joining(" + "));
        Fraction weights = ranking.counted()
                .stream()
                .map(weight -> Fraction.of(weight.points()))
                .reduce(Fraction.ZERO, Fraction::plus);
        String sum = (place.terms().size() > 1 ? "(" + terms + ")" : terms) + " ÷ " + text(weights);
        return new Row(place.rank() + (place.isTied() ? ", tied" : ""), isAlone, link(place.column()), parts, sum,
                text(place.score()));
    }

    private Part part(Term term) {
        int level = term.count(Outcome.TIE, Outcome.OVERLAP);
        String tally = Stream.of(count(term.count(Outcome.AHEAD), "won"), count(level, "level"),
                count(term.count(Outcome.BEHIND), "lost"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        String arithmetic = text(term.share()) + " × " + term.weight().points().toPlainString()
                + equal(text(term.weighed()));
        List<String> gap = term.undecided()
                .stream()
                .flatMap(id -> library.runtime(id).stream())
                .map(runtime -> runtime.name())
                .toList();
        return new Part(name(term.weight().criterion()), tally, arithmetic,
                gap.isEmpty() ? "" : "not comparable with " + joined(gap));
    }

    /// What is about equal says so itself.
    private static String equal(String number) {
        return (number.startsWith("≈") ? " " : " = ") + number;
    }

    private static String count(int count, String word) {
        return count == 0 ? "" : count + " " + word;
    }

    private Unranked unranked(Ranking.Unranked one) {
        String unknown = one.unknown().isEmpty() ? ""
                : "unknown in " + joined(one.unknown().stream().map(RankingViews::name).toList());
        String incomparable = one.incomparable().isEmpty() ? ""
                : "comparable with nobody here in "
                        + joined(one.incomparable().stream().map(RankingViews::name).toList());
        String why = Stream.of(unknown, incomparable)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        return new Unranked(link(one.column()), why.isEmpty() ? "nothing to set it against" : why);
    }

    private String sensitivity() {
        return switch (ranking.sensitivity()) {
            case Undecided() -> ranking.places().isEmpty() ? ""
                    : "The first place is shared; any change of a weight may decide it.";
            case Steady() -> "No change of a single weight puts another runtime first, as long as each counts at all.";
            case Turning(List<Flip> flips) -> smallest(flips.getFirst());
        };
    }

    private static String smallest(Flip flip) {
        return "The smallest change of one weight that changes the first place: “" + name(flip.weight().criterion())
                + "” from " + flip.weight().points().toPlainString() + " to " + beyond(flip) + ". Then "
                + joined(names(flip.first())) + (flip.first().size() == 1 ? " comes" : " come") + " first; at "
                + limit(flip) + " the place is shared.";
    }

    private static String beyond(Flip flip) {
        return (flip.isRise() ? "more than " : "less than ") + limit(flip);
    }

    private List<Link> flips() {
        List<Link> links = new ArrayList<>();
        if (ranking.sensitivity() instanceof Turning(List<Flip> flips)) {
            for (Flip flip : flips) {
                links.add(new Link(name(flip.weight().criterion()) + " at " + beyond(flip) + ": "
                        + joined(names(flip.first())),
                        past(flip).map(points -> FindForms.address(
                                question.with(new Weight(flip.weight().criterion(), points)))).orElse("")));
            }
        }
        return links;
    }

    /// The roundest weight that lies a little beyond the limit, if one can be written.
    private static Optional<BigDecimal> past(Flip flip) {
        return Stream.iterate(FEWEST_DECIMALS, decimals -> decimals <= Weight.DECIMALS, decimals -> decimals + 1)
                .map(decimals -> past(flip, decimals))
                .filter(points -> points.signum() > 0 && Weight.isAllowed(points))
                .findFirst();
    }

    private static BigDecimal past(Flip flip, int decimals) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal round = flip.limit().rounded(decimals, flip.isRise() ? RoundingMode.FLOOR : RoundingMode.CEILING);
        return flip.isRise() ? round.add(step) : round.subtract(step);
    }

    private static String text(Fraction number) {
        return number.text(DECIMALS);
    }

    /// As many digits as show that it is another number than the weight as it is.
    private static String limit(Flip flip) {
        return flip.limit().text(DECIMALS, flip.weight().points());
    }

    private static String name(Criterion criterion) {
        return Quotes.curled(criterion.name());
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(column -> column.runtime().name()).toList();
    }

    private static String joined(List<String> names) {
        return names.size() == 1 ? names.getFirst() : ComparePages.listed(names);
    }

    private static Link link(Criterion criterion) {
        return new Link(name(criterion), SitePath.of(criterion).value());
    }

    private static Link link(Column column) {
        return new Link(column.runtime().name(), SitePath.of(column.runtime()).value());
    }
}
