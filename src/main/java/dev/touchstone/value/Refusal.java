package dev.touchstone.value;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import dev.touchstone.value.ValueKind.Reading;
import java.util.List;
import java.util.Optional;

/// Tells an author why a kind cannot read a cell: the cell, what is wrong with it, what the kind accepts, and the nearest reading.
record Refusal(ValueKind kind, Located<String> text) {

    Checked<Optional<Reading>> because(String reason, String... readings) {
        return because(reason, List.of(readings));
    }

    /// @param reason what is wrong, to follow "cannot read `the cell`:"
    /// @param readings what the author may have meant; the first is offered
    Checked<Optional<Reading>> because(String reason, List<String> readings) {
        return because(Code.UNREADABLE_CELL, reason, readings);
    }

    Checked<Optional<Reading>> because(Code code, String reason, List<String> readings) {
        return of(diagnostic(new Located<>(code, text.place()), reason, readings));
    }

    /// The refusal of a part of the text, or of all of it, that is repaired by writing something else there.
    Checked<Optional<Reading>> mended(String reason, Located<String> wrong, String right) {
        Diagnostic refused = diagnostic(new Located<>(Code.UNREADABLE_CELL, text.place()), reason, List.of(right));
        return of(wrong.place().text().equals(wrong.value()) ? refused.fixedBy(wrong.place(), right) : refused);
    }

    Diagnostic diagnostic(Located<Code> code, String reason, List<String> readings) {
        Diagnostic refused = Diagnostic
                .of(code.value(), code.place(), "cannot read " + Excerpt.of(text.value()) + ": " + reason)
                .help("This criterion takes " + kind.accepts() + ".");
        return readings.stream().findFirst().map(Nearest::question).map(refused::help).orElse(refused);
    }

    /// The place of a part of the text, or of all of it where the file has more in it than the text, such as emphasis.
    static Place part(Located<String> text, int from, int to) {
        return text.place().text().equals(text.value()) ? text.place().part(from, to) : text.place();
    }

    static Checked<Optional<Reading>> of(Diagnostic error) {
        return new Checked<>(Optional.empty(), List.of(error));
    }
}
