package dev.touchstone.page.claim;

import dev.touchstone.article.Claim.Basis;
import dev.touchstone.judgement.Figure;
import dev.touchstone.judgement.Judgement.Verdict;
import dev.touchstone.judgement.Standing;
import dev.touchstone.measurement.ArmResult;
import dev.touchstone.measurement.Significant;
import dev.touchstone.page.words.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is measured and judged, in words and figures.
public final class ClaimWords {

    private static final String NO_BREAK = "\u00A0";
    private static final String TIMES = "×";
    private static final int DIGITS = 3;
    private static final int DIGITS_OF_FACTOR = 2;

    /// Below this, a figure is no number of times another one that anybody would name.
    private static final double WORTH_NAMING = 1.05;

    private static final Pattern LAST_NUMBER = Pattern.compile(".*\\d");

    private ClaimWords() {}

    /// What came of a claim, in a few words.
    public static String of(Standing standing) {
        return switch (standing) {
            case CONSISTENT -> "consistent";
            case UNDERSTATED -> "understated";
            case OVERSTATED -> "overstated";
            case REVERSED -> "reversed";
            case UNDECIDED -> "undecided";
            case MIXED -> "differs by workload";
            case CONFIRMED -> "confirmed by a source";
            case CONTRADICTED -> "contradicted by a source";
            case OUTDATED -> "outdated, says a source";
            case DEPENDS -> "depends, says a source";
            case BESIDE -> "measured, not judged";
            case OPEN -> "not measured yet";
            case UNCHECKABLE -> "not checkable";
        };
    }

    /// What sort of thing is claimed.
    public static String of(Basis basis) {
        return switch (basis) {
            case RATIO -> "a ratio";
            case ABSOLUTE -> "a figure of one machine";
            case COUNT -> "a count";
            case SIZE -> "a size";
            case ORDER -> "an order";
            case FACT -> "a fact";
            case OPINION -> "an opinion";
            case SURVEY -> "a share of a market";
        };
    }

    /// `understated 4×`; the word alone where the factor says nothing.
    static String of(Verdict verdict, double factor) {
        String word = verdict.name().toLowerCase(Locale.ROOT);
        return switch (verdict) {
            case CONSISTENT, UNDECIDED, REVERSED -> word;
            case UNDERSTATED, OVERSTATED -> Double.isFinite(factor) && factor >= WORTH_NAMING
                    ? word + " " + number(factor, DIGITS_OF_FACTOR) + TIMES
                    : word;
        };
    }

    /// `9.98×`, `11.2 ms`, `1,200`.
    ///
    /// @param unit of the figure of one arm; empty for a plain number
    public static String figure(Figure figure, String unit) {
        return number(figure.value(), DIGITS) + unit(figure, unit);
    }

    /// `9.9–10.1×`; empty where both ends are the same.
    public static String interval(Figure figure, String unit) {
        String low = number(figure.low(), DIGITS);
        String high = number(figure.high(), DIGITS);
        return low.equals(high) ? "" : low + "–" + high + unit(figure, unit);
    }

    private static String unit(Figure figure, String unit) {
        return switch (figure) {
            case Figure.Quotient _ -> TIMES;
            case Figure.Single _ -> unit.isEmpty() ? "" : NO_BREAK + unit;
        };
    }

    static String claimed(String written, Figure figure, String unit) {
        return written + unit(figure, unit);
    }

    private static String number(double value, int digits) {
        BigDecimal rounded = Significant.of(value, digits);
        return rounded.abs().compareTo(BigDecimal.ONE) < 0 ? rounded.toPlainString() : Figures.plain(rounded);
    }

    /// `CPython 3.11.2 beside Node.js 24 (24.1.0)`.
    static String arms(List<ArmResult> arms) {
        return arms.stream().map(ClaimWords::arm).collect(Collectors.joining(" beside "));
    }

    /// `CPython 3.11.2`, but `Node.js 24 (24.1.0)`.
    static String arm(ArmResult arm) {
        if (arm.version().isEmpty()) {
            return arm.name();
        }
        return LAST_NUMBER.matcher(arm.name()).matches() ? arm.name() + " (" + arm.version() + ")"
                : arm.name() + " " + arm.version();
    }
}
