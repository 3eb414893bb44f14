package dev.touchstone.markdown;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.source.Place;

/// Turns raw HTML into the text that stands there, and entities into their characters.
final class HtmlReader {

    static final String HELP = "Write Markdown instead, or put the characters into `backticks`.";

    /// How many characters of it a message repeats.
    private static final int SHOWN = 60;

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
            reading.report(Code.RAW_HTML, reading.place(tag),
                    "raw HTML " + shown(tag.getChars().toString()) + " is shown as text", HELP);
            told = true;
        }
        runs.literal(tag.getChars());
    }

    Inline entity(HtmlEntity entity) {
        Place place = reading.place(entity.getChars());
        return new Inline.TextRun(reading.decoded(Escaping.unescapeHtml(entity.getChars()), place), place);
    }

    /// The first line of it, cut where it is long.
    static String shown(String html) {
        String line = html.lines().findFirst().orElse("").strip();
        boolean cut = line.codePointCount(0, line.length()) > SHOWN;
        return "`" + Forbidden.visible(cut ? line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…" : line) + "`";
    }
}
