package dev.touchstone.page.table;

import dev.touchstone.article.Source;
import dev.touchstone.article.Statement;
import dev.touchstone.page.prose.SourceMark;
import dev.touchstone.page.table.EvidenceView.Backing;
import dev.touchstone.page.table.EvidenceView.Said;
import dev.touchstone.page.table.EvidenceView.SaidIn;
import dev.touchstone.page.table.StatementView.Degree;
import dev.touchstone.page.words.DayView;
import dev.touchstone.page.words.SourceWords;
import java.util.List;
import java.util.Optional;

/// Says of each statement who stands behind it.
///
/// @param statements makes the statements themselves
record Backings(Statements statements) {

    Said of(Statement statement, String runtime, String about) {
        return of(statement, runtime, about, new Articles(List.of(), 0));
    }

    Said of(Statement statement, String runtime, String about, Articles articles) {
        StatementView view = statements.of(statement, runtime);
        List<Backing> sources = statement.sources()
                .stream()
                .distinct()
                .map(key -> sourced(key, view.degree()))
                .flatMap(Optional::stream)
                .toList();
        return new Said(view, about, sources.isEmpty() ? List.of(unsourced(view.degree())) : sources, articles.named(),
                articles.more());
    }

    /// The articles that make a statement.
    ///
    /// @param more how many are not named
    record Articles(List<SaidIn> named, int more) {

        Articles {
            named = List.copyOf(named);
        }
    }

    private Optional<Backing> sourced(String key, Degree degree) {
        return statements.library().source(key).map(source -> {
            List<SourceMark> marks = statements.scope().citations().marks(List.of(key));
            boolean undated = source.published().isEmpty();
            DayView day = undated ? DayView.of(source.accessed()) : DayView.ofWritten(source.published());
            return new Backing(words(source, degree), marks, day, undated);
        });
    }

    private static String words(Source source, Degree degree) {
        String speaker = SourceWords.speaker(source) + ", " + SourceWords.kind(source);
        return degree == Degree.VENDOR ? "Vendor’s claim: " + speaker : "Claimed by " + speaker;
    }

    private static Backing unsourced(Degree degree) {
        return new Backing(degree == Degree.NOTHING ? "" : "Unsourced", List.of(), DayView.NONE, false);
    }
}
