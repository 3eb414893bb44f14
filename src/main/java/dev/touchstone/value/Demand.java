package dev.touchstone.value;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What a reader demands of the answers to one question.
public sealed interface Demand {

    /// Whether values that are stated under the same conditions meet it.
    Fit fit(List<Value> values);

    /// Its one spelling, with an operator before it: `<50ms`, `=yes`, `>=good`.
    String text();

    /// The same to be read: `less than 50 ms`, `yes`, `at least Good`.
    String phrase();

    /// To lie on a part of the line of its kind. Several values are one spread, from the lowest to the highest, as they are in an order.
    record Within(Range range, String text, String phrase) implements Demand {

        @Override
        public Fit fit(List<Value> values) {
            List<Range> said = values.stream().filter(Demand::hasPlace).map(Order::range).toList();
            if (said.isEmpty()) {
                return nothing(values);
            }
            Range spread = said.stream().reduce(Range::hull).orElseThrow();
            if (said.size() < known(values)) {
                return Fit.DEPENDS;
            }
            if (spread.isWithin(range)) {
                return Fit.YES;
            }
            return spread.isBelow(range) || range.isBelow(spread) ? Fit.NO : Fit.DEPENDS;
        }
    }

    /// To be there, or not to be. What is there with reservations (partial, experimental, deprecated) is neither, unless a part is enough.
    record Having(Extent extent) implements Demand {

        /// How much of it has to be there.
        public enum Extent {
            ALL, PART, NOTHING
        }

        @Override
        public Fit fit(List<Value> values) {
            return values.stream()
                    .filter(value -> !(value instanceof Unknown))
                    .map(this::fit)
                    .reduce(Fit::and)
                    .orElse(Fit.UNKNOWN);
        }

        private Fit fit(Value value) {
            if (!(value instanceof Support support)) {
                return Fit.DEPENDS;
            }
            return switch (support.status().tier()) {
                case 0 -> extent == Extent.NOTHING ? Fit.YES : Fit.NO;
                case 1 -> extent == Extent.PART ? Fit.YES : Fit.DEPENDS;
                default -> extent == Extent.NOTHING ? Fit.NO : Fit.YES;
            };
        }

        @Override
        public String text() {
            return switch (extent) {
                case ALL -> "=yes";
                case PART -> ">=partial";
                case NOTHING -> "=no";
            };
        }

        @Override
        public String phrase() {
            return switch (extent) {
                case ALL -> "yes";
                case PART -> "at least in part";
                case NOTHING -> "no";
            };
        }
    }

    /// To be among the names. A list of names need not be complete, so what it does not name is unknown and never a no.
    ///
    /// @param names in lower case, in order
    record Naming(List<String> names) implements Demand {

        public Naming {
            names = names.stream().distinct().sorted().toList();
        }

        @Override
        public Fit fit(List<Value> values) {
            Set<String> said = values.stream()
                    .filter(Names.class::isInstance)
                    .flatMap(value -> ((Names) value).names().stream())
                    .map(Naming::folded)
                    .collect(Collectors.toUnmodifiableSet());
            if (said.isEmpty()) {
                return nothing(values);
            }
            return said.containsAll(names) ? Fit.YES : Fit.UNKNOWN;
        }

        static String folded(String name) {
            return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }

        @Override
        public String text() {
            return "=" + String.join(",", names);
        }

        @Override
        public String phrase() {
            return "includes " + String.join(" and ", names);
        }
    }

    /// What does not apply can be weighed by the reader alone.
    private static Fit nothing(List<Value> values) {
        return known(values) > 0 ? Fit.DEPENDS : Fit.UNKNOWN;
    }

    private static long known(List<Value> values) {
        return values.stream().filter(value -> !(value instanceof Unknown)).count();
    }

    private static boolean hasPlace(Value value) {
        return switch (value) {
            case Rating _,Support _,Quantity _,Version _,Day _ -> true;
            case Names _,Text _,Unknown _,NotApplicable _ -> false;
        };
    }
}
