package dev.touchstone.proposal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Knows which runtime a chapter is about: one that is headed with its name, and the pros and cons behind it.
public final class Topic {

    private static final Set<String> PROS = Set.of("pros", "strengths", "advantages", "benefits", "upsides");
    private static final Set<String> CONS = Set.of("cons", "weaknesses", "disadvantages", "drawbacks", "downsides");

    private Topic() {}

    /// The runtime of a chapter, given that of the one before.
    ///
    /// @param before the id of that runtime, or empty
    /// @return the runtime's id, or empty
    public static String of(String heading, String before, Function<String, Optional<String>> runtime) {
        return isPros(heading) || isCons(heading) ? before : runtime.apply(heading).orElse("");
    }

    public static boolean isPros(String heading) {
        return PROS.contains(heading.toLowerCase(Locale.ROOT));
    }

    public static boolean isCons(String heading) {
        return CONS.contains(heading.toLowerCase(Locale.ROOT));
    }
}
