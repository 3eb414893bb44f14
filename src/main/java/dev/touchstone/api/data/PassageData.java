package dev.touchstone.api.data;

@Described("A place in running text, or among facts, that cites a source.")
public record PassageData(
    @Described("The name of the article.") String article,
    @Described("The permanent address of the place.") String address,
    @Described("What the place is called; empty for the beginning of the article.") String heading
) {}
