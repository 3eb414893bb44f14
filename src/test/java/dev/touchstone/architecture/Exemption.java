package dev.touchstone.architecture;

import java.util.List;
import java.util.stream.Stream;

/// A type that may break one rule, and why. As soon as it keeps the rule, the exemption itself is the violation.
///
/// @param where the beginning of each line that reports it: the full name of a type, which stands for those within it
record Exemption(String where, String reason) {

    /// What of a report remains when the exempt lines are taken out, and the exemptions that nobody needs are put in.
    static List<String> apply(List<Exemption> exemptions, List<String> report) {
        Stream<String> remaining = report.stream()
                .filter(line -> exemptions.stream().noneMatch(exemption -> exemption.covers(line)));
        Stream<String> idle = exemptions.stream()
                .filter(exemption -> report.stream().noneMatch(exemption::covers))
                .map(exemption -> exemption.where + ": is exempt from a rule that it keeps");
        return Stream.concat(remaining, idle).toList();
    }

    private boolean covers(String line) {
        return line.startsWith(where) && ":.$".indexOf(line.charAt(where.length())) >= 0;
    }
}
