package dev.touchstone.render;

import dev.touchstone.site.Bytes;
import dev.touchstone.site.file.Manifest;
import dev.touchstone.site.file.Overview;
import dev.touchstone.site.file.Robots;
import dev.touchstone.site.file.SearchDescription;
import dev.touchstone.site.file.SecurityText;
import dev.touchstone.site.file.SiteFile;
import dev.touchstone.site.file.Sitemap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/// Writes the files about the site as a whole, each in the format of those who read it.
record SiteFileText(TemplateEngine engine) {

    private static final String FOLDER = "file/";
    private static final String PLAIN = "text/plain; charset=utf-8";
    private static final String PAPER = "#fbfaf7";

    /// Where the ones that are XML have their templates.
    static ClassLoaderTemplateResolver templates() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(SiteFileText.class.getClassLoader());
        templates.setPrefix("templates/");
        templates.setResolvablePatterns(Set.of(FOLDER + "*"));
        templates.setOrder(0);
        templates.setTemplateMode(TemplateMode.XML);
        templates.setCharacterEncoding("UTF-8");
        templates.setCacheable(true);
        return templates;
    }

    Rendered rendered(SiteFile file) {
        return switch (file) {
            case Sitemap sitemap -> Rendered.of(xml("sitemap.xml", file), "application/xml");
            case SearchDescription search ->
                Rendered.of(xml("opensearch.xml", file), "application/opensearchdescription+xml");
            case Manifest manifest -> Rendered.of(Bytes.of(JsonText.of(json(manifest))), "application/manifest+json");
            case Robots robots -> Rendered.of(Bytes.of(text(robots)), PLAIN);
            case Overview overview -> Rendered.of(Bytes.of(text(overview)), PLAIN);
            case SecurityText security -> Rendered.of(Bytes.of(text(security)), PLAIN);
        };
    }

    private Bytes xml(String template, SiteFile file) {
        Context context = new Context(Locale.ROOT, Map.of("file", file));
        return Bytes.of(Whitespace.trimmed(engine.process(FOLDER + template, context)));
    }

    private static Map<String, Object> json(Manifest manifest) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", "/");
        json.put("name", manifest.name());
        json.put("short_name", manifest.shortName());
        if (!manifest.sentence().isEmpty()) {
            json.put("description", manifest.sentence());
        }
        json.put("lang", "en");
        json.put("start_url", "/");
        json.put("display", "browser");
        json.put("background_color", PAPER);
        json.put("theme_color", PAPER);
        json.put("icons", manifest.icons()
                .stream()
                .map(icon -> Map.of("src", icon.address(), "sizes", icon.sizes(), "type", icon.mediaType()))
                .map(TreeMap::new)
                .toList());
        return json;
    }

    private static String text(Robots robots) {
        return "User-agent: *\n"
                + robots.closed().stream().map(path -> "Disallow: " + path + "\n").collect(Collectors.joining())
                + "\nSitemap: " + robots.sitemap() + "\n";
    }

    private static String text(SecurityText security) {
        return "Contact: " + security.contact() + "\nExpires: " + security.expires() + "T00:00:00Z\nCanonical: "
                + security.canonical() + "\nPreferred-Languages: en\n";
    }

    private static String text(Overview overview) {
        String sentence = overview.sentence().isEmpty() ? "" : "\n> " + overview.sentence() + "\n";
        return "# " + overview.name() + "\n" + sentence
                + overview.parts()
                        .stream()
                        .map(part -> "\n## " + part.name() + "\n\n" + lines(part.links()))
                        .collect(Collectors.joining());
    }

    private static String lines(List<Overview.Line> links) {
        return links.stream()
                .map(link -> "- [" + link.name().replaceAll("[\\\\\\[\\]]", "\\\\$0") + "](" + link.address() + ")"
                        + (link.about().isEmpty() ? "" : ": " + link.about()) + "\n")
                .collect(Collectors.joining());
    }
}
