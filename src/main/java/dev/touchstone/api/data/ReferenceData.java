package dev.touchstone.api.data;

@Described("Something that has a page of its own.")
public record ReferenceData(
    @Described("Its id, which never changes meaning.") String id,
    @Described("What it is called.") String name,
    @Described("The permanent address of its page.") String address
) {}
