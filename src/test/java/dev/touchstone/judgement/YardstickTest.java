package dev.touchstone.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.article.Claim.Range;
import dev.touchstone.judgement.Judgement.Verdict;
import dev.touchstone.measurement.Ratio;
import dev.touchstone.measurement.Summary;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which verdict a claimed range and a measured figure come to.
class YardstickTest {

    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);

    @ParameterizedTest
    @CsvSource({
        "2, 5,  3, 2.9, 3.1,  1, CONSISTENT",
        "2, 5,  2.2, 1.9, 2.5,  1, CONSISTENT",
        "2, 5,  8, 7, 9,  1, UNDERSTATED",
        "2, 5,  1.5, 1.4, 1.6,  1.1, OVERSTATED",
        "2, 5,  0.5, 0.4, 0.6,  1.1, REVERSED",
        "2, 5,  5.2, 4.8, 5.6,  1, UNDECIDED",
        "2, 5,  1.05, 1.02, 1.08,  1.2, UNDECIDED",
        "0.2, 0.5,  0.1, 0.09, 0.11,  1, UNDERSTATED",
        "0.2, 0.5,  0.8, 0.7, 0.9,  1.01, OVERSTATED",
        "0.2, 0.5,  3, 2.9, 3.1,  1, REVERSED",
        "1, Infinity,  40, 39, 41,  1, CONSISTENT",
        "1, Infinity,  0.9, 0.88, 0.92,  1.01, REVERSED",
        "1, Infinity,  1.02, 0.98, 1.05,  1.01, UNDECIDED",
        "0, 1,  0.001, 0.0009, 0.0011,  1, CONSISTENT",
        "0, 1,  2, 1.9, 2.1,  1, REVERSED",
        "0.8, 1.25,  1.01, 0.99, 1.03,  1.2, CONSISTENT",
        "0.8, 1.25,  3, 2.9, 3.1,  1, UNDERSTATED",
        "0.8, 1.25,  0.3, 0.29, 0.31,  1, UNDERSTATED",
        "0.8, 1.25,  1.3, 1.27, 1.33,  1.5, UNDECIDED"})
    void judgesARatioByHowFarFromOneItIs(double from, double to, double value, double low, double high, double spread,
            Verdict verdict) {
        assertThat(new Yardstick(range(from, to)).of(new Ratio(value, low, high, spread, 7))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "50, Infinity,  65, 65, 65,  CONSISTENT",
        "50, Infinity,  1, 1, 1,  OVERSTATED",
        "24, 36,  56, 56, 56,  UNDERSTATED",
        "24, 36,  37, 35, 39,  UNDECIDED",
        "1, Infinity,  0.9, 0.88, 0.95,  REVERSED",
        "0.8, 1.25,  0.99, 0.9, 1.3,  CONSISTENT"})
    void judgesTheFigureOfOneArmByHowGreatItIs(double from, double to, double median, double low, double high,
            Verdict verdict) {
        Summary summary = new Summary(median, low, high, low, high, 7);

        assertThat(new Yardstick(range(from, to)).of(summary)).isEqualTo(verdict);
    }

    @Test
    void tellsHowManyTimesTheNearestClaimedFigureItIs() {
        Yardstick yardstick = new Yardstick(range(2, 5));

        assertThat(yardstick.factor(3)).isEqualTo(1);
        assertThat(yardstick.factor(10)).isEqualTo(2);
        assertThat(yardstick.factor(0.5)).isEqualTo(4);
    }

    @Test
    void saysTheSameFromTheOtherSide() {
        for (int i = 0; i < 20_000; i++) {
            Range range = randomRange();
            Ratio ratio = randomRatio();
            Yardstick mirrored = new Yardstick(range(1 / range.high(), 1 / range.low()));

            assertThat(mirrored.of(ratio.inverse())).as("%s of %s", ratio, range)
                    .isEqualTo(new Yardstick(range).of(ratio));
            assertThat(mirrored.factor(1 / ratio.value()))
                    .isCloseTo(new Yardstick(range).factor(ratio.value()), within(1e-6));
        }
    }

    /// A verdict against the claim needs all of the interval outside it, and a difference that is more than chance.
    @Test
    void neverContradictsAClaimThatTheIntervalReaches() {
        for (int i = 0; i < 20_000; i++) {
            Range range = randomRange();
            Ratio ratio = randomRatio();
            Verdict verdict = new Yardstick(range).of(ratio);
            boolean reaches = ratio.low() <= range.high() && ratio.high() >= range.low();
            boolean isOfDifference = range.low() >= 1 || range.high() <= 1;

            if (reaches || (isOfDifference && !ratio.isResolved())) {
                assertThat(verdict).as("%s of %s", ratio, range).isIn(Verdict.CONSISTENT, Verdict.UNDECIDED);
            }
            if (verdict == Verdict.CONSISTENT) {
                assertThat(ratio.value()).isBetween(range.low(), range.high());
            }
            if (verdict == Verdict.REVERSED) {
                assertThat(ratio.isResolved() && (ratio.high() < 1) == (range.low() >= 1)).isTrue();
            }
        }
    }

    /// Ends that one division takes back and forth exactly are rare, so they keep clear of each other.
    private Range randomRange() {
        double low = Math.exp(random.nextDouble(-3, 3));
        return range(low, low * Math.exp(random.nextDouble(0.01, 2)));
    }

    private Ratio randomRatio() {
        double value = Math.exp(random.nextDouble(-3, 3));
        return new Ratio(value, value * Math.exp(-random.nextDouble(0, 0.5)), value * Math.exp(random.nextDouble(0, 0.5)),
                Math.exp(random.nextDouble(0, 0.5)), 7);
    }

    private static Range range(double low, double high) {
        return new Range(low, high, "as claimed");
    }
}
