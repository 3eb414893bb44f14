package dev.touchstone.lab;

import dev.touchstone.benchmark.Measure;
import dev.touchstone.benchmark.Workload;
import dev.touchstone.measurement.ArmResult;
import dev.touchstone.measurement.Measurement;
import dev.touchstone.measurement.Summary;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is said of a result when it is there: the arms by what is compared first.
final class Report {

    private Report() {}

    private record Line(ArmResult arm, Summary summary) {

        String text() {
            return String.format(Locale.ROOT, "  %-44s %12.4g  [%.4g, %.4g]  %d rounds%n", arm.name(), summary.median(),
                    summary.low(), summary.high(), summary.rounds());
        }
    }

    static String of(Measurement measurement, Workload workload) {
        Measure measure = workload.firstMeasure();
        String lines = measurement.measured()
                .stream()
                .map(arm -> measurement.summary(arm.id(), measure.id()).map(summary -> new Line(arm, summary)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(line -> line.summary().median()))
                .map(Line::text)
                .collect(Collectors.joining());
        String noise = String.format(Locale.ROOT, "  the same arm differed from itself by up to %.1f %%; ",
                (measurement.spread(measure.id()) - 1) * 100);
        return workload.id() + ": " + measure.name() + (measure.unit().isEmpty() ? "" : ", " + measure.unit()) + "\n"
                + lines + noise;
    }
}
