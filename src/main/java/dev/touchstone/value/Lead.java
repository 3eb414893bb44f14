package dev.touchstone.value;

import dev.touchstone.value.Bound.At;
import dev.touchstone.value.Bound.Unbounded;
import java.math.BigDecimal;
import java.util.List;

/// By how much one cell is ahead of another.
public sealed interface Lead {

    /// How it is said behind "ahead": `4.8×`, `3.6–49×`, `about 1.7×`, `at least 4×`, `one level`; empty where there is no measure.
    String phrase();

    /// How many times the smaller figure the greater one is.
    ///
    /// @param least between the ends that are nearest to each other; never below 1
    /// @param most between the ends that are farthest from each other
    /// @param approximate whether a figure was given as approximate
    record Times(BigDecimal least, Bound most, boolean approximate) implements Lead {

        public Times {
            least = Bound.plain(least);
        }

        @Override
        public String phrase() {
            return switch (most) {
                case Unbounded() -> "at least " + text(least) + "×";
                case At(BigDecimal value, boolean _) -> (approximate ? "about " : "")
                        + (value.compareTo(least) == 0 ? "" : text(least) + "–") + text(value) + "×";
            };
        }

        /// One decimal at least where a tenth can be seen: `2.0×` is not less precise than `2.1×`.
        private static String text(BigDecimal ratio) {
            boolean small = ratio.compareTo(BigDecimal.TEN) < 0 && ratio.scale() < 1;
            return (small ? ratio.setScale(1) : ratio).toPlainString();
        }
    }

    /// How many levels of a scale lie between two ratings.
    record Levels(int least, int most) implements Lead {

        private static final List<String> WORDS = List.of("no", "one", "two", "three", "four", "five", "six", "seven",
                "eight", "nine");

        @Override
        public String phrase() {
            String count = least == most ? word(least) : word(least) + " to " + word(most);
            return count + (most == 1 ? " level" : " levels");
        }

        private static String word(int number) {
            return number < WORDS.size() ? WORDS.get(number) : String.valueOf(number);
        }
    }

    /// Ahead, or not, by nothing that can be measured.
    record Unsized() implements Lead {

        @Override
        public String phrase() {
            return "";
        }
    }
}
