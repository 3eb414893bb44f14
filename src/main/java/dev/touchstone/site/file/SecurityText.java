package dev.touchstone.site.file;

import java.net.URI;
import java.time.LocalDate;

/// Whom to tell about a weakness, as RFC 9116 says it.
///
/// @param expires the day from which this should not be relied on
/// @param canonical the address of this file
public record SecurityText(URI contact, LocalDate expires, String canonical) implements SiteFile {}
