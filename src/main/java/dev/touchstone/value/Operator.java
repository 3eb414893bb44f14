package dev.touchstone.value;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How the value of a cell is to stand to the one that a reader names.
public enum Operator {
    LESS("<", "lt"), AT_MOST("<=", "le"), EQUAL("=", "eq"), AT_LEAST(">=", "ge"), MORE(">", "gt");

    private final String sign;
    private final String word;

    Operator(String sign, String word) {
        this.sign = sign;
        this.word = word;
    }

    /// `<=`
    public String sign() {
        return sign;
    }

    /// The word for it where signs cannot be written: `le`.
    public String word() {
        return word;
    }

    /// The operator that is written so, in signs or by its word.
    public static Optional<Operator> find(String written) {
        String plain = switch (written.toLowerCase(Locale.ROOT)) {
            case "≤", "=<", "lte" -> "<=";
            case "≥", "=>", "gte" -> ">=";
            case "==", "is" -> "=";
            default -> written.toLowerCase(Locale.ROOT);
        };
        return Arrays.stream(values()).filter(one -> one.sign.equals(plain) || one.word.equals(plain)).findFirst();
    }

    /// Those that make sense for answers of a kind, the most usual first; none where no answer can be demanded.
    public static List<Operator> of(ValueKind kind) {
        return switch (kind) {
            case QuantityKind _,VersionKind _,DateKind _,RatingKind _ ->
                List.of(AT_LEAST, AT_MOST, EQUAL, LESS, MORE);
            case SupportKind _ -> List.of(EQUAL, AT_LEAST);
            case NamesKind _ -> List.of(EQUAL);
            case TextKind _ -> List.of();
        };
    }

    /// The part of a line on which a value stands so to another one.
    Range around(Range other) {
        return switch (this) {
            case LESS -> new Range(new Bound.Unbounded(), turned(other.low()));
            case AT_MOST -> new Range(new Bound.Unbounded(), other.high());
            case EQUAL -> other;
            case AT_LEAST -> new Range(other.low(), new Bound.Unbounded());
            case MORE -> new Range(turned(other.high()), new Bound.Unbounded());
        };
    }

    private static Bound turned(Bound bound) {
        return switch (bound) {
            case Bound.At(var value, boolean closed) -> new Bound.At(value, !closed);
            case Bound.Unbounded() -> bound;
        };
    }
}
