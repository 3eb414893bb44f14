package dev.touchstone.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The statistics against distributions whose truth is known.
class StatisticsTest {

    private static final int EXPERIMENTS = 300;
    private static final int ROUNDS = 25;

    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(42);

    @Test
    void giveQuartilesBetweenNeighbours() {
        Summary summary = Summary.of(List.of(1.0, 2.0, 3.0, 4.0, 10.0), 7);

        assertThat(summary.median()).isEqualTo(3.0);
        assertThat(summary.first()).isEqualTo(2.0);
        assertThat(summary.third()).isEqualTo(4.0);
        assertThat(Summary.of(List.of(1.0, 2.0), 7).median()).isEqualTo(1.5);
        assertThat(summary.rounds()).isEqualTo(5);
    }

    @Test
    void areTheSameForTheSameSeed() {
        List<Double> values = logNormal(10, 1).boxed().toList();

        assertThat(Summary.of(values, 3)).isEqualTo(Summary.of(values, 3));
    }

    @Test
    void coverTheTrueMedianAsOftenAsTheySay() {
        long covered = IntStream.range(0, EXPERIMENTS)
                .mapToObj(i -> Summary.of(logNormal(ROUNDS, 5).boxed().toList(), i))
                .filter(summary -> summary.low() <= 5 && 5 <= summary.high())
                .count();

        assertThat(covered / (double) EXPERIMENTS).isBetween(0.90, 0.99);
    }

    @Test
    void seldomTellEqualThingsApart() {
        long resolved = IntStream.range(0, EXPERIMENTS)
                .mapToObj(i -> measurement(i, logNormal(ROUNDS, 5), logNormal(ROUNDS, 5), logNormal(ROUNDS, 5)))
                .filter(measurement -> measurement.ratio("one", "two", "time").orElseThrow().isResolved())
                .count();

        assertThat(resolved / (double) EXPERIMENTS).isLessThan(0.06);
    }

    @Test
    void tellApartWhatDiffersByMoreThanItsNoise() {
        Ratio ratio = measurement(1, logNormal(ROUNDS, 10), logNormal(ROUNDS, 5), logNormal(ROUNDS, 10))
                .ratio("one", "two", "time")
                .orElseThrow();

        assertThat(ratio.isResolved()).isTrue();
        assertThat(ratio.value()).isCloseTo(2, within(0.3));
        assertThat(ratio.low()).isLessThan(ratio.value());
        assertThat(ratio.inverse().value()).isCloseTo(0.5, within(0.1));
        assertThat(ratio.inverse().low()).isEqualTo(1 / ratio.high());
    }

    @Test
    void doNotResolveWhatIsLessThanTheSpreadOfOneArm() {
        double[] one = DoubleStream.generate(() -> 1.05).limit(5).toArray();
        double[] two = DoubleStream.generate(() -> 1.0).limit(5).toArray();
        double[] again = DoubleStream.generate(() -> 1.20).limit(5).toArray();

        Ratio ratio = measurement(1, DoubleStream.of(one), DoubleStream.of(two), DoubleStream.of(again))
                .ratio("one", "two", "time")
                .orElseThrow();

        assertThat(ratio.low()).isGreaterThan(1);
        assertThat(ratio.spread()).isCloseTo(1.143, within(0.001));
        assertThat(ratio.isResolved()).isFalse();
    }

    @Test
    void pairRoundsSoThatASlowRoundCancels() {
        double[] pace = {1, 5, 1, 9, 2};
        DoubleStream one = DoubleStream.of(pace).map(factor -> 30 * factor);
        DoubleStream two = DoubleStream.of(pace).map(factor -> 10 * factor);

        Ratio ratio = measurement(1, one, two, DoubleStream.of(pace).map(factor -> 30 * factor))
                .ratio("one", "two", "time")
                .orElseThrow();

        assertThat(ratio.value()).isCloseTo(3, within(1e-9));
        assertThat(ratio.high() - ratio.low()).isCloseTo(0, within(1e-9));
    }

    @Test
    void leaveNoisyRoundsOutWhereEnoughAreQuiet() {
        List<Round> rounds = new ArrayList<>(rounds(DoubleStream.of(1, 1, 1)));
        rounds.add(new Round(3, 0, 0.9, true, Map.of("time", 50.0), List.of(), List.of(), List.of()));

        assertThat(Round.counting(rounds)).hasSize(3);
        assertThat(Round.counting(rounds.subList(2, 4))).hasSize(2);
    }

    /// Figures around a median, by a factor of about a fifth either way.
    private DoubleStream logNormal(int count, double median) {
        return IntStream.range(0, count).mapToDouble(i -> median * Math.exp(0.2 * random.nextGaussian()));
    }

    private static Measurement measurement(long seed, DoubleStream one, DoubleStream two, DoubleStream oneAgain) {
        Machine machine = new Machine("processor", 2, 1024, "system", "kernel", "unknown", "none", "none", "25");
        return new Measurement(Measurement.SCHEMA, "it", "run", Measurement.Mode.FULL, seed, "2026-01-01T00:00:00Z", 1,
                true, "touchstone lab run", machine, "one", rounds(oneAgain),
                List.of(arm("one", rounds(one)), arm("two", rounds(two))));
    }

    private static ArmResult arm(String id, List<Round> rounds) {
        return new ArmResult(id, id, id, "1.0", Map.of(), "hash", ArmResult.Status.MEASURED, "", rounds);
    }

    private static List<Round> rounds(DoubleStream values) {
        List<Double> all = values.boxed().toList();
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Round(i, 0, 0, false, Map.of("time", all.get(i)), List.of(), List.of(), List.of()))
                .toList();
    }
}
