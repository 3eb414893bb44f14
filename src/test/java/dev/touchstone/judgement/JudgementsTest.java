package dev.touchstone.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.judgement.Judgement.Beside;
import dev.touchstone.judgement.Judgement.Judged;
import dev.touchstone.judgement.Judgement.NotComparable;
import dev.touchstone.judgement.Judgement.NotRun;
import dev.touchstone.judgement.Judgement.Verdict;
import dev.touchstone.measurement.ArmResult;
import dev.touchstone.measurement.ArmResult.Status;
import dev.touchstone.measurement.Measurement;
import dev.touchstone.measurement.Measurement.Mode;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// What comes of a claim that says where it is measured.
class JudgementsTest {

    @Test
    void judgesARatioOfOneRun() {
        Judged judged = (Judged) ratio("alder / birch-5", "~2", "measure: time");

        assertThat(judged.verdict()).isEqualTo(Verdict.UNDERSTATED);
        assertThat(judged.factor()).isCloseTo(4, Offset.offset(0.01));
        assertThat(judged.taken().figure().value()).isCloseTo(10, Offset.offset(0.01));
        assertThat(judged.taken().arms()).extracting(ArmResult::name).containsExactly("Alder", "Birch 5");
    }

    @Test
    void takesTheFirstMeasureWhereNoneIsNamed() {
        assertThat(((Judged) ratio("alder / birch-5", "5–20", "note: warm")).verdict())
                .isEqualTo(Verdict.CONSISTENT);
    }

    @Test
    void setsTheFirstCallBesideAWarmOneWhereTheyTellTwoStories() {
        Judged cold = (Judged) ratio("alder / birch-5", "~2", "measure: first");

        assertThat(cold.verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(cold.taken().contrasts()).singleElement().satisfies(contrast -> {
            assertThat(contrast.measure().id()).isEqualTo("time");
            assertThat(contrast.figure().value()).isCloseTo(10, Offset.offset(0.01));
        });
    }

    @Test
    void neverJudgesATimeOfThisMachine() {
        Judgement alone = judgement("ratio", "value: alder", "claimed: ~500");
        Judgement absolute = judgement("absolute", "ratio: alder / birch-5", "claimed: ~2");

        assertThat(alone).isInstanceOfSatisfying(Beside.class,
                beside -> assertThat(beside.taken().figure().value()).isCloseTo(200.6, Offset.offset(0.01)));
        assertThat(absolute).isInstanceOf(Beside.class);
    }

    @Test
    void setsARatioBesideAClaimWithoutAFigure() {
        assertThat(judgement("ratio", "ratio: alder / birch-5")).isInstanceOf(Beside.class);
    }

    @Test
    void comparesNothingWithWhatWasSkippedOrFailed() {
        MeasuredSite failed = MeasuredSite.original()
                .measuring(arm("alder", old -> new ArmResult(old.id(), old.name(), old.executable(), old.version(),
                        old.packages(), old.hash(), Status.FAILED, "It printed something else.", List.of())));

        assertThat(ratio("cedar / birch-5", "~2", "measure: time"))
                .isInstanceOfSatisfying(NotComparable.class,
                        no -> assertThat(no.why()).isEqualTo("Cedar was skipped: No executable `cedar` was found"));
        assertThat(only(failed.claiming(claim("ratio", "ratio: alder / birch-5", "claimed: ~2"))))
                .isInstanceOfSatisfying(NotComparable.class,
                        no -> assertThat(no.why()).isEqualTo("Alder failed: It printed something else"));
    }

    @Test
    void comparesNothingWithAProgramThatHasChanged() {
        MeasuredSite site = MeasuredSite.original().reprogrammed("birch");

        assertThat(only(site.claiming(claim("ratio", "ratio: alder / birch-5", "claimed: ~2"))))
                .isInstanceOfSatisfying(NotComparable.class, no -> assertThat(no.why())
                        .isEqualTo("the program of Birch 5 has changed since 2026-11-20"));
    }

    @Test
    void waitsForAFullRun() {
        MeasuredSite quick = MeasuredSite.original().measuring(run -> with(run, Mode.QUICK, true, run.arms()));
        MeasuredSite interrupted = MeasuredSite.original().measuring(run -> with(run, Mode.FULL, false, run.arms()));
        String claim = claim("ratio", "ratio: alder / birch-5", "claimed: ~2");

        assertThat(only(quick.claiming(claim))).isInstanceOf(NotRun.class);
        assertThat(only(interrupted.claiming(claim))).isInstanceOf(NotRun.class);
    }

    @Test
    void saysWhatWasNeverRun() {
        assertThat(ratio("alder / dogwood", "~2", "measure: time")).isInstanceOfSatisfying(NotRun.class,
                no -> assertThat(no.why()).isEqualTo("`dogwood` was not in the run of 2026-11-20"));
        assertThat(ratio("alder / birch-5", "~2", "measure: joy")).isInstanceOfSatisfying(NotRun.class,
                no -> assertThat(no.why()).isEqualTo("the workload has no measure `joy`"));
    }

    @Test
    void findsTheClaimsOfACell() {
        MeasuredSite site = MeasuredSite.original().claiming("""
                slow-loops:
                  says: Alder is slow in loops.
                  basis: order
                  cells: ["/comparisons/alder-vs-birch#cpu-performance.alder"]
                  because: It names no figure.
                """);
        Judgements judgements = Judgements.of(site.laboratory());

        assertThat(judgements.about("/comparisons/alder-vs-birch#cpu-performance.alder"))
                .extracting(claim -> claim.id())
                .containsExactly("slow-loops");
        assertThat(judgements.about("/comparisons/alder-vs-birch#cpu-performance.birch")).isEmpty();
    }

    @Test
    void saysInOneWordWhatCameOfAClaim() {
        MeasuredSite site = MeasuredSite.original().claiming("""
                mixed:
                  says: Birch takes half of the time.
                  basis: ratio
                  measured:
                    - {benchmark: loop, measure: time, ratio: alder / birch-5, claimed: "~2"}
                    - {benchmark: loop, measure: first, ratio: alder / birch-5, claimed: "~2"}
                beside:
                  says: Alder takes a second.
                  basis: absolute
                  measured: [{benchmark: loop, value: alder, claimed: "~1000"}]
                open:
                  says: Cedar takes longer.
                  basis: order
                  measured: [{benchmark: loop, ratio: cedar / birch-5, claimed: "> 1"}]
                checked:
                  says: Alder counts up to a million.
                  basis: fact
                  checked: {verdict: outdated, finding: "It counts further since 3.1 [^alder-notes]."}
                uncheckable:
                  says: Alder feels fast.
                  basis: opinion
                  because: Feelings have no unit.
                """);
        Judgements judgements = Judgements.of(site.laboratory());

        assertThat(judgements.claims()).extracting(judgements::standing)
                .containsExactly(Standing.MIXED, Standing.BESIDE, Standing.OPEN, Standing.OUTDATED,
                        Standing.UNCHECKABLE);
    }

    private static Judgement ratio(String ratio, String claimed, String line) {
        return judgement("ratio", "ratio: " + ratio, "claimed: \"" + claimed + "\"", line);
    }

    private static Judgement judgement(String basis, String... lines) {
        return only(MeasuredSite.original().claiming(claim(basis, lines)));
    }

    private static Judgement only(MeasuredSite site) {
        Judgements judgements = Judgements.of(site.laboratory());
        return judgements.of(judgements.claims().getFirst()).getFirst();
    }

    private static String claim(String basis, String... lines) {
        return "loops:\n  says: A loop.\n  basis: " + basis + "\n  measured:\n    - benchmark: loop\n      "
                + String.join("\n      ", lines) + "\n";
    }

    private static UnaryOperator<Measurement> arm(String id, UnaryOperator<ArmResult> change) {
        return run -> with(run, run.mode(), run.isComplete(),
                run.arms().stream().map(arm -> arm.id().equals(id) ? change.apply(arm) : arm).toList());
    }

    private static Measurement with(Measurement run, Mode mode, boolean complete, List<ArmResult> arms) {
        return new Measurement(run.schema(), run.benchmark(), run.run(), mode, run.seed(), run.started(), run.seconds(),
                complete, run.command(), run.machine(), run.control(), run.controlRounds(), arms);
    }
}
