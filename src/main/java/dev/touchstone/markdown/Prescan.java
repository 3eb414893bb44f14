package dev.touchstone.markdown;

import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.source.Place;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Looks through a text before it is parsed, in one pass and linear time, for what would make the parser slow or overflow its stack.
///
/// It knows lines, not Markdown: where it is wrong, the deadline of [BoundedReading] still holds.
final class Prescan {

    private static final Pattern DELIMITER_ROW = Pattern.compile("[|:\\- \\t]*+");

    private final Place place;
    private final String text;
    private final Findings findings = new Findings();
    private final Set<Limit> told = EnumSet.noneOf(Limit.class);
    private final Gauge references = new Gauge(Limit.REFERENCES);
    private final ParagraphScan paragraph = new ParagraphScan();
    private final NestingScan nesting;
    private final FenceScan fence;
    private boolean inItem;
    private int lines;
    private boolean table;
    private boolean piped;

    private Prescan(Place place) {
        this.place = place;
        this.text = place.text();
        this.nesting = new NestingScan(text);
        this.fence = new FenceScan(text);
    }

    /// Every limit that the text exceeds, each once, where it does so first.
    static List<Diagnostic> check(Place place) {
        int length = place.end() - place.start();
        if (length > Limit.TEXT.most()) {
            return List.of(Limit.TEXT.exceeded(length, place.at()));
        }
        return new Prescan(place).check();
    }

    private List<Diagnostic> check() {
        for (int start = 0; start < text.length();) {
            int end = lineEnd(start);
            line(start, end);
            start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        endParagraph();
        return findings.inFileOrder();
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void line(int start, int end) {
        paragraph.lineLength(start, end);
        if (fence.holds(start, end)) {
            endParagraph();
            return;
        }
        NestingScan.Line line = nesting.line(start, end);
        int content = line.content();
        boolean blank = content == end && line.item() < 0;
        if (blank || beginsParagraph(line, end) || isHeading(content, end)) {
            endParagraph();
        }
        if (!blank) {
            references(content, end);
            content(content, end);
        }
        if (isHeading(content, end)) {
            endParagraph();
        }
        inItem = line.item() >= 0 || (inItem && !blank);
    }

    /// An item ends the paragraph before it, but for a number other than 1 outside a list: that may be a line that begins with a year.
    private boolean beginsParagraph(NestingScan.Line line, int end) {
        int item = line.item();
        return item >= 0 && line.content() < end
                && (inItem || !Character.isDigit(text.charAt(item)) || text.startsWith("1", item));
    }

    private boolean isHeading(int content, int end) {
        return content < end && text.charAt(content) == '#';
    }

    private void references(int content, int end) {
        if (content < end && text.charAt(content) == '[' && text.indexOf("]:", content, end) > 0) {
            references.rise(content);
        }
    }

    /// Rows of a table are parsed one by one; all other lines together with those around them.
    private void content(int start, int end) {
        boolean pipe = text.indexOf('|', start, end) >= 0;
        boolean row = pipe
                && (table || (lines == 1 && piped && DELIMITER_ROW.matcher(text).region(start, end).matches()));
        if (row || table) {
            endParagraph();
        }
        table = row;
        piped = pipe;
        paragraph.line(text, start, end);
        lines++;
    }

    /// Of all that is too much in a paragraph only what comes first is told: the rest would mostly be the same fault.
    private void endParagraph() {
        paragraph.end();
        Stream.concat(paragraph.gauges().stream(), Stream.of(references, nesting.depth()))
                .filter(Gauge::isCrossed)
                .min(Comparator.comparingInt(Gauge::crossed))
                .filter(gauge -> told.add(gauge.limit()))
                .ifPresent(gauge -> findings
                        .add(gauge.limit().exceeded(gauge.highest(), place.part(gauge.crossed(), gauge.crossed()))));
        paragraph.reset();
        nesting.depth().reset();
        lines = 0;
        table = false;
    }
}
