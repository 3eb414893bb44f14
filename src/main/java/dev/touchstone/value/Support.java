package dev.touchstone.value;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Whether a runtime has something, from and until which version, and behind which flag.
///
/// @param since the first version that has it, or empty
/// @param until the last version that has it, or empty
/// @param behind the flag that turns it on, or empty
public record Support(Status status, String since, String until, String behind) implements Value {

    /// How far the support goes.
    public enum Status {
        YES, DEPRECATED, EXPERIMENTAL, PARTIAL, PLANNED, STUB, REMOVED, NO;

        /// The word in a cell: `Partial`.
        public String word() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }

        /// The status with this word, ignoring case.
        static Optional<Status> find(String word) {
            return Arrays.stream(values()).filter(status -> status.word().equalsIgnoreCase(word)).findFirst();
        }

        /// How much a reader can rely on it: 2 for there, 1 for there with reservations, 0 for not there.
        public int tier() {
            return switch (this) {
                case YES -> 2;
                case DEPRECATED, EXPERIMENTAL, PARTIAL -> 1;
                case PLANNED, STUB, REMOVED, NO -> 0;
            };
        }

        /// Whether the word says nothing without a note on what is there and what is missing.
        public boolean needsNote() {
            return this == PARTIAL || this == STUB;
        }
    }

    @Override
    public String canonical() {
        return status.word() + detail(" since ", since) + detail(" until ", until) + detail(" behind ", behind);
    }

    @Override
    public String phrase() {
        String details = detail(", since ", since) + detail(", until ", until) + detail(", behind ", behind);
        return status.word().toLowerCase(Locale.ROOT) + details;
    }

    private static String detail(String word, String detail) {
        return detail.isEmpty() ? "" : word + detail;
    }
}
