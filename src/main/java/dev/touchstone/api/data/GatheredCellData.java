package dev.touchstone.api.data;

import java.util.List;

@Described("Everything that all comparisons say about one runtime and one criterion.")
public record GatheredCellData(
    @Described("The id of the runtime.") String runtime,
    @Described("Whether nothing is known.") boolean isUnknown,
    @Described("Whether statements of the cell differ under the same conditions.") boolean hasDisagreement,
    @Described("At least one.") List<GatheredStatementData> statements
) {

    public GatheredCellData {
        statements = List.copyOf(statements);
    }
}
