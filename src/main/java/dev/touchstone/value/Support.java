package dev.touchstone.value;

/// Whether a runtime has something, from and until which version, and behind which flag.
///
/// @param since the first version that has it, or empty
/// @param until the last version that has it, or empty
/// @param behind the flag that turns it on, or empty
public record Support(Status status, String since, String until, String behind) implements Value {

    /// How far the support goes.
    public enum Status {
        YES, DEPRECATED, EXPERIMENTAL, PARTIAL, PLANNED, STUB, REMOVED, NO
    }
}
