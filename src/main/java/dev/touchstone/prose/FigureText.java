package dev.touchstone.prose;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.prose.Figure.Kind;
import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import dev.touchstone.value.QuantityKind;
import dev.touchstone.value.Unit;
import dev.touchstone.value.ValueKind.Reading;
import dev.touchstone.value.ValueKind.Written;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the figure that begins at a digit of a text: what it is, from where to where, and how a cell says it.
///
/// ```text
/// figure = date | version | [ sign ] amount [ between amount ] | [ sign ] amount "±" amount
/// ```
final class FigureText {

    private static final Pattern BETWEEN = Pattern
            .compile("( ?± ?|[–—-]| [–—-] )(?=[~≈]?\\d)|( +to +)(?=[~≈]?\\d)|( +and +)(?=[~≈]?\\d)");
    private static final Pattern NOT_ONE_FIGURE = Pattern.compile("[eE][+-]?\\d|[\\^:/.,]\\d");
    private static final Pattern APPROXIMATE = Pattern.compile("[~≈]");

    private final Place whole;
    private final String text;
    private final AmountReader amounts;
    private final Dates dates;
    private final Versions versions;

    FigureText(Place whole, String text, Set<String> names) {
        this.whole = whole;
        this.text = text;
        this.amounts = new AmountReader(text);
        this.dates = new Dates(text);
        this.versions = new Versions(text, names);
    }

    Optional<Figure> at(int start) {
        Optional<Spelled> date = dates.at(start);
        if (date.isPresent()) {
            return date.map(
                    found -> new Figure(Kind.DATE, whole.part(found.start(), found.end()), found.cell(), Unit.NUMBER));
        }
        return amounts.at(start).filter(amount -> !runsOn(amount)).map(this::figure);
    }

    /// Exponents, times of day, quotients and addresses are numbers, but none that can be read here.
    private boolean runsOn(Amount amount) {
        return NOT_ONE_FIGURE.matcher(text).region(amount.end(), text.length()).lookingAt();
    }

    private Figure figure(Amount first) {
        Sign sign = Sign.before(text, first.start());
        Range range = range(first, sign);
        Amount last = range.last();
        Optional<Spelled> version = last.hasUnit() || !last.suffix().isEmpty() ? Optional.empty() : versions.of(first);
        if (version.isPresent()) {
            Spelled found = version.get();
            return new Figure(Kind.VERSION, whole.part(found.start(), found.end()), found.cell(), Unit.NUMBER);
        }
        Unit unit = last.isNoun() && !last.unit().isEmpty() ? Unit.counting(last.unit())
                : Unit.find(last.unit()).orElse(Unit.NUMBER);
        String cell = sign.isUnreadable() ? "" : cell(sign, range, unit);
        return new Figure(Kind.QUANTITY, whole.part(sign.start(), last.end()), cell, unit);
    }

    /// @param joint what stands between the two in a cell; empty for a single amount
    private record Range(Amount first, String joint, Amount last) {}

    private Range range(Amount first, Sign sign) {
        Matcher between = BETWEEN.matcher(text).region(first.end(), text.length());
        boolean follows = !first.open() && between.lookingAt() && (between.group(3) == null || sign.isBetween());
        if (!follows) {
            return new Range(first, "", first);
        }
        int next = between.end() + (APPROXIMATE.matcher(text).region(between.end(), text.length()).lookingAt() ? 1 : 0);
        return amounts.at(next)
                .filter(second -> belongs(first, second))
                .map(second -> new Range(first, isSpread(between.group(1)) ? " ± " : "–", second))
                .orElse(new Range(first, "", first));
    }

    private static boolean isSpread(@Nullable String joint) {
        return joint != null && joint.contains("±");
    }

    /// Two ends of one range are measured in the same, if both say in what.
    private static boolean belongs(Amount first, Amount second) {
        return !second.wildcard() && (!first.hasUnit() || second.hasUnit());
    }

    private String cell(Sign sign, Range range, Unit unit) {
        String spelled = range.joint().isEmpty() ? spelled(range.last(), unit)
                : spelled(range.first(), Unit.NUMBER) + range.joint() + spelled(range.last(), unit);
        String cell = sign.symbol() + spelled;
        Place nowhere = whole.at();
        Checked<Optional<Reading>> reading = new QuantityKind(unit, false, "")
                .read(new Written(new Located<>(cell, nowhere), List.of()));
        return reading.value().isPresent() ? cell : "";
    }

    private static String spelled(Amount amount, Unit unit) {
        String symbol = amount.isNoun() ? unit.symbol() : amount.unit();
        boolean touching = symbol.isEmpty() || symbol.equals("x") || symbol.equals("×");
        return amount.number() + amount.suffix() + (amount.open() ? "+" : "") + (touching ? "" : " ") + symbol;
    }
}
