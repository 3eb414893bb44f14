package dev.touchstone.measurement;

import java.util.List;
import java.util.Optional;

/// One run of one workload: every raw sample of every arm.
///
/// @param schema the form of the file: `touchstone-measurement/1`
/// @param benchmark the id of the workload
/// @param run the id of the run: its start in UTC and what distinguishes it from another one of the same minute
/// @param mode how thoroughly it was measured
/// @param seed of the order of arms, and of resampling
/// @param started the instant, as ISO 8601 in UTC
/// @param seconds that the run of this workload took
/// @param isComplete whether all rounds were run; false where the run was interrupted
/// @param command the line that repeats it
/// @param control the arm that each round runs twice, so that equal things can be seen to differ; empty if none could be run
/// @param controlRounds its second series
public record Measurement(
    String schema,
    String benchmark,
    String run,
    Mode mode,
    long seed,
    String started,
    double seconds,
    boolean isComplete,
    String command,
    Machine machine,
    String control,
    List<Round> controlRounds,
    List<ArmResult> arms
) {

    public static final String SCHEMA = "touchstone-measurement/1";

    public Measurement {
        controlRounds = List.copyOf(controlRounds);
        arms = List.copyOf(arms);
    }

    /// How thoroughly something was measured.
    public enum Mode {
        /// All arms and rounds.
        FULL,
        /// A few, to see that everything works.
        QUICK
    }

    public Optional<ArmResult> arm(String id) {
        return arms.stream().filter(arm -> arm.id().equals(id)).findFirst();
    }

    /// Those that were measured.
    public List<ArmResult> measured() {
        return arms.stream().filter(ArmResult::isMeasured).toList();
    }

    /// The arm that others are put beside.
    ///
    /// @param wanted its id; where it was not measured, the first one that was
    public Optional<ArmResult> baseline(String wanted) {
        List<ArmResult> measured = measured();
        return measured.stream()
                .filter(arm -> arm.id().equals(wanted))
                .findFirst()
                .or(() -> measured.stream().findFirst());
    }

    /// The day on which it was started, as ISO 8601.
    public String day() {
        return started.substring(0, Math.min(10, started.length()));
    }

    /// A measure of one arm over all its rounds; empty where it was not measured.
    public Optional<Summary> summary(String arm, String measure) {
        return arm(arm).map(found -> found.values(measure))
                .filter(values -> !values.isEmpty())
                .map(values -> Summary.of(values, seed));
    }

    /// How many times the second arm's figure the first arm's is; empty where one of them was not measured.
    public Optional<Ratio> ratio(String first, String second, String measure) {
        return arm(first)
                .flatMap(one -> arm(second).flatMap(two -> Ratio.of(one.rounds(), two.rounds(), measure, seed)))
                .map(ratio -> ratio.beside(spread(measure)));
    }

    /// By which factor two series of the same arm differed at most; 1 where no arm was run twice.
    public double spread(String measure) {
        return arm(control).flatMap(arm -> Ratio.of(arm.rounds(), controlRounds, measure, seed))
                .map(Ratio::furthest)
                .orElse(1.0);
    }
}
