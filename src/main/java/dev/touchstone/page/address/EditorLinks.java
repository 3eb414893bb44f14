package dev.touchstone.page.address;

import dev.touchstone.article.SiteSettings;
import dev.touchstone.source.Place;
import java.util.Optional;

/// Leads readers to where they can help: to the line that says something, and to a report that says what it is about.
/// Both stay away as long as the site's settings name no address.
public record EditorLinks(SiteSettings settings) {

    /// Where the line of a place can be edited.
    public Optional<String> edit(Place place) {
        String template = settings.editUrl().replace("{line}", String.valueOf(place.line()));
        return OuterAddress.filled(template, "path", place.file().path());
    }

    /// Where a mistake can be reported in something that no file says by itself, such as a list.
    ///
    /// @param title what it is about, in words
    /// @param address on this site, with its fragment
    public Optional<String> report(String title, String address) {
        return report(title, address, "");
    }

    /// Where a mistake can be reported.
    ///
    /// @param title what it is about, in words
    /// @param address on this site, with its fragment
    /// @param place that says it
    public Optional<String> report(String title, String address, Place place) {
        return report(title, address, place.file().path() + ":" + place.line());
    }

    private Optional<String> report(String title, String address, String source) {
        String template = settings.reportUrl()
                .replace("{title}", OuterAddress.encoded(title))
                .replace("{source}", OuterAddress.encoded(source));
        return OuterAddress.filled(template, "address", OuterAddress.encoded(settings.baseUrl() + address));
    }
}
