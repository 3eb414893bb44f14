package dev.touchstone.library;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Statement;
import dev.touchstone.markdown.PlainText;
import dev.touchstone.value.Day;
import dev.touchstone.value.Names;
import dev.touchstone.value.NotApplicable;
import dev.touchstone.value.Quantity;
import dev.touchstone.value.Range;
import dev.touchstone.value.Rating;
import dev.touchstone.value.Support;
import dev.touchstone.value.Text;
import dev.touchstone.value.Unknown;
import dev.touchstone.value.Value;
import dev.touchstone.value.Version;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Different answers to one question: statements that say different things under the same conditions.
public final class Disagreement {

    private Disagreement() {}

    /// Whether two statements of the cell cannot both be all there is to say.
    public static boolean in(Cell cell) {
        List<Statement> statements = cell.statements();
        return statements.stream().anyMatch(one -> statements.stream().anyMatch(other -> between(one, other)));
    }

    /// Whether two statements about one runtime and one criterion cannot both be all there is to say. What is unknown or does not
    /// apply contradicts nothing, and two statements with notes of their own answer different parts of the question.
    public static boolean between(Statement one, Statement other) {
        return hasOneValue(one.value()) && hasOneValue(other.value())
                && conditions(one).equals(conditions(other))
                && !sameValue(one.value(), other.value())
                && !areApart(note(one), note(other));
    }

    /// The conditions as they are matched: without regard to case and order.
    public static Set<String> conditions(Statement statement) {
        return statement.conditions()
                .stream()
                .map(condition -> condition.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The words of the note on one line; empty where there is none.
    public static String note(Statement statement) {
        return statement.note().isEmpty() ? "" : PlainText.of(statement.note()).replaceAll("\\s+", " ").strip();
    }

    private static boolean areApart(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    /// Words and sets of names are never the whole answer: two of them add to each other.
    public static boolean hasOneValue(Value value) {
        return switch (value) {
            case Rating _,Quantity _,Support _,Version _,Day _ -> true;
            case Names _,Text _,Unknown _,NotApplicable _ -> false;
        };
    }

    /// What two values of one type have in common that say the same. A figure and the same figure with `~` before it do.
    public static Object said(Value value) {
        return value instanceof Quantity quantity ? new Range(quantity.low(), quantity.high()) : value.meaning();
    }

    private static boolean sameValue(Value one, Value other) {
        return one.getClass().equals(other.getClass()) && said(one).equals(said(other));
    }
}
