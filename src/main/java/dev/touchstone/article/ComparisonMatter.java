package dev.touchstone.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The front matter of a comparison. Ids in it are known to exist; text that is missing is empty.
///
/// @param runtimes ids of two or more runtimes, in the order of the columns
/// @param versions what the article speaks about, by runtime id
/// @param highlights ids of the criteria that are shown at a glance
/// @param related slugs of other comparisons
public record ComparisonMatter(
    String title,
    String tagline,
    String summary,
    List<String> runtimes,
    Map<String, String> versions,
    List<String> highlights,
    LocalDate published,
    LocalDate reviewed,
    List<String> authors,
    List<String> tags,
    List<String> related,
    List<String> aliases,
    boolean draft
) {

    public ComparisonMatter {
        runtimes = List.copyOf(runtimes);
        versions = Map.copyOf(versions);
        highlights = List.copyOf(highlights);
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        related = List.copyOf(related);
        aliases = List.copyOf(aliases);
    }
}
