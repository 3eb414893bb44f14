package dev.touchstone.page.table;

import dev.touchstone.page.claim.ClaimLine;
import dev.touchstone.page.prose.Html;
import dev.touchstone.page.prose.SourceMark;
import dev.touchstone.page.words.DayView;
import java.util.List;

/// What a row opens to: what stands behind it.
///
/// @param summary how many statements there are, and how they are backed
/// @param claims what came of the claims that its cells state
/// @param due when the row is overdue for review: since when; otherwise nothing is known
/// @param reports where to report a mistake in one of its cells; none where reports are not taken
/// @param edit where to edit the row, or empty
/// @param page of the row alone, on which it is cited; empty where it has none
public record EvidenceView(
    String summary,
    Html discussion,
    List<Said> statements,
    List<ClaimLine> claims,
    DayView due,
    List<Report> reports,
    String edit,
    String page
) {

    public EvidenceView {
        statements = List.copyOf(statements);
        claims = List.copyOf(claims);
        reports = List.copyOf(reports);
    }

    /// Whether it comes from several articles.
    public boolean isGathered() {
        return statements.stream().anyMatch(said -> !said.articles().isEmpty());
    }

    /// A way to report one cell.
    ///
    /// @param about the runtime whose cell it is
    public record Report(String about, String href) {}

    /// One statement with everything that backs it.
    ///
    /// @param about the runtime; its version and conditions stand with the statement, where they were given
    /// @param articles those that say so, where the page has gathered it; none on an article's own page
    /// @param more how many more say so and are not named
    public record Said(
        StatementView statement,
        String about,
        List<Backing> backings,
        List<SaidIn> articles,
        int more
    ) {

        public Said {
            backings = List.copyOf(backings);
            articles = List.copyOf(articles);
        }
    }

    /// An article that makes a statement.
    ///
    /// @param href of the very cell
    public record SaidIn(String title, String href, DayView reviewed) {}

    /// Who says so.
    ///
    /// @param words who, and what sort of source it is; or that there is none
    /// @param marks the source's number, or nothing
    /// @param day when it was published; where that is not known, when it was read
    /// @param isDayRead whether the day is only the one on which it was read
    public record Backing(String words, List<SourceMark> marks, DayView day, boolean isDayRead) {

        public Backing {
            marks = List.copyOf(marks);
        }
    }
}
