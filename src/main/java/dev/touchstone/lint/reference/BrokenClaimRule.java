package dev.touchstone.lint.reference;

import dev.touchstone.article.Article;
import dev.touchstone.article.Benchmark;
import dev.touchstone.article.Claim;
import dev.touchstone.article.Claim.Measured;
import dev.touchstone.benchmark.Arm;
import dev.touchstone.benchmark.Measure;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.library.Library;
import dev.touchstone.lint.rule.Corpus;
import dev.touchstone.lint.rule.Example;
import dev.touchstone.lint.rule.Explanation;
import dev.touchstone.lint.rule.LibraryRule;
import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Finds claims that name a runtime, a cell, a workload, a measure or an arm that there is not.
public record BrokenClaimRule() implements LibraryRule {

    private static final Explanation EXPLANATION = new Explanation(Code.BROKEN_CLAIM,
            "A claim names something that the content does not have: a runtime, a cell, a benchmark, one of its measures, or an arm, which is an "
                    + "executable or an executable and a folder.",
            "The claim would never be judged, or what came of it would stand beside no cell, and no reader could tell why.",
            "Write the address of a cell as its page has it, the folder of a benchmark, the id of one of its measures, and arms as "
                    + "`node-24` or `node-24.express`.",
            "",
            claim("throughptu", "«", "»"),
            claim("throughput", "", ""));

    private static Example claim(String criterion, String begin, String end) {
        return Example.file("claims/field-report.yml", """
                birch-answers-more:
                  says: Birch answers more requests than Alder.
                  about: [alder, birch]
                  basis: order
                  cells:
                    - %b/comparisons/alder-vs-birch#%c.birch%e
                  because: The report names neither the program nor the machine.
                """.replace("%b", begin).replace("%c", criterion).replace("%e", end));
    }

    @Override
    public Explanation explanation() {
        return EXPLANATION;
    }

    @Override
    public void check(Corpus corpus, Findings findings) {
        for (Claim claim : corpus.library().laboratory().claims()) {
            claim.about().forEach(runtime -> about(runtime, corpus, findings));
            claim.cells().forEach(cell -> cell(cell, corpus, findings));
            claim.measured().forEach(measured -> measured(measured, corpus, findings));
        }
    }

    private void about(Located<String> runtime, Corpus corpus, Findings findings) {
        Library library = corpus.library();
        if (library.runtime(runtime.value()).isEmpty() && !corpus.hasFile("runtimes/" + runtime.value() + ".md")) {
            tell(runtime.place(), "there is no runtime `" + runtime.value() + "`", Nearest.help(runtime.value(),
                    library.runtimes().stream().map(Article::id).toList()), findings);
        }
    }

    /// What has a file and is not in the library is a draft, or could not be read and is told there.
    private void cell(Located<String> cell, Corpus corpus, Findings findings) {
        String path = cell.value().substring(1, cell.value().indexOf('#')) + ".md";
        List<String> cells = cells(corpus.library()).toList();
        boolean mayBeLost = corpus.hasFile(path) && (!corpus.isWhole(path)
                || cells.stream()
                        .noneMatch(
                                known -> known.startsWith(cell.value().substring(0, cell.value().indexOf('#') + 1))));
        if (!cells.contains(cell.value()) && !mayBeLost) {
            tell(cell.place(), "there is no cell `" + cell.value() + "`", Nearest.question(cell.value(), cells)
                    .orElse("Write it as its page links to it: comparison, `#`, criterion, a dot, runtime."), findings);
        }
    }

    private static Stream<String> cells(Library library) {
        return library.comparisons()
                .stream()
                .flatMap(comparison -> comparison.rows()
                        .stream()
                        .flatMap(row -> row.cells()
                                .stream()
                                .map(cell -> "/comparisons/" + comparison.id() + "#" + row.criterion() + "."
                                        + cell.runtime())));
    }

    private void measured(Measured measured, Corpus corpus, Findings findings) {
        Library library = corpus.library();
        String folder = "benchmarks/" + measured.benchmark() + "/";
        boolean isWhole = corpus.isWhole("benchmarks/runtimes.yml")
                && corpus.faulty().stream().noneMatch(path -> path.startsWith(folder));
        if (isWhole) {
            library.benchmark(measured.benchmark())
                    .ifPresentOrElse(benchmark -> measured(measured, benchmark, library, findings),
                            () -> tell(measured.places().benchmark(),
                                    "there is no benchmark `" + measured.benchmark() + "`",
                                    Nearest.help(measured.benchmark(),
                                            library.laboratory().benchmarks().stream().map(Article::id).toList()),
                                    findings));
        }
    }

    private void measured(Measured measured, Benchmark benchmark, Library library, Findings findings) {
        List<String> measures = benchmark.workload().method().measures().stream().map(Measure::id).toList();
        if (!measured.measure().isEmpty() && !measures.contains(measured.measure())) {
            tell(measured.places().measure(),
                    "the benchmark `" + benchmark.id() + "` has no measure `" + measured.measure() + "`",
                    Nearest.help(measured.measure(), measures), findings);
        }
        List<String> arms = library.laboratory().arms(benchmark).stream().map(Arm::id).toList();
        Stream.of(measured.first(), measured.second())
                .filter(arm -> !arm.isEmpty())
                .forEach(arm -> arm(arm, arms, measured, findings));
    }

    private void arm(String arm, Collection<String> arms, Measured measured, Findings findings) {
        if (!arms.contains(arm)) {
            tell(measured.places().arms(), "the benchmark `" + measured.benchmark() + "` has no arm `" + arm + "`",
                    Nearest.help(arm, arms), findings);
        }
    }

    private void tell(Place place, String message, String help, Findings findings) {
        findings.add(Diagnostic.of(code(), place, message).help(help));
    }
}
