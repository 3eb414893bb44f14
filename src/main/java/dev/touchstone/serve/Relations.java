package dev.touchstone.serve;

import dev.touchstone.api.Contract;
import dev.touchstone.api.Format;
import dev.touchstone.api.Forms;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.site.Site;
import java.util.ArrayList;
import java.util.List;

/// What else there is of what is sent: the `Link` headers of a page and of its other forms.
final class Relations {

    /// The address of a question that is longer than this has no room in a header, let alone several times.
    private static final int LONGEST = 1000;

    private Relations() {}

    /// Those of one form of a page.
    static List<String> of(Site site, Forms.At sent) {
        if (!hasRoom(sent)) {
            return List.of();
        }
        List<Forms.At> forms = site.forms().like(sent);
        List<String> links = new ArrayList<>();
        if (sent.query().isEmpty()) {
            links.add(link(site.forms().absolute(sent.page()), "canonical", ""));
        }
        if (forms.isEmpty()) {
            return links;
        }
        if (sent.format() != Format.HTML && site.at(new SitePath(sent.page())).isPresent()) {
            links.add(link(sent.asked(), "alternate", Format.HTML.mediaType()));
        }
        forms.stream()
                .filter(form -> form.format() != sent.format())
                .forEach(form -> links.add(link(form.path(), "alternate", form.format().mediaType())));
        if (sent.format() == Format.JSON) {
            site.forms()
                    .schema(sent)
                    .ifPresent(schema -> links.add(link(schema, "describedby", "application/schema+json")));
        }
        links.add(link(Contract.OPEN_API, "service-desc", "application/json"));
        return links;
    }

    /// Whether an address fits into a header.
    static boolean hasRoom(Forms.At at) {
        return at.path().length() <= LONGEST;
    }

    private static String link(String target, String relation, String type) {
        return "<" + target + ">; rel=\"" + relation + "\"" + (type.isEmpty() ? "" : "; type=\"" + type + "\"");
    }
}
