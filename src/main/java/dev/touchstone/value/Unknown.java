package dev.touchstone.value;

/// Nobody has said: written as an em dash. Never shown, ordered or exported as "no" or nought.
public record Unknown() implements Value {

    @Override
    public String canonical() {
        return "—";
    }

    @Override
    public String phrase() {
        return "unknown";
    }
}
