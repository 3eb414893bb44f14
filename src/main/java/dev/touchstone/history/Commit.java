package dev.touchstone.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// A revision of the content: a commit after which some file of the content folder was another.
///
/// @param id in 40 hexadecimal digits
/// @param at when it was made; never before the one before it
public record Commit(String id, Instant at) {

    private static final int SHORT = 10;

    /// The beginning of the id, as people write it.
    public String shortId() {
        return id.substring(0, SHORT);
    }

    /// The day on which it was made, as seen from Greenwich.
    public LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
