package dev.touchstone.article;

import dev.touchstone.benchmark.Arm;
import dev.touchstone.benchmark.Executable;
import dev.touchstone.measurement.Measurement;
import java.util.List;

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
}
