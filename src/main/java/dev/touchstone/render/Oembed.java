package dev.touchstone.render;

import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.share.EmbedCode;
import dev.touchstone.site.Bytes;
import dev.touchstone.site.Site;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

/// The formats in which other sites are told how to show something of this one, as oEmbed has it.
public enum Oembed {
    JSON("application/json"), XML("text/xml; charset=utf-8");

    private final String mediaType;

    Oembed(String mediaType) {
        this.mediaType = mediaType;
    }

    Rendered rendered(Site site, EmbedCode code, TemplateEngine engine) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("type", "rich");
        answer.put("version", "1.0");
        answer.put("title", code.title());
        answer.put("provider_name", site.notFound().frame().siteName());
        answer.put("provider_url", site.baseUrl() + SitePath.HOME);
        answer.put("html", code.html());
        answer.put("width", code.width());
        answer.put("height", code.height());
        return Rendered.of(Bytes.of(switch (this) {
            case JSON -> JsonText.of(answer);
            case XML -> Whitespace.trimmed(
                    engine.process("file/oembed.xml", new Context(Locale.ROOT, Map.of("answer", answer))));
        }), mediaType);
    }
}
