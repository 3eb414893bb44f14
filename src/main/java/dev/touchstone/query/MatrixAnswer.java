package dev.touchstone.query;

import dev.touchstone.article.Article;
import dev.touchstone.article.Criterion;
import dev.touchstone.library.Library;
import dev.touchstone.query.HiddenRow.Reason;
import java.util.ArrayList;
import java.util.List;

/// All runtimes by many criteria, from everything that any article says.
///
/// @param groups the rows that are shown
/// @param hidden the criteria that are not, by name
public record MatrixAnswer(
    MatrixQuestion question,
    List<Column> columns,
    List<RowGroup> groups,
    List<HiddenRow> hidden
) {

    /// More than this is no page any more that a browser shows at once.
    static final int MOST_CELLS = 6000;

    public MatrixAnswer {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        hidden = List.copyOf(hidden);
    }

    public static MatrixAnswer of(MatrixQuestion question, Library library) {
        int most = Math.max(1, MOST_CELLS / Math.max(1, library.runtimes().size()));
        List<Criterion> shown = new ArrayList<>();
        List<HiddenRow> hidden = new ArrayList<>();
        for (Criterion criterion : CriterionGroup.of(library).stream().flatMap(g -> g.criteria().stream()).toList()) {
            if (!question.wantsGroup(criterion)) {
                hidden.add(new HiddenRow(criterion, Reason.OTHER_GROUP));
            } else if (!question.wantsKind(criterion)) {
                hidden.add(new HiddenRow(criterion, Reason.OTHER_KIND));
            } else if (shown.size() == most) {
                hidden.add(new HiddenRow(criterion, Reason.NO_ROOM));
            } else {
                shown.add(criterion);
            }
        }
        List<String> runtimes = library.runtimes().stream().map(Article::id).toList();
        Gathering gathering = Gathering.of(library, runtimes);
        return new MatrixAnswer(question, Column.all(library),
                CompareAnswer.byGroup(shown.stream().map(gathering::row).toList()), hidden);
    }

    /// How many criteria are shown.
    public int shown() {
        return groups.stream().mapToInt(group -> group.rows().size()).sum();
    }

    /// How many criteria there are.
    public int all() {
        return shown() + hidden.size();
    }

    /// The rows that are shown, in order.
    public List<GatheredRow> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }
}
