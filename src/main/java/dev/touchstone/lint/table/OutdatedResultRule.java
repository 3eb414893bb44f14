package dev.touchstone.lint.table;

import dev.touchstone.article.Article;
import dev.touchstone.article.Benchmark;
import dev.touchstone.article.Laboratory;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.lint.rule.ArticleRule;
import dev.touchstone.lint.rule.Corpus;
import dev.touchstone.lint.rule.Example;
import dev.touchstone.lint.rule.Explanation;
import dev.touchstone.lint.text.MatterPlaces;
import dev.touchstone.measurement.ArmResult;
import dev.touchstone.measurement.Measurement;
import java.util.List;
import java.util.stream.Collectors;

/// Finds results whose programs have changed since.
public record OutdatedResultRule() implements ArticleRule {

    private static final int MOST_NAMED = 3;

    private static final Explanation EXPLANATION = new Explanation(Code.OUTDATED_RESULT,
            "The newest full result of a benchmark is of other programs than those of today, or the benchmark’s settings or expected output "
                    + "have changed since.",
            "The page shows such figures as outdated, and no claim is judged by them any more.",
            "Run the benchmark again with `touchstone lab run` and its id, and commit the result. Results are never edited by hand.",
            "",
            benchmark("«Start of an empty program»", "print(\"Ready\")"),
            benchmark("Start of an empty program", "print(\"ready\")"));

    private static Example benchmark(String title, String program) {
        return Example.file("benchmarks/start/benchmark.md", """
                ---
                title: %s
                summary: The time from starting a process to the first line that it prints.
                method: start
                ---

                ## What is measured

                A program prints one line and waits.
                """.replace("%s", title))
                .and(Example.file("benchmarks/start/alder/program.txt", program + "\n"))
                .and(Example.file("benchmarks/start/alder/manifest.yml", """
                        program: program.txt
                        command: ["{runtime}", "{program}"]
                        """))
                .and(Example.file("benchmarks/start/expected.txt", "ready\n"))
                .and(Example.file("benchmarks/runtimes.yml", """
                        alder-3: {name: Alder 3, family: alder, runtime: alder, command: alder, version: [--version]}
                        """))
                .and(Example.file("measurements/start/2026-10-01T0900Z-0001.json", RESULT));
    }

    private static final String RESULT = """
            {"schema": "touchstone-measurement/1", "benchmark": "start", "run": "2026-10-01T0900Z-0001", "mode": "full", "seed": 1,
             "started": "2026-10-01T09:00:00Z", "seconds": 1.5, "isComplete": true, "command": "touchstone lab run start",
             "machine": {"processor": "unknown", "cores": 2, "memoryMiB": 2048, "system": "unknown", "kernel": "unknown",
              "governor": "unknown", "container": "none", "pinning": "none", "harness": "25"},
             "control": "", "controlRounds": [], "arms": [
              {"id": "alder-3", "name": "Alder 3", "executable": "alder-3", "version": "3.2", "packages": {}, "hash": "ce12cea93c8db248",
               "status": "measured", "reason": "", "rounds": [
                {"number": 0, "order": 0, "foreign": 0.0, "isNoisy": false, "values": {"time": 12.1, "cpu": 9.0, "memory": 8.0},
                 "warmUps": [], "samples": [12.1], "cpu": []}]}]}
            """;

    @Override
    public Explanation explanation() {
        return EXPLANATION;
    }

    @Override
    public void check(Article article, Corpus corpus, Findings findings) {
        Laboratory laboratory = corpus.library().laboratory();
        String folder = "benchmarks/" + article.id() + "/";
        if (article instanceof Benchmark benchmark && corpus.isWhole("benchmarks/runtimes.yml")
                && corpus.faulty().stream().noneMatch(path -> path.startsWith(folder))) {
            laboratory.measurement(benchmark).ifPresent(result -> check(benchmark, result, laboratory, findings));
        }
    }

    private void check(Benchmark benchmark, Measurement result, Laboratory laboratory, Findings findings) {
        List<String> outdated = result.measured()
                .stream()
                .filter(arm -> laboratory.isOutdated(benchmark, arm))
                .map(ArmResult::name)
                .toList();
        if (!outdated.isEmpty()) {
            int more = outdated.size() - MOST_NAMED;
            String names = outdated.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                    + (more > 0 ? " and " + more + " more" : "");
            findings.add(Diagnostic
                    .of(code(), MatterPlaces.of("title", benchmark.file()),
                            "the result of " + result.day() + " is of another program: " + names)
                    .help("Run `touchstone lab run " + benchmark.id() + "` and commit the new result."));
        }
    }
}
