package dev.touchstone.library;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Statement;
import dev.touchstone.value.Quantity;
import dev.touchstone.value.Value;
import java.util.List;
import java.util.Set;

/// Different answers to one question: statements of one cell that say different things under the same conditions.
public final class Disagreement {

    private Disagreement() {}

    /// Whether two statements of the cell cannot both be all there is to say.
    public static boolean in(Cell cell) {
        List<Statement> claims = cell.statements().stream().filter(Evidence::isClaim).toList();
        return claims.stream().anyMatch(one -> claims.stream().anyMatch(other -> contradict(one, other)));
    }

    private static boolean contradict(Statement one, Statement other) {
        return Set.copyOf(one.conditions()).equals(Set.copyOf(other.conditions()))
                && !sameValue(one.value(), other.value());
    }

    private static boolean sameValue(Value one, Value other) {
        if (one instanceof Quantity a && other instanceof Quantity b) {
            return a.low().equals(b.low()) && a.high().equals(b.high()) && a.approximate() == b.approximate();
        }
        return one.equals(other);
    }
}
