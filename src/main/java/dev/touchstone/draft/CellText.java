package dev.touchstone.draft;

import dev.touchstone.article.Statement;
import dev.touchstone.library.Evidence;
import dev.touchstone.library.Stated;
import dev.touchstone.value.NotApplicable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What all articles say about one runtime and one criterion, as the text of one cell. Each statement is spelled as its author
/// wrote it, with conditions, notes and sources.
///
/// @param statements how many of them say something; that a question does not apply is no statement
/// @param leftOut how many statements there was no room for
record CellText(String text, int statements, int leftOut) {

    static final CellText UNKNOWN = new CellText("—", 0, 0);

    /// A little less than a cell may hold.
    private static final int LONGEST = 1_900;

    static CellText of(List<Stated> all) {
        Set<String> values = new LinkedHashSet<>();
        Set<String> notApplicable = new LinkedHashSet<>();
        for (Stated stated : all) {
            for (Statement statement : stated.cell().statements()) {
                if (Evidence.isClaim(statement)) {
                    values.add(spelled(statement, stated.comparison().id()));
                } else if (statement.value() instanceof NotApplicable) {
                    notApplicable.add(spelled(statement, stated.comparison().id()));
                }
            }
        }
        if (values.isEmpty()) {
            return notApplicable.stream().findFirst().map(text -> new CellText(text, 0, 0)).orElse(UNKNOWN);
        }
        return joined(List.copyOf(values));
    }

    private static CellText joined(List<String> statements) {
        StringBuilder text = new StringBuilder();
        int taken = 0;
        while (taken < statements.size() && text.length() + statements.get(taken).length() < LONGEST) {
            text.append(taken == 0 ? "" : "; ").append(statements.get(taken));
            taken++;
        }
        return taken == 0 ? UNKNOWN : new CellText(text.toString(), taken, statements.size() - taken);
    }

    /// As written; a link within the article that it comes from now leads to that article.
    private static String spelled(Statement statement, String slug) {
        return statement.place().text().strip().replace("](#", "](" + slug + ".md#");
    }

    boolean isKnown() {
        return statements > 0;
    }
}
