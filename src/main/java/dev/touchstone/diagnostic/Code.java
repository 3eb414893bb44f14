package dev.touchstone.diagnostic;

import java.util.Locale;

/// The permanent name of each kind of finding. Its word is part of the public interface: it is never reused for something else.
public enum Code {
    // files and folders
    MISSING_CONTENT(Severity.ERROR),
    EMPTY_CONTENT(Severity.ERROR),
    UNREADABLE_FILE(Severity.ERROR),
    INVALID_NAME(Severity.ERROR),
    INVALID_ENCODING(Severity.ERROR),
    FORBIDDEN_CHARACTER(Severity.ERROR),
    EMPTY_FILE(Severity.ERROR),
    LIMIT_EXCEEDED(Severity.ERROR),
    MERGE_CONFLICT(Severity.ERROR),
    // front matter and YAML
    MISSING_FRONT_MATTER(Severity.ERROR),
    UNCLOSED_FRONT_MATTER(Severity.ERROR),
    INVALID_YAML(Severity.ERROR),
    UNSUPPORTED_YAML(Severity.ERROR),
    DUPLICATE_KEY(Severity.ERROR),
    UNKNOWN_KEY(Severity.ERROR),
    MISSING_KEY(Severity.ERROR),
    WRONG_TYPE(Severity.ERROR),
    INVALID_DATE(Severity.ERROR),
    INVALID_VALUE(Severity.ERROR),
    TEXT_LENGTH(Severity.ERROR),
    COMMENT_IN_TEXT(Severity.WARNING),
    FUTURE_DATE(Severity.WARNING),
    // references
    UNKNOWN_RUNTIME(Severity.ERROR),
    UNKNOWN_CRITERION(Severity.ERROR),
    UNKNOWN_SOURCE(Severity.ERROR),
    UNKNOWN_ARTICLE(Severity.ERROR),
    BROKEN_LINK(Severity.ERROR),
    BROKEN_CLAIM(Severity.ERROR),
    DUPLICATE_NAME(Severity.ERROR),
    DUPLICATE_ID(Severity.ERROR),
    UNUSED_SOURCE(Severity.WARNING),
    UNUSED_CRITERION(Severity.WARNING),
    UNUSED_RUNTIME(Severity.WARNING),
    NEAR_DUPLICATE(Severity.WARNING),
    // tables and cells
    WRONG_COLUMNS(Severity.ERROR),
    DUPLICATE_ROW(Severity.ERROR),
    DUPLICATE_COLUMN(Severity.ERROR),
    UNREADABLE_CELL(Severity.ERROR),
    EMPTY_CELL(Severity.ERROR),
    REVERSED_RANGE(Severity.ERROR),
    SHARE_ABOVE_WHOLE(Severity.ERROR),
    MISSING_NOTE(Severity.ERROR),
    AMBIGUOUS_UNIT(Severity.WARNING),
    FALSE_PRECISION(Severity.WARNING),
    PERCENTILE_ORDER(Severity.WARNING),
    REFUTED_RATIO(Severity.WARNING),
    UNSOURCED_FIGURE(Severity.WARNING),
    VENDOR_CLAIM(Severity.WARNING),
    CONTRADICTION(Severity.WARNING),
    // sections and prose
    MISSING_SECTION(Severity.ERROR),
    EMPTY_SECTION(Severity.ERROR),
    DUPLICATE_SECTION(Severity.ERROR),
    MISPLACED_CONTENT(Severity.ERROR),
    SKIPPED_HEADING(Severity.WARNING),
    RAW_HTML(Severity.WARNING),
    UNSAFE_LINK(Severity.ERROR),
    FOOTNOTE_DEFINITION(Severity.ERROR),
    MISSING_ALT_TEXT(Severity.WARNING),
    SUPERLATIVE(Severity.WARNING),
    // judgement
    VERDICT_CONTRADICTS_TABLE(Severity.ERROR),
    STALE_REVIEW(Severity.WARNING),
    OUTDATED_RESULT(Severity.WARNING),
    // the ledger of addresses
    INVALID_LEDGER(Severity.ERROR),
    DROPPED_ANCHOR(Severity.ERROR),
    OUTDATED_LEDGER(Severity.WARNING),
    // exemptions
    INVALID_EXEMPTION(Severity.ERROR),
    UNNEEDED_EXEMPTION(Severity.ERROR);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /// The code as it is written in messages and addresses: `unknown-criterion`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
