package dev.touchstone.api;

import dev.touchstone.api.Endpoint.Content;
import dev.touchstone.api.data.ArmData;
import dev.touchstone.api.data.LabMeasureData;
import dev.touchstone.api.data.RatioData;
import dev.touchstone.api.data.SummaryData;
import dev.touchstone.article.Benchmark;
import dev.touchstone.article.Laboratory;
import dev.touchstone.benchmark.Executable;
import dev.touchstone.benchmark.Measure;
import dev.touchstone.benchmark.Workload;
import dev.touchstone.library.Address;
import dev.touchstone.library.Library;
import dev.touchstone.measurement.ArmResult;
import dev.touchstone.measurement.Measurement;
import dev.touchstone.measurement.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is at the addresses of benchmarks.
record BenchmarkContent() implements Content {

    @Override
    public List<Format> formats() {
        return List.of(Format.JSON, Format.CSV, Format.MARKDOWN, Format.BIBTEX, Format.CSL);
    }

    @Override
    public Stream<List<String>> all(Library library) {
        return library.laboratory().benchmarks().stream().map(benchmark -> List.of(benchmark.id()));
    }

    @Override
    public Optional<Making> at(Desk desk, List<String> values, Format format) {
        return desk.library().benchmark(values.getFirst()).flatMap(benchmark -> switch (format) {
            case HTML, SVG, ATOM -> Optional.empty();
            case JSON -> Optional.of(() -> document(desk, benchmark));
            case CSV -> Optional.of(() -> SampleTable.of(desk.library().laboratory(), benchmark));
            case MARKDOWN -> Optional.of(() -> new SourceText(desk).of(benchmark, List.of()));
            case BIBTEX -> Optional.of(() -> CitationText.bibTex(desk.references().of(benchmark)));
            case CSL -> Optional.of(() -> CitationText.csl(desk.references().of(benchmark)));
        });
    }

    private static BenchmarkDocument document(Desk desk, Benchmark benchmark) {
        Workload workload = benchmark.workload();
        Optional<Measurement> result = desk.library().laboratory().measurement(benchmark);
        String baseline = result.flatMap(shown -> shown.baseline(workload.baseline())).map(ArmResult::id).orElse("");
        return new BenchmarkDocument(desk.schema("benchmark"), benchmark.id(), desk.absolute(Address.of(benchmark)),
                desk.hashes().of(benchmark).full(), desk.licence(), benchmark.name(), benchmark.summary(),
                benchmark.aliases(), benchmark.criterion(), workload.method().word(),
                workload.measures().stream().map(BenchmarkContent::measure).toList(), baseline, result.isPresent(),
                result.map(shown -> shown.arms()
                        .stream()
                        .map(arm -> arm(desk.library().laboratory(), benchmark, shown, arm))
                        .toList()).orElse(List.of()),
                result.orElse(null));
    }

    private static LabMeasureData measure(Measure measure) {
        return new LabMeasureData(measure.id(), measure.name(), measure.unit(), measure.better(),
                measure.isOfMachine());
    }

    private static ArmData arm(Laboratory laboratory, Benchmark benchmark, Measurement shown, ArmResult arm) {
        return new ArmData(arm.id(), arm.name(), runtime(laboratory, arm), arm.version(), arm.status(), arm.reason(),
                laboratory.isOutdated(benchmark, arm),
                benchmark.workload()
                        .measures()
                        .stream()
                        .flatMap(measure -> summary(shown, arm, measure).stream())
                        .toList(),
                ratio(shown, arm, benchmark.workload()));
    }

    private static String runtime(Laboratory laboratory, ArmResult arm) {
        return laboratory.executables()
                .stream()
                .filter(executable -> executable.id().equals(arm.executable()))
                .map(Executable::runtime)
                .findFirst()
                .orElse("");
    }

    private static Optional<SummaryData> summary(Measurement shown, ArmResult arm, Measure measure) {
        return shown.summary(arm.id(), measure.id())
                .map(one -> new SummaryData(measure.id(), one.median(), one.first(), one.third(), one.low(), one.high(),
                        one.rounds()));
    }

    private static @Nullable RatioData ratio(Measurement shown, ArmResult arm, Workload workload) {
        Optional<Ratio> ratio = shown.baseline(workload.baseline())
                .filter(baseline -> !baseline.id().equals(arm.id()))
                .flatMap(baseline -> shown.ratio(arm.id(), baseline.id(), workload.firstMeasure().id()));
        return ratio.map(one -> new RatioData(one.value(), one.low(), one.high(), one.spread(), one.rounds(),
                one.isResolved())).orElse(null);
    }
}
