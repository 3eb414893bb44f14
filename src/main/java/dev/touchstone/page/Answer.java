package dev.touchstone.page;

import dev.touchstone.article.Comparison;
import dev.touchstone.library.Stated;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.prose.Scope;
import dev.touchstone.page.table.StatementView;
import dev.touchstone.page.table.Statements;
import dev.touchstone.page.words.DayView;
import dev.touchstone.page.words.Quotes;
import java.util.List;

/// What one article says about one runtime and one criterion, on another page than its own.
///
/// @param article its title, leading to the very cell
/// @param reviewed when the article was looked at last
public record Answer(Link article, DayView reviewed, List<StatementView> statements) {

    public Answer {
        statements = List.copyOf(statements);
    }

    static Answer of(Stated stated, Desk desk, Scope scope) {
        Comparison comparison = stated.comparison();
        String cell = stated.criterion() + "." + stated.cell().runtime();
        Scope there = scope.in(comparison.file().path());
        return new Answer(new Link(Quotes.curled(comparison.name()), SitePath.of(comparison).at(cell)),
                DayView.of(comparison.matter().reviewed()), new Statements(desk.library(), there).of(stated.cell()));
    }
}
