package dev.touchstone.query;

import dev.touchstone.article.Statement;
import dev.touchstone.library.Disagreement;
import dev.touchstone.value.Support;
import dev.touchstone.value.Unknown;
import dev.touchstone.value.Value;
import java.util.List;

/// Whether several runtimes have different answers to one question.
public enum Difference {
    /// what is known of them differs
    VALUES,
    /// what is known is the same, but of some nothing is
    UNKNOWN,
    /// all have the same answer, however it is spelled, or none has one, or there is but one runtime
    NONE;

    static Difference among(List<GatheredCell> cells) {
        List<GatheredCell> known = cells.stream().filter(GatheredCell::isKnown).toList();
        if (known.isEmpty() || cells.size() < 2) {
            return NONE;
        }
        boolean same = known.stream().allMatch(cell -> isSame(known.getFirst(), cell));
        return !same ? VALUES : known.size() < cells.size() ? UNKNOWN : NONE;
    }

    /// Whether each statement of either cell has one that says the same in the other.
    private static boolean isSame(GatheredCell one, GatheredCell other) {
        return isWithin(one, other) && isWithin(other, one);
    }

    private static boolean isWithin(GatheredCell one, GatheredCell other) {
        return known(one).stream().allMatch(said -> known(other).stream().anyMatch(also -> isSame(said, also)));
    }

    private static List<Statement> known(GatheredCell cell) {
        return cell.statements()
                .stream()
                .map(GatheredStatement::statement)
                .filter(statement -> !(statement.value() instanceof Unknown))
                .toList();
    }

    private static boolean isSame(Statement one, Statement other) {
        return Disagreement.conditions(one).equals(Disagreement.conditions(other))
                && isSame(one.value(), other.value())
                && (!isHalfSaid(one.value()) || Disagreement.note(one).equals(Disagreement.note(other)));
    }

    /// Like the order of a row: two that both have something differ by no more than the version in which it began.
    private static boolean isSame(Value one, Value other) {
        return one instanceof Support support
                ? other instanceof Support another && support.status() == another.status()
                : one.means(other);
    }

    /// Two that are partial may have quite different parts; only their notes tell.
    private static boolean isHalfSaid(Value value) {
        return value instanceof Support support && support.status().needsNote();
    }
}
