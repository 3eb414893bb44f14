package dev.touchstone.reading;

import dev.touchstone.article.Benchmark;
import dev.touchstone.article.Claim;
import dev.touchstone.article.Laboratory;
import dev.touchstone.benchmark.Executable;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.matter.Fields;
import dev.touchstone.matter.Node;
import dev.touchstone.matter.YamlLimits;
import dev.touchstone.measurement.Measurement;
import dev.touchstone.measurement.MeasurementText;
import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Reads the folders of the lab: executables, workloads, results and claims.
final class LaboratoryReader {

    static final String EXECUTABLES = "benchmarks/runtimes.yml";

    private final ContentFiles files;
    private final LocalDate today;
    private final Findings findings;

    LaboratoryReader(ContentFiles files, LocalDate today, Findings findings) {
        this.files = files;
        this.today = today;
        this.findings = findings;
    }

    /// @param articles the articles of workloads, opened
    Laboratory read(List<OpenedFile> articles, Citations citations) {
        List<Executable> executables = files.find(EXECUTABLES).map(this::executables).orElse(List.of());
        Map<String, List<SourceFile>> folders = folders();
        List<Benchmark> benchmarks = articles.stream()
                .flatMap(article -> new BenchmarkReader(id(article.file()),
                        folders.getOrDefault(id(article.file()), List.of()), article,
                        findings).read().stream())
                .toList();
        ClaimReader claims = new ClaimReader(today, citations, findings);
        List<Claim> claimed = below("claims/").filter(file -> file.path().endsWith(".yml"))
                .flatMap(file -> claims.read(file).stream())
                .toList();
        return new Laboratory(executables, benchmarks, measurements(), claimed);
    }

    /// The articles of workloads; a folder without one is told.
    List<SourceFile> articles() {
        List<SourceFile> articles = new ArrayList<>();
        folders().forEach((id, all) -> all.stream()
                .filter(file -> file.path().equals("benchmarks/" + id + "/" + BenchmarkReader.ARTICLE))
                .findFirst()
                .ifPresentOrElse(articles::add, () -> findings.add(Diagnostic
                        .of(Code.MISSING_CONTENT, all.getFirst().start(),
                                "the benchmark `" + id + "` has no `" + BenchmarkReader.ARTICLE + "`")
                        .help("Write its question, method and unit there: " + BenchmarkKeys.ALL.listed() + "."))));
        return articles;
    }

    private Map<String, List<SourceFile>> folders() {
        Map<String, List<SourceFile>> folders = new TreeMap<>();
        below("benchmarks/").filter(file -> file.path().split("/", -1).length > 2)
                .filter(file -> !file.path().startsWith("benchmarks/packages/"))
                .forEach(file -> folders.computeIfAbsent(id(file), id -> new ArrayList<>()).add(file));
        return folders;
    }

    private static String id(SourceFile file) {
        return file.path().split("/", -1)[1];
    }

    private Stream<SourceFile> below(String folder) {
        return files.below(folder);
    }

    private List<Executable> executables(SourceFile file) {
        Optional<Node> node = YamlFile.read(file, YamlLimits.REGISTRY, findings);
        return node.map(found -> found instanceof Node.Entries entries ? entries.entries() : List.<Node.Entry>of())
                .orElse(List.of())
                .stream()
                .flatMap(entry -> LabKeys.EXECUTABLE.read(entry.value(), entry.key().place(), today, findings)
                        .flatMap(fields -> executable(entry.key().value(), fields, entry.key().place()))
                        .stream())
                .toList();
    }

    private static Optional<Executable> executable(String id, Fields fields, Place place) {
        if (fields.get(LabKeys.FAMILY).isEmpty() || fields.get(LabKeys.WHERE).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Executable(id, fields.get(LabKeys.EXECUTABLE_NAME, id), fields.get(LabKeys.FAMILY).get(),
                fields.get(LabKeys.RUNTIME, ""), ProgramReader.values(fields.get(LabKeys.WHERE).get()),
                ProgramReader.values(fields.get(LabKeys.VERSION, List.of())), ProgramReader.packages(fields), place));
    }

    /// The results that can be read, the newest first.
    private List<Measurement> measurements() {
        return below("measurements/").filter(file -> file.path().endsWith(".json"))
                .flatMap(file -> measurement(file).stream())
                .sorted(Comparator.comparing(Measurement::started).reversed())
                .toList();
    }

    private Optional<Measurement> measurement(SourceFile file) {
        return switch (MeasurementText.read(file.text())) {
            case MeasurementText.Read.Sound(Measurement measurement) -> Optional.of(measurement);
            case MeasurementText.Read.Faulty faulty -> {
                findings.add(Diagnostic
                        .of(Code.INVALID_VALUE, place(file, faulty), "this is no result of the lab: " + faulty.why())
                        .help("Results are written by `lab run` alone. Restore the file, or remove it."));
                yield Optional.empty();
            }
        };
    }

    private static Place place(SourceFile file, MeasurementText.Read.Faulty faulty) {
        if (faulty.line() < 1 || faulty.line() > file.text().lines().count()) {
            return file.start();
        }
        int start = file.text().lines().limit(faulty.line() - 1L).mapToInt(line -> line.length() + 1).sum();
        int at = Math.min(start + Math.max(0, faulty.column() - 1), file.text().length());
        return file.place(at, at);
    }
}
