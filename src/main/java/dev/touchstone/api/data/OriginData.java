package dev.touchstone.api.data;

@Described("A comparison that makes a statement.")
public record OriginData(
    ReferenceData comparison,
    @Described("The permanent address of the cell on its page.") String address,
    @Described("The permanent address of the cell as a document of its own.") String document
) {}
