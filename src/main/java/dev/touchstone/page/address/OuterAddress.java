package dev.touchstone.page.address;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// Addresses outside the site. Only those that a browser may safely follow are ever written.
public final class OuterAddress {

    private OuterAddress() {}

    /// The address as it was given; empty where it is of another scheme than http, https or mailto.
    public static Optional<String> of(String address) {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        boolean safe = lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:");
        return safe ? Optional.of(address.strip()) : Optional.empty();
    }

    /// A template of the site's settings with one placeholder filled; empty where there is no template.
    public static Optional<String> filled(String template, String placeholder, String value) {
        return of(template.replace("{" + placeholder + "}", value));
    }

    /// A text as part of a query.
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
