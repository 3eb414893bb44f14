package dev.touchstone.markdown;

import java.util.List;

/// Counts in one paragraph what makes the parser slow: a single pass over its characters, without understanding them.
final class ParagraphScan {

    private static final String DELIMITERS = "*_~`";

    private final Gauge lineLength = new Gauge(Limit.LINE);
    private final Gauge length = new Gauge(Limit.PARAGRAPH);
    private final Gauge word = new Gauge(Limit.WORD);
    private final Gauge run = new Gauge(Limit.DELIMITER_RUN);
    private final Gauge delimiters = new Gauge(Limit.DELIMITERS);
    private final Gauge brackets = new Gauge(Limit.OPEN_BRACKETS);
    private final LabelScan labels = new LabelScan();
    private final Gauge tags = new Gauge(Limit.TAG_OPENERS);
    private final Gauge links = new Gauge(Limit.LINK_OPENERS);
    private final List<Gauge> gauges = List.of(lineLength, length, word, run, delimiters, brackets, tags, links,
            labels.escapes(), labels.openEscapes());
    private char before;

    List<Gauge> gauges() {
        return gauges;
    }

    /// Notes the length of a line, whatever is in it.
    void lineLength(int start, int end) {
        lineLength.set(end - start, start);
    }

    /// Counts one line of the paragraph.
    void line(String text, int start, int end) {
        length.set(length.value() + end - start + 1, start);
        word.set(0, start);
        before = '\n';
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            word.set(c > ' ' && c < 0x7F ? word.value() + 1 : 0, i);
            if (before == '\\' && c < 0x7F && !Character.isLetterOrDigit(c) && c > ' ') {
                labels.escaped(i);
                before = ' ';
            } else {
                count(c, i + 1 < end ? text.charAt(i + 1) : '\n', i);
                before = before == '\n' && (c == ' ' || c == '\t') ? before : c;
            }
        }
    }

    private void count(char c, char next, int offset) {
        switch (c) {
            case '[' -> {
                brackets.rise(offset);
                labels.begin(offset, before == ']' || before == '\n');
            }
            case ']' -> {
                brackets.fall();
                labels.close();
                if (next == '(') {
                    links.rise(offset);
                }
            }
            case '<' -> {
                if (next == '/' || next == '!' || next == '?' || Character.isLetter(next)) {
                    tags.rise(offset);
                }
            }
            default -> delimiter(c, offset);
        }
    }

    private void delimiter(char c, int offset) {
        if (DELIMITERS.indexOf(c) < 0) {
            return;
        }
        run.set(c == before ? run.value() + 1 : 1, offset);
        if (c != before) {
            delimiters.rise(offset);
        }
    }

    /// Ends the paragraph: what is open now stays open.
    void end() {
        labels.endOpen();
    }

    void reset() {
        gauges.forEach(Gauge::reset);
        labels.close();
    }
}
