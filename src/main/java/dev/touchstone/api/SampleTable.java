package dev.touchstone.api;

import dev.touchstone.article.Benchmark;
import dev.touchstone.article.Laboratory;
import dev.touchstone.benchmark.Measure;
import dev.touchstone.measurement.ArmResult;
import dev.touchstone.measurement.Measurement;
import dev.touchstone.measurement.Round;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A result as a table: one number in each row, by arm, round and sample.
final class SampleTable {

    private static final String MILLISECONDS = "ms";

    private static final List<String> HEADER = List.of("benchmark", "run", "arm", "name", "version", "outdated",
            "series", "round", "order", "foreign", "noisy", "kind", "measure", "number", "value", "unit");

    private SampleTable() {}

    static Table of(Laboratory laboratory, Benchmark benchmark) {
        return new Table(HEADER, laboratory.measurement(benchmark)
                .map(result -> lines(laboratory, benchmark, result).toList())
                .orElse(List.of()));
    }

    private static Stream<List<String>> lines(Laboratory laboratory, Benchmark benchmark, Measurement result) {
        return Stream.concat(
                result.arms()
                        .stream()
                        .flatMap(arm -> lines(benchmark,
                                series("arm", result, arm, laboratory.isOutdated(benchmark, arm)), arm.rounds())),
                result.arm(result.control())
                        .stream()
                        .flatMap(arm -> lines(benchmark,
                                series("control", result, arm, laboratory.isOutdated(benchmark, arm)),
                                result.controlRounds())));
    }

    private static List<String> series(String series, Measurement result, ArmResult arm, boolean isOutdated) {
        return List.of(result.benchmark(), result.run(), arm.id(), arm.name(), arm.version(),
                String.valueOf(isOutdated), series);
    }

    private static Stream<List<String>> lines(Benchmark benchmark, List<String> series, List<Round> rounds) {
        return rounds.stream()
                .flatMap(round -> lines(benchmark, round).map(line -> Stream.of(series, List.of(
                        String.valueOf(round.number()), String.valueOf(round.order()), number(round.foreign()),
                        String.valueOf(round.isNoisy())), line).flatMap(List::stream).toList()));
    }

    private static Stream<List<String>> lines(Benchmark benchmark, Round round) {
        Stream<List<String>> values = round.values()
                .entrySet()
                .stream()
                .map(value -> List.of("value", value.getKey(), "0", number(value.getValue()),
                        benchmark.workload().measure(value.getKey()).map(Measure::unit).orElse("")));
        return Stream
                .of(values, samples("warm-up", "time", round.warmUps()), samples("sample", "time", round.samples()),
                        samples("sample", "cpu", round.cpu()))
                .flatMap(all -> all);
    }

    private static Stream<List<String>> samples(String kind, String measure, List<Double> samples) {
        return IntStream.range(0, samples.size())
                .mapToObj(at -> List.of(kind, measure, String.valueOf(at), number(samples.get(at)), MILLISECONDS));
    }

    private static String number(double number) {
        return BigDecimal.valueOf(number).toPlainString();
    }
}
