package dev.touchstone.value;

import dev.touchstone.diagnostic.Checked;
import java.util.Optional;

/// Reads a date of the calendar as precisely as it is known: `2026`, `2026-04` or `2026-04-21`.
public record DateKind() implements ValueKind {

    @Override
    public String keyword() {
        return "date";
    }

    @Override
    public String accepts() {
        return "a date written as `2026`, `2026-04` or `2026-04-21`";
    }

    @Override
    public Checked<Optional<Reading>> read(Written written) {
        return Placeholder.read(this, written, written::noted).orElseGet(() -> date(written));
    }

    private Checked<Optional<Reading>> date(Written written) {
        String text = written.plain();
        Optional<Day> day = Day.parse(text);
        if (day.isPresent()) {
            return Checked.of(day.map(written::noted));
        }
        String reason = DayText.isWellFormed(text) ? "the calendar has no such date" : "it is not a date";
        return new Refusal(this, written.text()).because(reason, DayText.nearest(text));
    }
}
