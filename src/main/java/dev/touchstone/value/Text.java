package dev.touchstone.value;

/// Words without an order; the formatting stays with the statement.
///
/// @param plain the words without formatting
public record Text(String plain) implements Value {

    @Override
    public String canonical() {
        return plain;
    }

    @Override
    public String phrase() {
        return plain;
    }
}
