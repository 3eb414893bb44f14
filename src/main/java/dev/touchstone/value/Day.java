package dev.touchstone.value;

import java.time.LocalDate;

/// A date as precisely as it was given: a year, a month or a day is the range from its first day to its last.
///
/// @param written the author's spelling: `2026`, `2026-04` or `2026-04-21`
public record Day(LocalDate first, LocalDate last, String written) implements Value {
}
