package dev.touchstone.reading;

import dev.touchstone.article.Benchmark;
import dev.touchstone.article.Prose;
import dev.touchstone.benchmark.Method;
import dev.touchstone.benchmark.Program;
import dev.touchstone.benchmark.Workload;
import dev.touchstone.benchmark.Workload.Bounds;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.matter.Fields;
import dev.touchstone.matter.Key;
import dev.touchstone.source.Located;
import dev.touchstone.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Reads one workload: its article, what programs must print, and the programs.
///
/// @param files all below its folder
record BenchmarkReader(String id, List<SourceFile> files, OpenedFile opened, Findings findings) {

    static final String ARTICLE = "benchmark.md";

    private static final String EXPECTED = "expected.txt";

    private static final long MEBIBYTE = 1024 * 1024;

    BenchmarkReader {
        files = List.copyOf(files);
    }

    Optional<Benchmark> read() {
        Fields fields = opened.fields();
        Prose prose = new ProseReader(new PageIds(Set.of("measured", "not-measured", "ratios",
                "warm-up", "other-measures", "programs", "environment", "repeat", "sources"), findings),
                findings).read(opened.document());
        Optional<SourceFile> expected = file(EXPECTED);
        Optional<Method> method = new MethodReader(fields, findings).read();
        boolean prints = method.map(found -> !(found instanceof Method.Hold)).orElse(true);
        if (expected.isEmpty() && prints) {
            findings.add(Diagnostic
                    .of(Code.MISSING_CONTENT, opened.file().start(),
                            "the benchmark `" + id + "` has no `" + EXPECTED + "`")
                    .help("Write there what every program must print before any of its timings counts."));
        }
        List<Program> programs = programs();
        return method.filter(found -> expected.isPresent() || !prints)
                .map(found -> new Workload(id, found, fields.get(BenchmarkKeys.MEASURE, ""),
                        fields.get(BenchmarkKeys.BASELINE, ""),
                        ProgramReader.values(fields.get(BenchmarkKeys.ARGUMENTS, List.of())), dataBytes(fields),
                        bounds(fields), expected.map(SourceFile::text).orElse("").stripTrailing(), programs))
                .filter(this::hasItsMeasure)
                .map(workload -> new Benchmark(opened.file(), fields.get(BenchmarkKeys.TITLE, id),
                        fields.get(BenchmarkKeys.SUMMARY, ""),
                        fields.get(BenchmarkKeys.ALIASES, List.of()).stream().map(Located::value).toList(),
                        fields.get(BenchmarkKeys.CRITERION, ""), prose, workload));
    }

    private boolean hasItsMeasure(Workload workload) {
        boolean has = workload.measure().isEmpty() || workload.measure(workload.measure()).isPresent();
        if (!has) {
            findings.add(Diagnostic
                    .of(Code.INVALID_VALUE, opened.fields().place(BenchmarkKeys.MEASURE),
                            "this method does not measure `" + workload.measure() + "`")
                    .help("It measures `" + workload.method()
                            .measures()
                            .stream()
                            .map(measure -> measure.id())
                            .collect(Collectors.joining("`, `")) + "`."));
        }
        return has;
    }

    private List<Program> programs() {
        Map<String, List<SourceFile>> folders = new TreeMap<>();
        files.forEach(file -> {
            String[] parts = file.path().split("/", -1);
            if (parts.length == 4) {
                folders.computeIfAbsent(parts[2], folder -> new ArrayList<>()).add(file);
            }
        });
        ProgramReader reader = new ProgramReader(opened.fields().today(), findings);
        return folders.entrySet()
                .stream()
                .flatMap(folder -> reader.read(folder.getKey(), folder.getValue()).stream())
                .toList();
    }

    private static long dataBytes(Fields fields) {
        return fields.get(BenchmarkKeys.DATA)
                .map(data -> Long.parseLong(data.substring(0, data.indexOf(' '))) * MEBIBYTE)
                .orElse(0L);
    }

    private static Bounds bounds(Fields fields) {
        return new Bounds(number(fields, BenchmarkKeys.SECONDS_LIMIT, Bounds.USUAL.seconds()),
                number(fields, BenchmarkKeys.MEMORY_LIMIT, Bounds.USUAL.mebibytes()));
    }

    private static int number(Fields fields, Key<String> key, int usual) {
        return fields.get(key).map(Integer::parseInt).orElse(usual);
    }

    private Optional<SourceFile> file(String name) {
        return files.stream().filter(file -> file.path().equals("benchmarks/" + id + "/" + name)).findFirst();
    }
}
