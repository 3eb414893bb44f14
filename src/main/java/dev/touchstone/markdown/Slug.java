package dev.touchstone.markdown;

import java.text.Normalizer;
import java.util.Locale;

/// Makes the anchor of a heading from its words: ASCII letters and digits in lower case, everything else a single hyphen.
public final class Slug {

    private Slug() {}

    /// Empty where the words hold no letter or digit that can be kept.
    public static String of(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
