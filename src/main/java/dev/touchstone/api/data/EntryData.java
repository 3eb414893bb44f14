package dev.touchstone.api.data;

@Described("An entry of a list.")
public record EntryData(
    @Described("Its id, which never changes meaning.") String id,
    @Described("What it is called.") String name,
    @Described("One or two sentences about it.") String summary,
    @Described("The permanent address of its page.") String address,
    @Described("The address of its document.") String document
) {}
