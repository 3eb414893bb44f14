package dev.touchstone.api.data;

import java.util.List;

@Described("A statement with every comparison that makes it.")
public record GatheredStatementData(
    StatementData statement,
    @Described("Newest review first; none where no comparison says anything.") List<OriginData> origins
) {

    public GatheredStatementData {
        origins = List.copyOf(origins);
    }
}
