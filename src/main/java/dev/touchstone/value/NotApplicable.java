package dev.touchstone.value;

/// The question makes no sense for this runtime: written `n/a`.
public record NotApplicable() implements Value {
}
