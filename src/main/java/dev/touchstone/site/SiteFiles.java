package dev.touchstone.site;

import dev.touchstone.api.Contract;
import dev.touchstone.api.Format;
import dev.touchstone.api.Forms;
import dev.touchstone.article.Article;
import dev.touchstone.article.SiteSettings;
import dev.touchstone.history.History;
import dev.touchstone.library.Library;
import dev.touchstone.page.Pages;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.site.file.Manifest;
import dev.touchstone.site.file.Manifest.Icon;
import dev.touchstone.site.file.Overview;
import dev.touchstone.site.file.Overview.Line;
import dev.touchstone.site.file.Overview.Part;
import dev.touchstone.site.file.Robots;
import dev.touchstone.site.file.SearchDescription;
import dev.touchstone.site.file.SecurityText;
import dev.touchstone.site.file.SiteFile;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The files about the site as a whole, each made when it is asked for.
record SiteFiles(Library library, History history, Pages pages, Forms forms, Assets assets) {

    private static final String SUGGEST = "/suggest";

    /// Addresses that answer endless queries, or nobody but who runs the site.
    private static final List<String> CLOSED = List.of("/actuator/", SitePath.SEARCH + "?", SitePath.SEARCH + SUGGEST,
            "/oembed?", SitePath.PINNED + "/", SitePath.CHANGES + "?");

    /// How long a contact may be relied on that nobody has confirmed since.
    private static final int DAYS_OF_CONTACT = 180;

    Map<SitePath, SiteFile.Making> all() {
        Map<SitePath, SiteFile.Making> files = new LinkedHashMap<>();
        files.put(SitePath.SITEMAP, () -> new PageDays(library, history).sitemap(pages.addresses()));
        files.put(SitePath.ROBOTS, () -> new Robots(CLOSED, absolute(SitePath.SITEMAP)));
        files.put(SitePath.OVERVIEW, this::overview);
        files.put(SitePath.OPEN_SEARCH, this::searchDescription);
        files.put(SitePath.MANIFEST, this::manifest);
        library.settings()
                .securityContact()
                .forEach(contact -> files.put(SitePath.SECURITY, () -> new SecurityText(contact,
                        library.asOf().plusDays(DAYS_OF_CONTACT), absolute(SitePath.SECURITY))));
        return Collections.unmodifiableMap(files);
    }

    private Overview overview() {
        SiteSettings settings = library.settings();
        Line description = new Line("OpenAPI", settings.baseUrl() + Contract.OPEN_API,
                "every document and its address");
        return new Overview(settings.name(), settings.tagline(), List.of(
                new Part("Comparisons", lines(library.comparisons())),
                new Part("Runtimes", lines(library.runtimes())),
                new Part("Criteria", lines(library.criteria())),
                new Part("Benchmarks", lines(library.laboratory().benchmarks())),
                new Part("Guides", lines(library.guides())),
                new Part("For programs", List.of(description))));
    }

    private List<Line> lines(List<? extends Article> articles) {
        return articles.stream()
                .map(article -> new Line(article.name(), library.settings().baseUrl() + text(SitePath.of(article)),
                        article.summary()))
                .toList();
    }

    /// A page as text, where it has that form.
    private String text(SitePath page) {
        return forms.of(page.value())
                .stream()
                .filter(form -> form.format() == Format.MARKDOWN)
                .findFirst()
                .map(Forms.At::path)
                .orElse(page.value());
    }

    private SearchDescription searchDescription() {
        String asked = absolute(SitePath.SEARCH);
        return new SearchDescription(SearchDescription.shortened(library.settings().name()),
                "Comparisons, runtimes, criteria and single cells of " + library.settings().name(), asked + "?q=",
                asked + SUGGEST + "?q=", absolute(assets.icon()), absolute(SitePath.OPEN_SEARCH));
    }

    private Manifest manifest() {
        String name = library.settings().name();
        Stream<Icon> sized = assets.sizedIcons()
                .entrySet()
                .stream()
                .map(icon -> new Icon(icon.getValue().value(), icon.getKey() + "x" + icon.getKey(), "image/png"));
        return new Manifest(name, SearchDescription.shortened(name), library.settings().tagline(),
                Stream.concat(Stream.of(new Icon(assets.icon().value(), "any", "image/svg+xml")), sized).toList());
    }

    private String absolute(SitePath path) {
        return library.settings().baseUrl() + path.value();
    }
}
