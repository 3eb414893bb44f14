package dev.touchstone.api.data;

/// Who stands behind a statement: some source, the runtime's own maker alone, or nobody. What is unknown or does not apply claims
/// nothing.
public enum Backing {
    SOURCED, VENDOR_CLAIM, UNSOURCED, NOTHING_CLAIMED
}
