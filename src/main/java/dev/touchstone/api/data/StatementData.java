package dev.touchstone.api.data;

import java.util.List;

@Described("One thing that is said about one runtime and one criterion, and who says it.")
public record StatementData(
    @Described("The value as its editor wrote it, without formatting, conditions, note and source marks; of support, with since, until and behind.") String written,
    ValueData value,
    @Described("The conditions under which it was stated, such as a framework or a load.") List<String> conditions,
    @Described("What explains it; empty where there is no note.") String note,
    @Described("Who stands behind it.") Backing backing,
    @Described("Whether nobody but the runtime's own maker says so.") boolean isVendorClaim,
    @Described("Keys of the sources, which the document lists; none for an unsourced statement.") List<String> sources
) {

    public StatementData {
        conditions = List.copyOf(conditions);
        sources = List.copyOf(sources);
    }
}
