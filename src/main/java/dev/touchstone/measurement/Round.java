package dev.touchstone.measurement;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One fresh process of one arm: the unit that is repeated.
///
/// @param number of the round, from 0; arms of one round were run one after another
/// @param order the place of this arm among those of its round, from 0
/// @param foreign the share of the machine's processors that others used meanwhile, from 0 to 1
/// @param isNoisy whether that is too much to trust times
/// @param values the figure of each measure that this process gave
/// @param warmUps the first calls in ms, the first one cold; empty where nothing is called
/// @param samples what followed: calls or starts, in ms
/// @param cpu the processor time of the samples in ms; empty where the runtime cannot tell
public record Round(
    int number,
    int order,
    double foreign,
    boolean isNoisy,
    Map<String, Double> values,
    List<Double> warmUps,
    List<Double> samples,
    List<Double> cpu
) {

    /// As few quiet rounds as say something by themselves.
    private static final int FEWEST = 3;

    public Round {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        warmUps = List.copyOf(warmUps);
        samples = List.copyOf(samples);
        cpu = List.copyOf(cpu);
    }

    /// The rounds that figures are made of: the quiet ones, if there are enough of them, else all.
    public static List<Round> counting(List<Round> rounds) {
        List<Round> quiet = rounds.stream().filter(round -> !round.isNoisy()).toList();
        return quiet.size() >= FEWEST ? quiet : rounds;
    }
}
