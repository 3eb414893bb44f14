package dev.touchstone.page.table;

import dev.touchstone.page.claim.ClaimLine;
import dev.touchstone.page.claim.MeasuredView;
import dev.touchstone.page.table.EvidenceView.Said;
import dev.touchstone.page.table.StatementView.Degree;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what a row opens to: a discussion, and so many statements, backed so.
final class EvidenceSummary {

    private EvidenceSummary() {}

    /// `Discussion · 3 claimed, 1 by the vendor · 1 unsourced · 1 measured here`.
    static String of(boolean isDiscussed, List<Said> statements, List<ClaimLine> claims) {
        int vendor = count(Degree.VENDOR, statements);
        int claimed = count(Degree.CLAIMED, statements) + vendor;
        long measured = claims.stream()
                .filter(claim -> claim.measured().stream().anyMatch(MeasuredView::isMeasured))
                .count();
        int unsourced = count(Degree.UNSOURCED, statements);
        String parts = Stream.of(isDiscussed ? "Discussion" : "",
                claimed == 0 ? "" : claimed + " claimed" + vendor(vendor, claimed),
                unsourced == 0 ? "" : unsourced + " unsourced", measured == 0 ? "" : measured + " measured here")
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
