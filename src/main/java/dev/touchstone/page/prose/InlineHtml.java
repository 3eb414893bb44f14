package dev.touchstone.page.prose;

import dev.touchstone.markdown.Inline;
import dev.touchstone.markdown.PlainText;
import dev.touchstone.page.words.Quotes;
import java.util.List;
import java.util.regex.Pattern;

/// Writes running text as HTML.
public final class InlineHtml {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int SHORT_CODE = 24;
    private static final String BETWEEN_MARKS = "\u2009";

    private final Scope scope;

    public InlineHtml(Scope scope) {
        this.scope = scope;
    }

    public Html of(List<Inline> content) {
        Markup markup = new Markup();
        write(content, markup);
        return Html.of(markup);
    }

    /// The same without links and source marks, for text that is itself a link.
    public Html unlinked(List<Inline> content) {
        Markup markup = new Markup();
        content.forEach(inline -> writeUnlinked(inline, markup));
        return Html.of(markup);
    }

    void write(List<Inline> content, Markup markup) {
        for (int i = 0; i < content.size(); i++) {
            Inline inline = content.get(i);
            boolean beforeMark = i + 1 < content.size() && content.get(i + 1) instanceof Inline.SourceMark;
            if (inline instanceof Inline.SourceMark && isBehindMark(content, i)) {
                markup.text(BETWEEN_MARKS);
            }
            // Authors part a mark from its word with a space or a line break; on the page it hangs on the word.
            if (beforeMark && inline instanceof Inline.TextRun run) {
                markup.text(set(run).stripTrailing());
            } else if (!beforeMark || !(inline instanceof Inline.LineBreak)) {
                write(inline, markup);
            }
        }
    }

    private static boolean isBehindMark(List<Inline> content, int at) {
        boolean spaced = at > 0 && (content.get(at - 1) instanceof Inline.LineBreak
                || (content.get(at - 1) instanceof Inline.TextRun run && run.text().isBlank()));
        int before = at - (spaced ? 2 : 1);
        return before >= 0 && content.get(before) instanceof Inline.SourceMark;
    }

    private void write(Inline inline, Markup markup) {
        switch (inline) {
            case Inline.TextRun run -> markup.text(set(run));
            case Inline.CodeSpan code -> code(code, markup);
            case Inline.Emphasis emphasis -> wrap("em", emphasis.children(), markup);
            case Inline.Strong strong -> wrap("strong", strong.children(), markup);
            case Inline.Strikethrough struck -> wrap("del", struck.children(), markup);
            case Inline.Link link -> link(link, markup);
            case Inline.Image image -> image(image, markup);
            case Inline.SourceMark mark -> scope.citations().mark(mark.key()).ifPresent(found -> mark(found, markup));
            case Inline.LineBreak line -> lineBreak(line, markup);
        }
    }

    private static String set(Inline.TextRun run) {
        return Quotes.curled(run.text());
    }

    /// Short code is not broken over two lines, least of all behind the hyphens of an option.
    private static void code(Inline.CodeSpan code, Markup markup) {
        markup.open("code", "class", code.code().length() <= SHORT_CODE ? "nb" : "").text(code.code()).close("code");
    }

    private void wrap(String element, List<Inline> children, Markup markup) {
        markup.open(element);
        write(children, markup);
        markup.close(element);
    }

    private void link(Inline.Link link, Markup markup) {
        String href = scope.href(link.destination()).orElse("");
        if (href.isEmpty()) {
            write(link.children(), markup);
            return;
        }
        markup.open("a", "href", href, "title", link.title());
        link.children().forEach(child -> writeUnlinked(child, markup));
        markup.close("a");
    }

    /// Pages load nothing from elsewhere: a picture is a link that says what it shows.
    private void image(Inline.Image image, Markup markup) {
        String words = image.alternative().isBlank() ? "picture" : image.alternative();
        String href = scope.href(image.destination()).orElse("");
        if (href.isEmpty()) {
            markup.text(words);
        } else {
            markup.open("a", "href", href, "title", image.title()).text(words).close("a");
        }
    }

    private static void mark(SourceMark mark, Markup markup) {
        markup.open("a", "class", "src", "href", mark.href(), "aria-label", mark.label(), "title", mark.title())
                .text(String.valueOf(mark.number()))
                .close("a");
    }

    private static void lineBreak(Inline.LineBreak line, Markup markup) {
        if (line.hard()) {
            markup.open("br");
        } else {
            markup.text("\n");
        }
    }

    private static void writeUnlinked(Inline inline, Markup markup) {
        switch (inline) {
            case Inline.CodeSpan code -> code(code, markup);
            case Inline.TextRun run -> markup.text(set(run));
            case Inline.Emphasis emphasis -> unlinked("em", emphasis.children(), markup);
            case Inline.Strong strong -> unlinked("strong", strong.children(), markup);
            case Inline.Strikethrough struck -> unlinked("del", struck.children(), markup);
            case Inline.Link link -> link.children().forEach(child -> writeUnlinked(child, markup));
            case Inline.Image image -> markup.text(image.alternative());
            case Inline.SourceMark mark -> {
            }
            case Inline.LineBreak line -> markup.text(" ");
        }
    }

    private static void unlinked(String element, List<Inline> children, Markup markup) {
        markup.open(element);
        children.forEach(child -> writeUnlinked(child, markup));
        markup.close(element);
    }

    /// The words alone, on one line: for titles and labels.
    public static String words(List<Inline> content) {
        return Quotes.curled(SPACES.matcher(PlainText.of(content)).replaceAll(" "));
    }
}
