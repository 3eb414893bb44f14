package dev.touchstone.article;

import dev.touchstone.benchmark.Arm;
import dev.touchstone.benchmark.Executable;
import dev.touchstone.benchmark.Fingerprint;
import dev.touchstone.measurement.ArmResult;
import dev.touchstone.measurement.Measurement;
import dev.touchstone.measurement.Measurement.Mode;
import java.util.List;
import java.util.Optional;

/// What the content says of measuring: executables, workloads, results (the newest first), and the claims
/// that are judged by them.
public record Laboratory(
    List<Executable> executables,
    List<Benchmark> benchmarks,
    List<Measurement> measurements,
    List<Claim> claims
) {

    public static final Laboratory NONE = new Laboratory(List.of(), List.of(), List.of(), List.of());

    public Laboratory {
        executables = List.copyOf(executables);
        benchmarks = List.copyOf(benchmarks);
        measurements = List.copyOf(measurements);
        claims = List.copyOf(claims);
    }

    public List<Arm> arms(Benchmark benchmark) {
        return benchmark.workload().arms(executables);
    }

    /// The results of a workload, the newest first.
    public List<Measurement> measurements(Benchmark benchmark) {
        return measurements.stream().filter(one -> one.benchmark().equals(benchmark.id())).toList();
    }

    /// The result by which a workload is judged: the newest one of all rounds and arms, else the newest one of any kind.
    public Optional<Measurement> measurement(Benchmark benchmark) {
        List<Measurement> all = measurements(benchmark);
        return all.stream()
                .filter(one -> one.isComplete() && one.mode() == Mode.FULL)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /// Whether a result is of another program than the one of today, or of one that is there no more.
    public boolean isOutdated(Benchmark benchmark, ArmResult result) {
        return arms(benchmark).stream()
                .filter(arm -> arm.id().equals(result.id()))
                .noneMatch(arm -> Fingerprint.of(benchmark.workload(), arm.program()).equals(result.hash()));
    }
}
