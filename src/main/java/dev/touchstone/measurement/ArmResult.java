package dev.touchstone.measurement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What was measured of one arm, or why it was not.
///
/// @param id of the arm, such as `node-26.express`
/// @param name what readers see
/// @param executable its id
/// @param version what the executable says of itself; empty where it was not found
/// @param packages names and versions of what the program needs
/// @param hash of the program, its settings and what it must print: another program is another result
/// @param reason one sentence; empty where it was measured
public record ArmResult(
    String id,
    String name,
    String executable,
    String version,
    Map<String, String> packages,
    String hash,
    Status status,
    String reason,
    List<Round> rounds
) {

    public ArmResult {
        packages = Collections.unmodifiableMap(new TreeMap<>(packages));
        rounds = List.copyOf(rounds);
    }

    /// What became of an arm.
    public enum Status {
        /// All rounds, or as many as could be run, gave what they should.
        MEASURED,
        /// Something that it needs is not on the machine.
        SKIPPED,
        /// It printed something else, crashed, hung or took too much; nothing of it counts.
        FAILED
    }

    @JsonIgnore
    public boolean isMeasured() {
        return status == Status.MEASURED && !rounds.isEmpty();
    }

    /// A measure, one figure for each round that counts.
    public List<Double> values(String measure) {
        return Round.counting(rounds)
                .stream()
                .filter(round -> round.values().containsKey(measure))
                .map(round -> round.values().get(measure))
                .toList();
    }
}
