package dev.touchstone.page.table;

import dev.touchstone.page.table.EvidenceView.Said;
import dev.touchstone.page.table.StatementView.Degree;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Counts how the statements of a row are backed.
final class EvidenceSummary {

    private EvidenceSummary() {
    }

    /// `2 claimed, 1 unsourced`.
    static String of(List<Said> statements) {
        String counts = Stream.of(Degree.values()).filter(degree -> degree != Degree.NOTHING)
                .map(degree -> count(degree, statements)).filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "Nothing known" : counts;
    }

    private static String count(Degree degree, List<Said> statements) {
        long count = statements.stream().filter(said -> said.statement().degree() == degree).count();
        return count == 0 ? "" : count + switch (degree) {
            case CLAIMED -> " claimed";
            case VENDOR -> " claimed by the vendor";
            case UNSOURCED -> " unsourced";
            case NOTHING -> "";
        };
    }
}
