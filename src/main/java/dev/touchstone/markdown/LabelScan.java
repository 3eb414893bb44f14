package dev.touchstone.markdown;

/// Counts the backslashes in what may be the label of a link: the parser tries `[…]` as one behind `]` and at the beginning of a line.
final class LabelScan {

    /// A label that is longer is none.
    private static final int LONGEST = 999;

    private final Gauge escapes = new Gauge(Limit.LABEL_ESCAPES);
    private final Gauge openEscapes = new Gauge(Limit.OPEN_LABEL_ESCAPES);
    private int begin = -1;
    private boolean tried;

    Gauge escapes() {
        return escapes;
    }

    Gauge openEscapes() {
        return openEscapes;
    }

    /// A bracket opens; one that is still open is never closed as a label.
    void begin(int offset, boolean isTried) {
        endOpen();
        begin = offset;
        tried = isTried;
    }

    void escaped(int offset) {
        if (begin >= 0) {
            escapes.rise(offset);
            if (offset - begin > LONGEST) {
                endOpen();
            }
        }
    }

    void close() {
        begin = -1;
        escapes.set(0, 0);
    }

    void endOpen() {
        if (begin >= 0 && tried) {
            openEscapes.set(escapes.value(), begin);
        }
        close();
    }
}
