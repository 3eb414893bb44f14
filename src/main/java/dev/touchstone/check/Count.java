package dev.touchstone.check;

/// Counts in words: `no errors`, `1 error`, `2 errors`.
final class Count {

    private Count() {}

    static String of(long number, String noun) {
        return (number == 0 ? "no" : String.valueOf(number)) + " " + noun + (number == 1 ? "" : "s");
    }
}
