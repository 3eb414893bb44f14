package dev.touchstone.page;

import dev.touchstone.article.Benchmark;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Laboratory;
import dev.touchstone.measurement.ArmResult;
import dev.touchstone.measurement.Measurement;
import dev.touchstone.measurement.Measurement.Mode;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.measured.MeasureWords;
import dev.touchstone.page.measured.ResultTables;
import dev.touchstone.page.measured.ShortTable;
import dev.touchstone.page.measured.SummaryTable;
import dev.touchstone.page.words.DayView;
import dev.touchstone.page.words.Quotes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds what the lab measured for a criterion. Only full runs of the programs of today count, and where there are any, only bare
/// runtimes that the site has pages of.
record MeasuredFor(Desk desk) {

    private static final int MOST = 12;

    List<ShortTable> of(Criterion criterion) {
        return laboratory().benchmarks()
                .stream()
                .filter(benchmark -> benchmark.criterion().equals(criterion.id()))
                .flatMap(benchmark -> laboratory().measurement(benchmark)
                        .filter(run -> run.isComplete() && run.mode() == Mode.FULL)
                        .flatMap(run -> table(benchmark, run))
                        .stream())
                .toList();
    }

    private Laboratory laboratory() {
        return desk.library().laboratory();
    }

    private Optional<ShortTable> table(Benchmark benchmark, Measurement run) {
        List<SummaryTable.Line> all = new ResultTables(laboratory(), benchmark, run, id -> desk.runtime(id).href())
                .summaries()
                .lines()
                .stream()
                .filter(line -> !line.arm().isOutdated())
                .toList();
        Set<String> bare = run.measured()
                .stream()
                .filter(arm -> arm.id().equals(arm.executable()))
                .map(ArmResult::name)
                .collect(Collectors.toUnmodifiableSet());
        List<SummaryTable.Line> known = all.stream()
                .filter(line -> !line.arm().href().isEmpty() && bare.contains(line.arm().text()))
                .toList();
        List<SummaryTable.Line> shown = (known.isEmpty() ? all : known).stream().limit(MOST).toList();
        return shown.isEmpty() ? Optional.empty()
                : Optional.of(new ShortTable(Quotes.curled(benchmark.title()), SitePath.of(benchmark).value(),
                        MeasureWords.header(benchmark.workload().firstMeasure()), DayView.ofWritten(run.day()), shown,
                        all.size() - shown.size()));
    }
}
