package dev.touchstone.diagnostic;

/// How grave a finding is: an error is what cannot be read, would be lost or is unsafe; a warning is shown on the site but doubtful.
public enum Severity {
    ERROR, WARNING;

    public String word() {
        return this == ERROR ? "error" : "warning";
    }
}
