package dev.touchstone.value;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.value.ValueKind.Reading;
import dev.touchstone.value.ValueKind.Written;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What stands in a cell of any kind in place of a value: `—` and `n/a`, and what people write for them elsewhere.
final class Placeholder {

    private static final Set<String> FOR_UNKNOWN = Set.of("-", "--", "---", "–", "‒", "−", "―", "?", "??", "???", "tbd",
            "tba", "tbc", "todo", "unknown", "…", "...");
    private static final Set<String> FOR_NOT_APPLICABLE = Set.of("na", "n.a.", "n. a.", "n / a", "n\\a",
            "not applicable",
            "does not apply");

    private static final int LONGEST = 20;

    private Placeholder() {}

    /// Reads a placeholder; empty where the text is something else, which the kind has to read.
    static Optional<Checked<Optional<Reading>>> read(ValueKind kind, Written written,
            Function<Value, Reading> reading) {
        String plain = written.plain();
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        String word = plain.toLowerCase(Locale.ROOT);
        Refusal refusal = new Refusal(kind, written.text());
        if (word.equals("—")) {
            return Optional.of(Checked.of(Optional.of(reading.apply(new Unknown()))));
        }
        if (word.equals("n/a")) {
            return Optional.of(Checked.of(Optional.of(reading.apply(new NotApplicable()))));
        }
        if (word.isEmpty()) {
            return Optional
                    .of(Refusal.of(Diagnostic.of(Code.EMPTY_CELL, written.text().place(), "there is no value here")
                            .help("This criterion takes " + kind.accepts() + ".")
                            .help("Write `—` (an em dash) for unknown, or `n/a` where the question does not apply.")
                            .fixedBy(written.text().place(), "—")));
        }
        if (FOR_UNKNOWN.contains(word)) {
            return Optional.of(refusal.mended("unknown is written `—`, an em dash", written.text(), "—"));
        }
        if (FOR_NOT_APPLICABLE.contains(word)) {
            return Optional.of(refusal.mended("what does not apply is written `n/a`", written.text(), "n/a"));
        }
        return Optional.empty();
    }
}
