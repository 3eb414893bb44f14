package dev.touchstone.article;

import java.net.URI;
import java.util.List;

/// What the whole site is called and where it lives. Text that is missing is empty.
///
/// @param baseUrl without a slash at its end
/// @param editUrl template with `{path}` and `{line}`, or empty: then there is no edit link
/// @param reportUrl template with `{address}`, `{title}` and `{source}`, or empty: then there are no links to report a mistake
/// @param callToAction none, or one
/// @param securityContact whom to tell about a weakness: none, or one
public record SiteSettings(
    String name,
    URI baseUrl,
    String tagline,
    String editUrl,
    String reportUrl,
    List<CallToAction> callToAction,
    String licence,
    List<URI> securityContact
) {

    public SiteSettings {
        callToAction = List.copyOf(callToAction);
        securityContact = List.copyOf(securityContact);
    }

    /// An invitation at the end of comparisons.
    public record CallToAction(String text, String label, URI url) {}
}
