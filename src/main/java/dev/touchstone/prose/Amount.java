package dev.touchstone.prose;

/// One number as a text writes it, with what stands around it.
///
/// @param start the offset of its first digit
/// @param end the offset behind its last character
/// @param number its digits, commas and points
/// @param suffix `k`, `M` or `G`, whether it was written as a letter or as a word; empty where there is none
/// @param unit the unit's symbol or a noun; empty where neither follows
/// @param isNoun whether the unit is a noun that is counted
/// @param open whether a `+` follows
/// @param wildcard whether `.x` follows, as in `5.x`
record Amount(
    int start,
    int end,
    String number,
    String suffix,
    String unit,
    boolean isNoun,
    boolean open,
    boolean wildcard
) {

    boolean isBare() {
        return suffix.isEmpty() && (unit.isEmpty() || isNoun);
    }

    /// Whether it says in what it is measured.
    boolean hasUnit() {
        return !unit.isEmpty() && !isNoun;
    }

    boolean isWhole() {
        return number.chars().allMatch(Character::isDigit);
    }
}
