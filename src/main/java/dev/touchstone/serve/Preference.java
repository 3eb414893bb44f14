package dev.touchstone.serve;

import dev.touchstone.api.Format;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/// What a client would rather have, as its `Accept` header says.
///
/// A form is chosen by how much it is wanted, then by how exactly it is named: who names JSON and takes anything else gets JSON,
/// while a browser, which names HTML, and a program that names nothing both get the page.
final class Preference {

    private static final MediaType HTML = MediaType.TEXT_HTML;
    private static final List<MediaType> FOR_PROGRAMS = List.of(MediaType.APPLICATION_PROBLEM_JSON,
            MediaType.APPLICATION_JSON, MediaType.parseMediaType(Format.CSV.mediaType()),
            MediaType.parseMediaType(Format.MARKDOWN.mediaType()),
            MediaType.parseMediaType(Format.BIBTEX.mediaType()), MediaType.parseMediaType(Format.CSL.mediaType()));

    private final List<MediaType> accepted;

    private Preference(List<MediaType> accepted) {
        this.accepted = List.copyOf(accepted);
    }

    static Preference of(HttpServletRequest request) {
        return of(String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT))));
    }

    /// A header that cannot be read says nothing.
    static Preference of(String header) {
        try {
            List<MediaType> accepted = MediaType.parseMediaTypes(header);
            return new Preference(accepted.isEmpty() ? List.of(MediaType.ALL) : accepted);
        } catch (InvalidMediaTypeException unreadable) {
            return new Preference(List.of(MediaType.ALL));
        }
    }

    /// Which of these forms to send, of which the first is the usual one; empty where none is acceptable.
    Optional<Format> among(List<Format> offered) {
        return offered.stream()
                .filter(format -> range(type(format)).isPresent())
                .max(Comparator.comparingDouble((Format format) -> quality(type(format)))
                        .thenComparingInt(format -> exactness(type(format)))
                        .thenComparingInt(format -> -offered.indexOf(format)));
    }

    /// Whether a refusal is to be read by a program rather than in a browser.
    boolean isOfAProgram() {
        return FOR_PROGRAMS.stream()
                .filter(type -> exactness(type) == 2)
                .anyMatch(type -> quality(type) > quality(HTML)
                        || (quality(type) == quality(HTML) && exactness(type) > exactness(HTML)));
    }

    private static MediaType type(Format format) {
        return MediaType.parseMediaType(format.mediaType());
    }

    /// The most exact of the accepted ranges that a type lies in, if it is not refused there.
    private Optional<MediaType> range(MediaType type) {
        return accepted.stream()
                .filter(range -> range.includes(type))
                .max(Comparator.comparingInt(Preference::depth))
                .filter(range -> range.getQualityValue() > 0);
    }

    private double quality(MediaType type) {
        return range(type).map(MediaType::getQualityValue).orElse(0.0);
    }

    private int exactness(MediaType type) {
        return range(type).map(Preference::depth).orElse(0);
    }

    private static int depth(MediaType range) {
        return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
    }
}
