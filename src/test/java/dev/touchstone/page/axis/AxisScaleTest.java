package dev.touchstone.page.axis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Scales hold for any figures.
class AxisScaleTest {

    @Test
    void holdsEveryFigureBetweenItsEnds() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 2_000; round++) {
            List<BigDecimal> values = IntStream.range(0, random.nextInt(1, 6)).mapToObj(i -> figure(random)).toList();
            AxisScale scale = AxisScale.fitting(values, values.subList(0, random.nextInt(values.size() + 1)));

            assertThat(values).allSatisfy(value -> assertThat(scale.position(value)).isBetween(-1e-9, 100 + 1e-9));
            assertThat(scale.ticks()).hasSizeBetween(2, 8)
                    .isSortedAccordingTo(BigDecimal::compareTo)
                    .allSatisfy(tick -> assertThat(scale.position(tick)).isBetween(-1e-9, 100 + 1e-9));
        }
    }

    @Test
    void roundsToOneTwoAndFive() {
        assertThat(RoundNumber.atLeast(new BigDecimal("13.5"))).isEqualByComparingTo("20");
        assertThat(RoundNumber.atLeast(new BigDecimal("20"))).isEqualByComparingTo("20");
        assertThat(RoundNumber.atMost(new BigDecimal("0.0049"))).isEqualByComparingTo("0.002");
        assertThat(RoundNumber.after(new BigDecimal("50"))).isEqualByComparingTo("100");
        assertThat(RoundNumber.isPowerOfTen(new BigDecimal("1000"))).isTrue();
        assertThat(RoundNumber.isPowerOfTen(new BigDecimal("200"))).isFalse();
    }

    private static BigDecimal figure(SplittableRandom random) {
        return BigDecimal.valueOf(random.nextInt(1, 10_000), random.nextInt(-8, 9));
    }
}
