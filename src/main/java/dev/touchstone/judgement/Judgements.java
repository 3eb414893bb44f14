package dev.touchstone.judgement;

import dev.touchstone.article.Benchmark;
import dev.touchstone.article.Claim;
import dev.touchstone.article.Claim.Measured;
import dev.touchstone.article.Laboratory;
import dev.touchstone.measurement.Measurement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Every claim of a library beside what was measured of it. Each is judged when somebody first asks, and the same ever after.
public final class Judgements {

    private final Laboratory laboratory;
    private final Map<String, Benchmark> benchmarks;
    private final Map<String, List<Claim>> byCell;
    private final Map<String, List<Judgement>> judged = new ConcurrentHashMap<>();

    private Judgements(Laboratory laboratory) {
        this.laboratory = laboratory;
        this.benchmarks = laboratory.benchmarks()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Benchmark::id, Function.identity(), (first, _) -> first));
        this.byCell = laboratory.claims()
                .stream()
                .flatMap(claim -> claim.cells().stream().map(cell -> Map.entry(cell.value(), claim)))
                .distinct()
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }

    public static Judgements of(Laboratory laboratory) {
        return new Judgements(laboratory);
    }

    /// Whether these are the judgements of this very laboratory; others need not be the same.
    @SuppressWarnings("ReferenceEquality")
    public boolean areOf(Laboratory other) {
        return laboratory == other;
    }

    /// In the order of the content.
    public List<Claim> claims() {
        return laboratory.claims();
    }

    /// The claims that a cell states.
    ///
    /// @param cell its address, such as `/comparisons/python-vs-nodejs#startup-time.python`
    public List<Claim> about(String cell) {
        return byCell.getOrDefault(cell, List.of());
    }

    /// One for each place where the claim says that it is measured, in its order.
    public List<Judgement> of(Claim claim) {
        return judged.computeIfAbsent(claim.id(), _ -> claim.measured()
                .stream()
                .map(measured -> judgement(claim, measured))
                .toList());
    }

    /// What came of the claim as a whole.
    public Standing standing(Claim claim) {
        return Standing.of(claim, of(claim));
    }

    private Judgement judgement(Claim claim, Measured measured) {
        Optional<Benchmark> benchmark = Optional.ofNullable(benchmarks.get(measured.benchmark()));
        if (benchmark.isEmpty()) {
            return new Judgement.NotRun(measured, "the lab has no workload `" + measured.benchmark() + "`");
        }
        return laboratory.measurement(benchmark.get())
                .filter(run -> run.isComplete() && run.mode() == Measurement.Mode.FULL)
                .map(run -> new Trial(laboratory, benchmark.get(), run).of(claim.basis(), measured))
                .orElseGet(() -> new Judgement.NotRun(measured, "no full run of this workload has been made yet"));
    }
}
