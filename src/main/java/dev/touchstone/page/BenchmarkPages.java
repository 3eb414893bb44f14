package dev.touchstone.page;

import dev.touchstone.article.Benchmark;
import dev.touchstone.article.Laboratory;
import dev.touchstone.benchmark.Arm;
import dev.touchstone.benchmark.Executable;
import dev.touchstone.benchmark.Measure;
import dev.touchstone.benchmark.Program;
import dev.touchstone.library.CitedKeys;
import dev.touchstone.measurement.ArmResult;
import dev.touchstone.measurement.Measurement;
import dev.touchstone.measurement.Measurement.Mode;
import dev.touchstone.page.BenchmarkPage.FileView;
import dev.touchstone.page.BenchmarkPage.ProgramView;
import dev.touchstone.page.BenchmarkPage.Result;
import dev.touchstone.page.BenchmarkPage.Versions;
import dev.touchstone.page.BenchmarksPage.Line;
import dev.touchstone.page.CriterionPage.Definition;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.measured.MeasureWords;
import dev.touchstone.page.measured.ResultTables;
import dev.touchstone.page.prose.Citations;
import dev.touchstone.page.prose.ProseHtml;
import dev.touchstone.page.words.DayView;
import dev.touchstone.page.words.Figures;
import dev.touchstone.page.words.MethodWords;
import dev.touchstone.page.words.Quotes;
import dev.touchstone.value.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the pages of workloads.
record BenchmarkPages(Desk desk) {

    private static final String COMMAND = "java -jar touchstone.jar lab run ";

    BenchmarksPage list() {
        return new BenchmarksPage(desk.frame("Benchmarks",
                "What the lab measures, on which runtimes, and what came out.", SitePath.BENCHMARKS),
                laboratory().benchmarks().stream().map(this::line).toList());
    }

    private Line line(Benchmark benchmark) {
        Optional<Measurement> shown = laboratory().measurement(benchmark);
        Measure measure = benchmark.workload().firstMeasure();
        return new Line(new Link(Quotes.curled(benchmark.title()), SitePath.of(benchmark).value()),
                Quotes.curled(benchmark.summary()), MeasureWords.header(measure),
                shown.map(result -> DayView.ofWritten(result.day())).orElse(DayView.NONE),
                shown.map(result -> outcomes(tables(benchmark, result))).orElse(List.of()));
    }

    private static List<Definition> outcomes(ResultTables tables) {
        List<ArmResult> arms = tables.arms();
        return arms.isEmpty() ? List.of()
                : Stream.concat(Stream.of(arms.getFirst()), tables.baseline().stream())
                        .distinct()
                        .map(arm -> new Definition(Quotes.curled(arm.name()), tables.figure(arm)))
                        .toList();
    }

    BenchmarkPage page(Benchmark benchmark) {
        List<Result> results = laboratory().measurement(benchmark)
                .map(shown -> result(benchmark, shown))
                .stream()
                .toList();
        Citations citations = desk.citations(CitedKeys.in(benchmark.prose()));
        return new BenchmarkPage(desk.frame(benchmark), Quotes.curled(benchmark.title()),
                Quotes.curled(benchmark.summary()), facts(benchmark), informs(benchmark),
                contents(benchmark, results, !citations.sources().isEmpty()), results,
                new ProseHtml(desk.scope(benchmark, citations)).of(benchmark.prose(), 2), programs(benchmark),
                benchmark.workload().expected(), COMMAND + benchmark.id() + seed(benchmark), desk.cite(benchmark),
                CitedSource.of(citations));
    }

    private List<Definition> facts(Benchmark benchmark) {
        Measure measure = benchmark.workload().firstMeasure();
        List<Definition> facts = new ArrayList<>();
        laboratory().measurement(benchmark).ifPresent(shown -> {
            ResultTables tables = tables(benchmark, shown);
            tables.arms()
                    .stream()
                    .findFirst()
                    .ifPresent(best -> facts.add(new Definition(measure.better() == Direction.HIGHER ? "Highest"
                            : "Lowest", Quotes.curled(best.name()) + ", " + tables.figure(best))));
            tables.baseline()
                    .ifPresent(arm -> facts.add(new Definition("Baseline",
                            Quotes.curled(arm.name()) + ", " + tables.figure(arm))));
            facts.add(new Definition("Measured", DayView.ofWritten(shown.day()).words()));
        });
        String better = MeasureWords.better(measure);
        facts.add(new Definition("Figure", MeasureWords.header(measure) + (better.isEmpty() ? "" : "; " + better)));
        facts.add(new Definition("Method", MethodWords.of(benchmark.workload().method())));
        return facts;
    }

    private List<Link> informs(Benchmark benchmark) {
        return desk.library()
                .criterion(benchmark.criterion())
                .map(criterion -> new Link(Quotes.curled(criterion.name()), SitePath.of(criterion).value()))
                .stream()
                .toList();
    }

    private static List<TocItem> contents(Benchmark benchmark, List<Result> results, boolean hasSources) {
        List<TocItem> items = new ArrayList<>();
        items.add(TocItem.of("Measured", "measured"));
        results.forEach(shown -> {
            shown.ratios().forEach(each -> items.add(TocItem.of("Beside the baseline", "ratios")));
            shown.warmUps().forEach(each -> items.add(TocItem.of("Warming up", "warm-up")));
            shown.others().forEach(each -> items.add(TocItem.of("Also measured", "other-measures")));
        });
        items.addAll(Toc.of(benchmark.prose(), false));
        items.add(TocItem.of("Programs", "programs"));
        results.forEach(shown -> items.add(TocItem.of("Environment", "environment")));
        items.add(TocItem.of("Measure it again", "repeat"));
        if (hasSources) {
            items.add(TocItem.of("Sources", "sources"));
        }
        return items;
    }

    private Result result(Benchmark benchmark, Measurement shown) {
        ResultTables tables = tables(benchmark, shown);
        return new Result(DayView.ofWritten(shown.day()), notes(shown, tables), tables.summaries(),
                tables.ratios().stream().toList(), tables.warmUps().stream().toList(),
                tables.others().stream().toList(), tables.missing(), MachineWords.of(shown),
                shown.measured().stream().map(BenchmarkPages::versions).toList());
    }

    private static Versions versions(ArmResult arm) {
        String packages = arm.packages()
                .entrySet()
                .stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(", "));
        return new Versions(arm.name(), arm.version(), packages.isEmpty() ? "–" : packages);
    }

    private static List<String> notes(Measurement shown, ResultTables tables) {
        List<String> notes = new ArrayList<>();
        List<String> outdated = tables.outdated();
        if (!outdated.isEmpty()) {
            notes.add("The program has changed since, or is there no more: " + String.join(", ", outdated)
                    + ". Their figures are those of the program of that day.");
        }
        List<String> saturating = tables.saturating();
        if (!saturating.isEmpty()) {
            notes.add("The load generator needed most of its own processor, so these may do more than was measured: "
                    + String.join(", ", saturating) + ".");
        }
        if (shown.mode() == Mode.QUICK) {
            notes.add("This was a quick run, to see that everything works: too few rounds to rely on.");
        }
        if (!shown.isComplete()) {
            notes.add("The run was interrupted before all of its rounds were done.");
        }
        if (tables.noisy() > 0) {
            notes.add("Other programs kept the machine busy during "
                    + Figures.counted(tables.noisy(), "process", "processes")
                    + ". Those rounds are drawn as rings and left out, unless fewer than three quiet ones remain.");
        }
        return notes;
    }

    private List<ProgramView> programs(Benchmark benchmark) {
        List<Arm> arms = laboratory().arms(benchmark);
        return benchmark.workload().programs().stream().map(program -> program(program, arms)).toList();
    }

    /// With the same seed programs run in the same order.
    private String seed(Benchmark benchmark) {
        return laboratory().measurement(benchmark).map(shown -> " --seed " + shown.seed()).orElse("");
    }

    private static ProgramView program(Program program, List<Arm> arms) {
        String runs = arms.stream()
                .filter(arm -> arm.program().equals(program))
                .map(Arm::executable)
                .map(Executable::name)
                .collect(Collectors.joining(", "));
        String name = Stream.of(program.name(), runs.isEmpty() ? program.family() : runs)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" on "));
        return new ProgramView(Quotes.curled(name),
                program.files().stream().map(file -> new FileView(program.nameOf(file), file.text())).toList());
    }

    private ResultTables tables(Benchmark benchmark, Measurement result) {
        return new ResultTables(laboratory(), benchmark, result, id -> desk.runtime(id).href());
    }

    private Laboratory laboratory() {
        return desk.library().laboratory();
    }
}
