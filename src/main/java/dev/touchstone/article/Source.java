package dev.touchstone.article;

import dev.touchstone.source.Place;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/// Something that articles cite. Text that is not known is empty.
///
/// @param published as precisely as it is known, as written: `2024`, `2024-10` or `2024-10-07`
/// @param about ids of the runtimes that its publisher makes: alone, it is a vendor's claim about them
public record Source(
    String key,
    String title,
    URI url,
    Kind kind,
    String publisher,
    String author,
    String published,
    LocalDate accessed,
    List<String> about,
    Place place
) {

    public Source {
        about = List.copyOf(about);
    }

    /// What sort of document it is.
    public enum Kind {
        PRIMARY, DOCS, MEASUREMENT, SURVEY, VENDOR, ARTICLE, OPINION
    }
}
