package dev.touchstone.value;

/// The question makes no sense for this runtime: written `n/a`.
public record NotApplicable() implements Value {

    @Override
    public String canonical() {
        return "n/a";
    }

    @Override
    public String phrase() {
        return "does not apply";
    }
}
