package dev.touchstone.page.table;

import dev.touchstone.page.table.EvidenceView.Said;
import dev.touchstone.page.table.StatementView.Degree;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what a row opens to: a discussion, and so many statements, backed so.
final class EvidenceSummary {

    private EvidenceSummary() {}

    /// `Discussion · 3 claimed, 1 by the vendor · 1 unsourced`.
    static String of(boolean isDiscussed, List<Said> statements) {
        int vendor = count(Degree.VENDOR, statements);
        int claimed = count(Degree.CLAIMED, statements) + vendor;
        int unsourced = count(Degree.UNSOURCED, statements);
        String parts = Stream.of(isDiscussed ? "Discussion" : "",
                claimed == 0 ? "" : claimed + " claimed" + vendor(vendor, claimed),
                unsourced == 0 ? "" : unsourced + " unsourced")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return parts.isEmpty() ? "Nothing known" : parts;
    }

    private static String vendor(int vendor, int claimed) {
        if (vendor == 0) {
            return "";
        }
        String part = vendor < claimed ? vendor + " " : claimed == 1 ? "" : "all ";
        return ", " + part + "by the vendor";
    }

    private static int count(Degree degree, List<Said> statements) {
        return (int) statements.stream().filter(said -> said.statement().degree() == degree).count();
    }
}
