package dev.touchstone.query;

import dev.touchstone.article.Criterion;
import java.math.BigDecimal;

/// How much a criterion counts in a ranking.
///
/// @param points more than none, and without zeros at the end
public record Weight(Criterion criterion, BigDecimal points) {

    static final BigDecimal MOST = new BigDecimal(1000);

    /// More decimals than this make no difference to anybody.
    public static final int DECIMALS = 4;

    public Weight {
        points = points.stripTrailingZeros();
        if (points.signum() <= 0) {
            throw new IllegalArgumentException("a weight of " + points);
        }
    }

    /// Whether so many points can be given.
    public static boolean isAllowed(BigDecimal points) {
        return points.signum() >= 0 && points.compareTo(MOST) <= 0
                && points.stripTrailingZeros().scale() <= DECIMALS;
    }

    /// Its one spelling: `startup-time:3`.
    public String text() {
        return criterion.id() + ":" + points.toPlainString();
    }
}
