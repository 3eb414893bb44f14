package dev.touchstone.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.touchstone.source.Place;
import java.util.ArrayList;
import java.util.List;

/// Collects running text: neighbouring verbatim runs become one, escapes and line ends become nodes of their own.
final class Runs {

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final Reading reading;
    private final List<Inline> content = new ArrayList<>();

    Runs(Reading reading) {
        this.reading = reading;
    }

    List<Inline> content() {
        return content;
    }

    void add(Inline inline) {
        if (inline instanceof Inline.TextRun run && !content.isEmpty()
                && content.getLast() instanceof Inline.TextRun last && continues(last, run)) {
            content.removeLast();
            Place whole = new Place(last.place().file(), last.place().start(), run.place().end());
            content.add(new Inline.TextRun(last.text() + run.text(), whole));
        } else {
            content.add(inline);
        }
    }

    void addAll(List<Inline> inlines) {
        inlines.forEach(this::add);
    }

    /// Text in which a backslash escapes punctuation.
    void text(BasedSequence chars) {
        int from = 0;
        for (int i = 0; i + 1 < chars.length(); i++) {
            if (chars.charAt(i) == '\\' && ESCAPABLE.indexOf(chars.charAt(i + 1)) >= 0) {
                literal(chars.subSequence(from, i));
                add(new Inline.TextRun(String.valueOf(chars.charAt(i + 1)),
                        reading.place(chars.subSequence(i, i + 2))));
                from = i + 2;
                i++;
            }
        }
        literal(chars.subSequence(from, chars.length()));
    }

    /// Text that means exactly its characters. What stands between its lines, such as the mark of a quotation, is left out.
    void literal(BasedSequence chars) {
        int from = 0;
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            if (c == '\n' || c == '\r') {
                run(chars, from, i);
                int end = c == '\r' && i + 1 < chars.length() && chars.charAt(i + 1) == '\n' ? i + 2 : i + 1;
                content.add(new Inline.LineBreak(false, reading.place(chars.subSequence(i, end))));
                from = end;
                i = end - 1;
            }
        }
        run(chars, from, chars.length());
    }

    /// The parser puts spaces of its own before some lines, and leaves indents standing before others: both are cut off.
    private void run(BasedSequence line, int from, int to) {
        boolean begins = !content.isEmpty() && content.getLast() instanceof Inline.LineBreak;
        int start = from;
        while (start < to && (line.getIndexOffset(start) < 0 || (begins && isSpace(line.charAt(start))))) {
            start++;
        }
        if (start < to) {
            BasedSequence chars = line.subSequence(start, to);
            add(new Inline.TextRun(chars.toString(), reading.place(chars)));
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean continues(Inline.TextRun last, Inline.TextRun next) {
        return last.place().end() == next.place().start() && verbatim(last) && verbatim(next);
    }

    private static boolean verbatim(Inline.TextRun run) {
        return run.text().length() == run.place().end() - run.place().start();
    }
}
