package dev.touchstone.value;

import static java.util.Map.entry;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import dev.touchstone.value.Support.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads how far something is supported.
///
/// ```text
/// value   = status { [ "," ] detail }
/// status  = "Yes" | "No" | "Partial" | "Experimental" | "Stub" | "Planned" | "Deprecated" | "Removed"     ignoring case
/// detail  = "since" version | "until" version | "behind" flag
/// flag    = a word that begins with "-", or an environment variable such as PYTHON_JIT=1
/// ```
///
/// Details may also stand in the closing parentheses; whatever else stands there is the note, which `Partial` and `Stub` need.
public record SupportKind() implements ValueKind {

    private static final Pattern WORD_AND_REST = Pattern.compile("([\\p{L}]*)(.*)", Pattern.DOTALL);
    private static final Pattern BARE_VERSION = Pattern.compile("(?:v|from )?(\\d[\\d.]{0,20})\\+?");
    private static final Map<String, Status> MEANT = Map.ofEntries(
            entry("supported", Status.YES), entry("full", Status.YES), entry("available", Status.YES),
            entry("true", Status.YES), entry("stable", Status.YES), entry("since", Status.YES), entry("y", Status.YES),
            entry("unsupported", Status.NO), entry("none", Status.NO), entry("not", Status.NO),
            entry("false", Status.NO),
            entry("n", Status.NO), entry("beta", Status.EXPERIMENTAL), entry("preview", Status.EXPERIMENTAL),
            entry("unstable", Status.EXPERIMENTAL), entry("partly", Status.PARTIAL), entry("limited", Status.PARTIAL),
            entry("soon", Status.PLANNED), entry("dropped", Status.REMOVED), entry("obsolete", Status.DEPRECATED));
    private static final int LONGEST = 300;

    @Override
    public String keyword() {
        return "support";
    }

    @Override
    public String accepts() {
        return "one of " + String.join(", ", words())
                + ", with `since 3.13`, `until 5.0` or `behind --flag` where it applies";
    }

    @Override
    public Direction usualDirection() {
        return Direction.HIGHER;
    }

    @Override
    public Checked<Optional<Reading>> read(Written written) {
        return Placeholder.read(this, written, written::noted).orElseGet(() -> support(written));
    }

    private Checked<Optional<Reading>> support(Written written) {
        String text = written.plain();
        Refusal refusal = new Refusal(this, written.text());
        Matcher parts = WORD_AND_REST.matcher(text);
        if (text.length() > LONGEST || !parts.matches()) {
            return refusal.because("it is too long");
        }
        String rest = parts.group(2);
        Optional<Status> status = Status.find(parts.group(1));
        if (status.isEmpty()) {
            return misspelt(refusal, parts.group(1), nearest(text, parts.group(1), rest));
        }
        Optional<Availability> said = said(rest);
        return said.map(availability -> completed(status.get(), availability, written))
                .orElseGet(() -> refusal.because(
                        "what stands behind the status is neither `since`, `until` nor `behind`",
                        reading(status.get(), rest)));
    }

    /// Repaired where the word is certainly one of the statuses.
    private static Checked<Optional<Reading>> misspelt(Refusal refusal, String word, List<String> readings) {
        Place place = refusal.text().place();
        Diagnostic refused = refusal.diagnostic(new Located<>(Code.UNREADABLE_CELL, place),
                "it does not begin with a status", readings);
        boolean verbatim = place.text().startsWith(word);
        return Refusal.of(Nearest.certain(word, words())
                .filter(status -> verbatim)
                .map(status -> refused.fixedBy(place.part(0, word.length()), status))
                .orElse(refused));
    }

    private static Optional<Availability> said(String rest) {
        return rest.isBlank() ? Optional.of(Availability.NOTHING_SAID) : Availability.NOTHING_SAID.and(rest);
    }

    private Checked<Optional<Reading>> completed(Status status, Availability said, Written written) {
        Availability all = said;
        List<Located<String>> notes = new ArrayList<>();
        for (Located<String> remark : written.remarks()) {
            Optional<Availability> more = all.and(remark.value());
            if (more.isPresent()) {
                all = more.get();
            } else {
                notes.add(remark);
            }
        }
        Refusal refusal = new Refusal(this, written.text());
        if (!all.repeated().isEmpty()) {
            return refusal.because("it says `" + all.repeated().getFirst() + "` twice");
        }
        if (all.runsBackwards()) {
            return refusal.because(Code.REVERSED_RANGE,
                    "it ends in " + all.until() + ", before it begins in " + all.since(),
                    List.of());
        }
        if (status.needsNote() && notes.isEmpty()) {
            return Refusal.of(needsNote(status, refusal));
        }
        return Checked.of(Optional.of(
                new Reading(new Support(status, all.since(), all.until(), all.behind()), List.of(), notes)));
    }

    private static Diagnostic needsNote(Status status, Refusal refusal) {
        return refusal.diagnostic(new Located<>(Code.MISSING_NOTE, refusal.text().place()),
                "`" + status.word() + "` needs a note on what is there", List.of())
                .help("Put the note in parentheses behind it, as in `" + status.word()
                        + " (reads, but cannot write)`.");
    }

    private static List<String> nearest(String text, String word, String rest) {
        Matcher version = BARE_VERSION.matcher(text);
        if (version.matches()) {
            return List.of(Status.YES.word() + " since " + version.group(1));
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("since")) {
            return List.of(reading(Status.YES, " " + text));
        }
        return Optional.ofNullable(MEANT.get(lower))
                .or(() -> Nearest.to(word, words()).flatMap(Status::find))
                .map(status -> reading(status, rest))
                .stream()
                .toList();
    }

    /// A cell with this status in which the rest can stand: as it is, or as a note in parentheses.
    private static String reading(Status status, String rest) {
        return status.word() + (said(rest).isPresent() ? rest.stripTrailing() : " (" + rest.strip() + ")");
    }

    private static List<String> words() {
        return Arrays.stream(Status.values()).map(Status::word).toList();
    }
}
