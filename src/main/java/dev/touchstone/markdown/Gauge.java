package dev.touchstone.markdown;

/// Watches one value against its limit: how high it rose, and where it first went beyond.
final class Gauge {

    private final Limit limit;
    private int value;
    private int highest;
    private int crossed = -1;

    Gauge(Limit limit) {
        this.limit = limit;
    }

    Limit limit() {
        return limit;
    }

    int value() {
        return value;
    }

    int highest() {
        return highest;
    }

    void set(int newValue, int offset) {
        value = newValue;
        highest = Math.max(highest, newValue);
        if (newValue > limit.most() && crossed < 0) {
            crossed = offset;
        }
    }

    void rise(int offset) {
        set(value + 1, offset);
    }

    void fall() {
        value = Math.max(0, value - 1);
    }

    boolean isCrossed() {
        return crossed >= 0;
    }

    /// The offset at which the value first was beyond the limit.
    int crossed() {
        return crossed;
    }

    void reset() {
        value = 0;
        highest = 0;
        crossed = -1;
    }
}
