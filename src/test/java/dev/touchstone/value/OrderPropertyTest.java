package dev.touchstone.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.value.Order.Conditioned;
import dev.touchstone.value.Order.Result;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of the order of all cells.
class OrderPropertyTest {

    private static final List<Set<String>> CONDITIONS = List.of(Set.of(), Set.of("cold"), Set.of("warm", "x64"));

    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    private final Map<ValueKind, List<Value>> values = new HashMap<>();

    static Stream<Order> orders() {
        return ValueKindContractTest.KINDS.stream()
                .flatMap(kind -> Stream.of(Direction.values()).map(better -> new Order(kind, better)));
    }

    /// One of a hundred values of the kind, so that equal ones meet.
    private Value value(ValueKind kind) {
        return values.computeIfAbsent(kind, _ -> IntStream.range(0, 100)
                .mapToObj(_ -> Cells.value(kind, RandomCells.statement(kind, random)))
                .toList()).get(random.nextInt(100));
    }

    private List<Conditioned> cell(ValueKind kind) {
        return IntStream.range(0, random.nextInt(1, 4))
                .mapToObj(_ -> new Conditioned(value(kind), CONDITIONS.get(random.nextInt(CONDITIONS.size()))))
                .toList();
    }

    private static List<Conditioned> alone(Value value) {
        return List.of(new Conditioned(value, Set.of()));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void isTheSameFromBothSides(Order order) {
        for (int i = 0; i < 300; i++) {
            List<Conditioned> one = cell(order.kind());
            List<Conditioned> other = cell(order.kind());

            Result result = order.compare(one, other);

            assertThat(order.compare(other, one)).as("%s beside %s", one, other).isEqualTo(result.reversed());
            assertThat(order.lead(other, one)).isEqualTo(order.lead(one, other));
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void neverPutsACellAheadOfItself(Order order) {
        for (int i = 0; i < 100; i++) {
            List<Conditioned> cell = cell(order.kind());

            assertThat(order.compare(cell, cell).outcome()).as("%s", cell).isNotIn(Outcome.AHEAD, Outcome.BEHIND);
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void neverLetsTheUnknownWinOrLose(Order order) {
        for (int i = 0; i < 100; i++) {
            Result result = order.compare(alone(new Unknown()), cell(order.kind()));

            assertThat(result.outcome()).isEqualTo(Outcome.UNKNOWN);
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void isNotChangedByAnUnknownBesideWhatIsKnown(Order order) {
        for (int i = 0; i < 100; i++) {
            List<Conditioned> one = cell(order.kind());
            List<Conditioned> other = cell(order.kind());
            List<Conditioned> more = Stream.concat(one.stream(), alone(new Unknown()).stream()).toList();

            assertThat(order.compare(more, other)).isEqualTo(order.compare(one, other));
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void doesNotDependOnTheOrderOfStatements(Order order) {
        for (int i = 0; i < 300; i++) {
            List<Conditioned> one = cell(order.kind());
            List<Conditioned> other = cell(order.kind());

            assertThat(order.compare(one.reversed(), other.reversed())).isEqualTo(order.compare(one, other));
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void carriesAheadOverFromOneToTheNext(Order order) {
        int carried = 0;
        for (int i = 0; i < 1000; i++) {
            List<Conditioned> best = alone(value(order.kind()));
            List<Conditioned> middle = alone(value(order.kind()));
            List<Conditioned> last = alone(value(order.kind()));
            if (isAhead(order, best, middle) && isAhead(order, middle, last)) {
                assertThat(order.compare(best, last).outcome()).as("%s, %s, %s", best, middle, last)
                        .isEqualTo(Outcome.AHEAD);
                carried++;
            }
        }
        assertThat(carried > 0).isEqualTo(order.isOrdered());
    }

    private static boolean isAhead(Order order, List<Conditioned> one, List<Conditioned> other) {
        return order.compare(one, other).outcome() == Outcome.AHEAD;
    }
}
