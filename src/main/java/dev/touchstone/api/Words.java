package dev.touchstone.api;

import java.util.Locale;

/// The words by which documents call the constants of the program: `NOT_APPLICABLE` is `not-applicable`.
public final class Words {

    private Words() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
