package dev.touchstone.query;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Statement;
import dev.touchstone.library.Address;
import dev.touchstone.library.Disagreement;
import dev.touchstone.source.Place;
import dev.touchstone.value.Unknown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Everything that all articles say about one runtime and one criterion.
///
/// @param runtime the runtime's id
/// @param statements at least one; where nobody says anything, that it is unknown
public record GatheredCell(String runtime, List<GatheredStatement> statements) {

    public GatheredCell {
        statements = List.copyOf(statements);
    }

    /// The cell of which no article says anything.
    ///
    /// @param place any place: nothing is written there
    static GatheredCell unknown(String runtime, Place place) {
        Statement nothing = new Statement(new Unknown(), List.of(), List.of(), List.of(), List.of(), place.at());
        return new GatheredCell(runtime, List.of(new GatheredStatement(nothing, List.of())));
    }

    /// Whether anybody says anything.
    public boolean isKnown() {
        return statements.stream().anyMatch(one -> !(one.statement().value() instanceof Unknown));
    }

    public boolean isUnknown() {
        return !isKnown();
    }

    /// The articles that it is gathered from, each once.
    public List<Origin> origins() {
        if (statements.size() == 1) {
            return statements.getFirst().origins();
        }
        Map<Address, Origin> origins = new LinkedHashMap<>();
        statements.forEach(one -> one.origins().forEach(origin -> origins.putIfAbsent(origin.cell(), origin)));
        return List.copyOf(origins.values());
    }

    /// Whether statements of it differ under the same conditions.
    public boolean hasDisagreement() {
        return Disagreement.in(cell());
    }

    /// It as one cell, to be put in order.
    Cell cell() {
        List<Statement> said = statements.stream().map(GatheredStatement::statement).toList();
        return new Cell(runtime, said, said.getFirst().place());
    }
}
