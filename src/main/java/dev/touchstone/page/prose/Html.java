package dev.touchstone.page.prose;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.safety.Safelist;

/// A piece of HTML that is safe to show: it cannot be made but by passing the list of allowed elements and attributes.
public final class Html {

    public static final Html EMPTY = new Html("");

    /// Any address: only relative links need one to be judged against, and they are written as they were.
    private static final String BASE = "https://site.invalid/";

    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "ul", "ol", "li", "pre", "code", "blockquote", "hr", "em", "strong", "b", "del", "br", "a",
                    "h2", "h3", "h4",
                    "h5", "h6", "table", "thead", "tbody", "tr", "th", "td", "div", "span", "small")
            .addAttributes("ol", "start")
            .addAttributes("code", "class")
            .addAttributes("th", "scope")
            .addAttributes("a", "href", "title", "class", "aria-label")
            .addAttributes("div", "class", "tabindex", "role", "aria-label")
            .addAttributes("span", "class")
            .addAttributes("h2", "id")
            .addAttributes("h3", "id")
            .addAttributes("h4", "id")
            .addAttributes("h5", "id")
            .addAttributes("h6", "id")
            .addProtocols("a", "href", "http", "https", "mailto")
            .preserveRelativeLinks(true);

    /// Most pieces are words and elements without attributes: nothing in them could be taken out.
    private static final Pattern BARE = Pattern
            .compile("(?:[^<&\\u00A0]++|&(?:amp|lt|gt);|</?(?:p|ul|ol|li|em|strong|b|del|code|pre|small)>)*+");

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    /// What of the markup is allowed. Characters are told apart by hand before this; it is the second lock, not the first.
    static Html of(Markup written) {
        String text = written.toString();
        if (text.isEmpty()) {
            return EMPTY;
        }
        boolean words = text.indexOf('<') < 0 && text.indexOf('&') < 0;
        return words || BARE.matcher(text).matches() ? new Html(text) : cleaned(text);
    }

    /// What is left of a text once everything that is not allowed is taken out.
    static Html cleaned(String text) {
        OutputSettings plain = new OutputSettings().prettyPrint(false).escapeMode(EscapeMode.xhtml);
        return new Html(Jsoup.clean(text, BASE, ALLOWED, plain));
    }

    /// The HTML itself, to be put on a page as it is.
    public String markup() {
        return markup;
    }

    /// Its words alone, without the marks that lead to sources.
    public String words() {
        Document parsed = Jsoup.parseBodyFragment(markup);
        parsed.select("a.src").remove();
        return parsed.text();
    }

    public boolean isEmpty() {
        return markup.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Html html && html.markup.equals(markup);
    }

    @Override
    public int hashCode() {
        return markup.hashCode();
    }

    @Override
    public String toString() {
        return markup;
    }
}
