package dev.touchstone.page.table;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Statement;
import dev.touchstone.page.words.Figures;
import dev.touchstone.value.Bound;
import dev.touchstone.value.Direction;
import dev.touchstone.value.Quantity;
import dev.touchstone.value.QuantityKind;
import dev.touchstone.value.Rating;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// By how much one cell is ahead of another, where that can be said in a word or two.
final class Margin {

    private static final double SMALL = 1.1;

    private Margin() {
    }

    /// `one level`, `4.8×`, `about 1.7×`, `3.6–49×`, `4 %`, `20 points`; empty where it takes more words than that.
    static String of(Criterion criterion, Cell ahead, Cell behind) {
        if (ahead.statements().size() != 1 || behind.statements().size() != 1) {
            return "";
        }
        Statement first = ahead.statements().getFirst();
        Statement second = behind.statements().getFirst();
        if (first.value() instanceof Rating high && second.value() instanceof Rating low) {
            int levels = Math.abs(high.index() - low.index());
            return Figures.spelled(levels) + (levels == 1 ? " level" : " levels");
        }
        if (first.value() instanceof Quantity better && second.value() instanceof Quantity worse) {
            return quantities(criterion, better, worse);
        }
        return "";
    }

    private static String quantities(Criterion criterion, Quantity better, Quantity worse) {
        boolean lower = criterion.better() == Direction.LOWER;
        Quantity large = lower ? worse : better;
        Quantity small = lower ? better : worse;
        String about = better.approximate() || worse.approximate() ? "about " : "";
        if (criterion.kind() instanceof QuantityKind kind && kind.share()) {
            return points(large, small).map(points -> about + points + " points").orElse("");
        }
        Optional<Double> least = ratio(large.low(), small.high());
        Optional<Double> most = ratio(large.high(), small.low());
        if (least.isEmpty()) {
            return "";
        }
        return most.map(top -> about + factor(least.get(), top)).orElse("at least " + times(least.get()));
    }

    private static String factor(double least, double most) {
        if (least == most && least < SMALL) {
            return Figures.rough((least - 1) * 100) + " %";
        }
        String low = Figures.rough(least);
        String high = Figures.rough(most);
        return low.equals(high) ? times(least) : low + "–" + high + "×";
    }

    private static String times(double ratio) {
        return Figures.rough(ratio) + "×";
    }

    private static Optional<Double> ratio(Bound above, Bound below) {
        return number(above).flatMap(high -> number(below).filter(low -> low.signum() > 0)
                .map(low -> high.doubleValue() / low.doubleValue())).filter(ratio -> ratio > 1 && ratio < 1e6);
    }

    private static Optional<String> points(Quantity large, Quantity small) {
        return List.of(large, small).stream().allMatch(Margin::isSingle)
                ? number(large.low()).flatMap(high -> number(small.low()).map(high::subtract)).map(Figures::plain)
                : Optional.empty();
    }

    private static boolean isSingle(Quantity quantity) {
        return quantity.low().equals(quantity.high());
    }

    private static Optional<BigDecimal> number(Bound bound) {
        return switch (bound) {
            case Bound.At(BigDecimal value, boolean closed) -> Optional.of(value);
            case Bound.Unbounded open -> Optional.empty();
        };
    }
}
