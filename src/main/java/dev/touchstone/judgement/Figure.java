package dev.touchstone.judgement;

import dev.touchstone.measurement.Ratio;
import dev.touchstone.measurement.Summary;

/// What was measured, as one number with the interval that it lies in 95 times of 100.
public sealed interface Figure {

    double value();

    double low();

    double high();

    /// How many rounds it rests on.
    int rounds();

    /// What was measured of one arm.
    record Single(Summary summary) implements Figure {

        @Override
        public double value() {
            return summary.median();
        }

        @Override
        public double low() {
            return summary.low();
        }

        @Override
        public double high() {
            return summary.high();
        }

        @Override
        public int rounds() {
            return summary.rounds();
        }
    }

    /// How many times the figure of another arm that of one arm is.
    record Quotient(Ratio ratio) implements Figure {

        @Override
        public double value() {
            return ratio.value();
        }

        @Override
        public double low() {
            return ratio.low();
        }

        @Override
        public double high() {
            return ratio.high();
        }

        @Override
        public int rounds() {
            return ratio.rounds();
        }
    }
}
