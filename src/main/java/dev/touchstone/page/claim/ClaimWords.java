package dev.touchstone.page.claim;

import dev.touchstone.article.Claim.Basis;
import dev.touchstone.benchmark.Measure;
import dev.touchstone.judgement.Figure;
import dev.touchstone.judgement.Judgement.Verdict;
import dev.touchstone.judgement.Standing;
import dev.touchstone.measurement.ArmResult;
import dev.touchstone.page.measured.MeasureWords;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is measured and judged, in words and figures.
public final class ClaimWords {

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

    /// `understated 4 ×`; the word alone where the factor says nothing.
    static String of(Verdict verdict, double factor) {
        String word = verdict.name().toLowerCase(Locale.ROOT);
        return switch (verdict) {
            case CONSISTENT, UNDECIDED, REVERSED -> word;
            case UNDERSTATED, OVERSTATED -> Double.isFinite(factor) && factor >= WORTH_NAMING
                    ? word + " " + MeasureWords.factor(factor)
                    : word;
        };
    }

    /// `9.98 ×`, `11.2 ms`, `1,200`.
    public static String figure(Figure figure, Measure measure) {
        return switch (figure) {
            case Figure.Quotient quotient -> MeasureWords.factor(quotient.value());
            case Figure.Single single -> MeasureWords.withUnit(single.value(), measure);
        };
    }

    /// `9.9–10.1 ×`; empty where both ends are the same.
    public static String interval(Figure figure, Measure measure) {
        String interval = switch (figure) {
            case Figure.Quotient quotient -> MeasureWords.factors(quotient.low(), quotient.high());
            case Figure.Single single -> MeasureWords.range(single.low(), single.high(), measure);
        };
        return interval.contains("–") ? interval : "";
    }

    /// What is claimed, with the unit of what was measured.
    static String claimed(String written, Figure figure, Measure measure) {
        return switch (figure) {
            case Figure.Quotient _ -> written + "\u00A0×";
            case Figure.Single _ -> measure.unit().isEmpty() ? written : written + "\u00A0" + measure.unit();
        };
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
