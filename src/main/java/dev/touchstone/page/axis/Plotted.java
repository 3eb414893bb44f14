package dev.touchstone.page.axis;

import dev.touchstone.value.Bound;
import dev.touchstone.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// A quantity that is to be drawn.
///
/// @param runtime the runtime's name
/// @param conditions under which it was stated
/// @param evidence who says so, as the end of a sentence: `claimed by source 2`
public record Plotted(String runtime, List<String> conditions, Quantity quantity, String evidence) {

    public Plotted {
        conditions = List.copyOf(conditions);
    }

    /// Both ends as far as there are any; a single figure twice.
    List<BigDecimal> ends() {
        return Stream.of(quantity.low(), quantity.high()).flatMap(Plotted::end).toList();
    }

    boolean isRange() {
        return ends().size() == 2 && ends().getFirst().compareTo(ends().getLast()) != 0;
    }

    boolean isOpenAbove() {
        return quantity.high() instanceof Bound.Unbounded;
    }

    boolean isOpenBelow() {
        return quantity.low() instanceof Bound.Unbounded;
    }

    private static Stream<BigDecimal> end(Bound bound) {
        return switch (bound) {
            case Bound.At(BigDecimal value, boolean closed) -> Stream.of(value);
            case Bound.Unbounded open -> Stream.empty();
        };
    }
}
