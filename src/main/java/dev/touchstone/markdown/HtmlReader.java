package dev.touchstone.markdown;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.source.Place;

/// Turns raw HTML into the text that stands there, and entities into their characters.
final class HtmlReader {

    static final String HELP = "Write Markdown instead, or put the characters into `backticks`.";

    private final Reading reading;
    private boolean told;

    HtmlReader(Reading reading) {
        this.reading = reading;
    }

    /// Begins another paragraph, heading or cell.
    void begin() {
        told = false;
    }

    /// The closing tag behind an opening one is part of the same mistake and is not told again.
    void append(HtmlInlineBase tag, Runs runs) {
        if (!told || !tag.getChars().startsWith("</")) {
            reading.report(Code.RAW_HTML, reading.place(tag), "raw HTML `" + firstLine(tag.getChars().toString()) + "` is shown as text", HELP);
            told = true;
        }
        runs.literal(tag.getChars());
    }

    Inline entity(HtmlEntity entity) {
        Place place = reading.place(entity.getChars());
        String text = Escaping.unescapeHtml(entity.getChars());
        text.codePoints().filter(Forbidden::isForbidden)
                .forEach(point -> reading.findings().add(Forbidden.diagnostic(point, place)));
        return new Inline.TextRun(text, place);
    }

    static String firstLine(String html) {
        return html.lines().findFirst().orElse("").strip();
    }
}
