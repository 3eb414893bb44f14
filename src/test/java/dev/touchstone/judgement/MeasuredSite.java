package dev.touchstone.judgement;

import dev.touchstone.article.Benchmark;
import dev.touchstone.article.Laboratory;
import dev.touchstone.benchmark.Arm;
import dev.touchstone.benchmark.Fingerprint;
import dev.touchstone.measurement.ArmResult;
import dev.touchstone.measurement.ArmResult.Status;
import dev.touchstone.measurement.Machine;
import dev.touchstone.measurement.Measurement;
import dev.touchstone.measurement.Measurement.Mode;
import dev.touchstone.measurement.MeasurementText;
import dev.touchstone.measurement.Round;
import dev.touchstone.reading.SmallSite;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// The small site with a workload, its results and claims about it: three arms that call a loop, and one that
/// lacks its runtime.
///
/// Alder takes 200 ms for a warm call and 210 ms for the first one, Birch 20 ms and 100 ms: ten times as long, and twice.
public record MeasuredSite(SmallSite small) {

    public static final String CLAIMS = "claims/field-report.yml";
    public static final String RESULT = "measurements/loop/2026-11-20T1200Z-0001.json";

    public static MeasuredSite original() {
        SmallSite site = SmallSite.original()
                .with("benchmarks/runtimes.yml", SmallSite.original().text("benchmarks/runtimes.yml") + """

                        cedar:
                          name: Cedar
                          family: cedar
                          command: cedar
                          version: [--version]
                        """)
                .with("benchmarks/loop/benchmark.md", """
                        ---
                        title: A loop
                        summary: How long a loop takes that adds numbers, warm and at the first call.
                        criterion: cpu-performance
                        method: calls
                        measure: time
                        baseline: birch-5
                        ---

                        ## What is measured

                        A loop that adds the first million numbers.
                        """)
                .with("benchmarks/loop/expected.txt", "499999500000\n");
        for (String family : List.of("alder", "birch", "cedar")) {
            site = site.with("benchmarks/loop/" + family + "/manifest.yml", """
                    program: loop.txt
                    command: ["{runtime}", "{program}"]
                    """).with("benchmarks/loop/" + family + "/loop.txt", "add up to a million in " + family + "\n");
        }
        MeasuredSite unmeasured = new MeasuredSite(site);
        return new MeasuredSite(unmeasured.small.with(RESULT, MeasurementText.of(unmeasured.result())));
    }

    /// The same site with claims of `field-report`.
    public MeasuredSite claiming(String yaml) {
        return new MeasuredSite(small.with(CLAIMS, yaml));
    }

    /// The same site with another result.
    public MeasuredSite measuring(UnaryOperator<Measurement> change) {
        return new MeasuredSite(small.with(RESULT, MeasurementText.of(change.apply(result()))));
    }

    /// The same site with a program that was changed after it was measured.
    public MeasuredSite reprogrammed(String family) {
        return new MeasuredSite(small.with("benchmarks/loop/" + family + "/loop.txt", "subtract\n"));
    }

    public Laboratory laboratory() {
        return small.contents().laboratory();
    }

    private Measurement result() {
        Laboratory laboratory = laboratory();
        Benchmark benchmark = laboratory.benchmarks()
                .stream()
                .filter(one -> one.id().equals("loop"))
                .findFirst()
                .orElseThrow();
        List<ArmResult> arms = laboratory.arms(benchmark).stream().map(arm -> result(benchmark, arm)).toList();
        return new Measurement(Measurement.SCHEMA, "loop", "2026-11-20T1200Z-0001", Mode.FULL, 7,
                "2026-11-20T12:00:00Z", 61.5, true, "touchstone lab run loop",
                new Machine("An imagined processor", 2, 4096, "Imagined OS 1", "1.0", Machine.UNKNOWN, "none", "none",
                        "25"),
                "birch-5", rounds(20, 100, 0.002), arms);
    }

    private static ArmResult result(Benchmark benchmark, Arm arm) {
        boolean there = !arm.id().equals("cedar");
        List<Round> rounds = !there ? List.of()
                : arm.id().equals("alder") ? rounds(200, 210, 0.001) : rounds(20, 100, 0.001);
        return new ArmResult(arm.id(), arm.name(), arm.executable().id(), there ? "3.2.1" : "", Map.of(),
                Fingerprint.of(benchmark.workload(), arm.program()), there ? Status.MEASURED : Status.SKIPPED,
                there ? "" : "No executable `cedar` was found.", rounds);
    }

    /// Seven rounds, each a little slower than the one before.
    public static List<Round> rounds(double time, double first, double drift) {
        return IntStream.range(0, 7)
                .mapToObj(i -> new Round(i, 0, 0.01, false,
                        Map.of("time", time * (1 + drift * i), "first", first * (1 + drift * i)), List.of(first),
                        List.of(time), List.of()))
                .toList();
    }
}
