package dev.touchstone.api.data;

import java.util.List;

@Described("Everything that one comparison says about one runtime and one criterion.")
public record CellData(
    @Described("The id of the runtime.") String runtime,
    @Described("The permanent address of the cell on its page.") String address,
    @Described("The permanent address of the cell as a document of its own.") String document,
    @Described("The hash of what it says; the guide on citing tells how to take it.") String hash,
    @Described("Whether nothing is known.") boolean isUnknown,
    @Described("Whether statements of the cell differ under the same conditions.") boolean hasDisagreement,
    @Described("At least one, in the order of the article.") List<StatementData> statements
) {

    public CellData {
        statements = List.copyOf(statements);
    }
}
