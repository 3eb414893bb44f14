package dev.touchstone.reading;

import dev.touchstone.article.SiteSettings;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.matter.Fields;
import dev.touchstone.matter.Node;
import dev.touchstone.matter.YamlLimits;
import dev.touchstone.source.SourceFile;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads `site.yml`. What it does not say, or says wrong, has a default, so that the rest can be served.
final class SiteReader {

    static final String PATH = "site.yml";

    /// What a site is called, and where it is, as long as nobody says so.
    static final SiteSettings DEFAULT = new SiteSettings("Touchstone", URI.create("http://localhost:8080"), "", "", "",
            List.of(), "", List.of());

    private SiteReader() {}

    static SiteSettings read(SourceFile file, LocalDate today, Findings findings) {
        if (file.text().isBlank()) {
            findings.add(OpenedFile.emptyFile(file, SiteKeys.ALL));
            return DEFAULT;
        }
        Optional<Node> node = YamlFile.read(file, YamlLimits.FRONT_MATTER, findings);
        return node.flatMap(found -> SiteKeys.ALL.read(found, file.start(), today, findings))
                .map(SiteReader::settings)
                .orElse(DEFAULT);
    }

    private static SiteSettings settings(Fields fields) {
        return new SiteSettings(fields.get(SiteKeys.NAME, DEFAULT.name()),
                withoutSlash(fields.get(SiteKeys.BASE_URL, DEFAULT.baseUrl())),
                fields.get(SiteKeys.TAGLINE, ""), fields.get(SiteKeys.EDIT_URL, ""),
                fields.get(SiteKeys.REPORT_URL, ""),
                fields.get(SiteKeys.CALL_TO_ACTION).flatMap(SiteReader::callToAction).map(List::of).orElse(List.of()),
                fields.get(SiteKeys.LICENCE, ""),
                fields.get(SiteKeys.SECURITY_CONTACT).map(URI::create).map(List::of).orElse(List.of()));
    }

    private static Optional<SiteSettings.CallToAction> callToAction(Fields fields) {
        return fields.get(SiteKeys.TEXT)
                .flatMap(text -> fields.get(SiteKeys.LABEL)
                        .flatMap(label -> fields.get(SiteKeys.URL)
                                .map(url -> new SiteSettings.CallToAction(text, label, url))));
    }

    private static URI withoutSlash(URI address) {
        return URI.create(address.toString().replaceAll("/+$", ""));
    }
}
