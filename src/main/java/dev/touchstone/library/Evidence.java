package dev.touchstone.library;

import dev.touchstone.article.Statement;
import dev.touchstone.value.NotApplicable;
import dev.touchstone.value.Unknown;
import java.util.List;

/// How many statements there are, and how many of them cite a source. What is unknown or does not apply states nothing and is not counted.
public record Evidence(int statements, int sourced) {

    public static Evidence of(List<Statement> statements) {
        List<Statement> claims = statements.stream().filter(Evidence::isClaim).toList();
        return new Evidence(claims.size(), (int) claims.stream().filter(Statement::isSourced).count());
    }

    /// Whether a statement says anything that could have a source.
    public static boolean isClaim(Statement statement) {
        return !(statement.value() instanceof Unknown) && !(statement.value() instanceof NotApplicable);
    }

    public int unsourced() {
        return statements - sourced;
    }
}
