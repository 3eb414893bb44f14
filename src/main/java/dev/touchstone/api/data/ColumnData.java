package dev.touchstone.api.data;

@Described("A runtime of a comparison.")
public record ColumnData(
    @Described("Its id, which never changes meaning.") String id,
    @Described("What it is called.") String name,
    @Described("The permanent address of its page.") String address,
    @Described("The version that the comparison speaks about; empty where it names none.") String version
) {}
