package dev.touchstone.value;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import java.util.List;
import java.util.Optional;

/// Reads a number or a range of numbers with a unit that converts into the criterion's own.
///
/// ```text
/// value   = [ "~" ] figure [ between figure ] | figure "±" figure | bound figure | figure "+"
/// between = "–" | "-" | " to "
/// bound   = "≥" | ">=" | ">" | "≤" | "<=" | "<"
/// figure  = number [ "k" | "M" | "G" ] [ unit ]
/// number  = digits [ "." digits ]          at most thirty digits, with commas between groups of three or without any
/// unit    = a symbol of the closed list, or the criterion's own noun
/// ```
///
/// Spaces may stand between all of these. `k`, `M` and `G` shorten counts and rates of events only. A unit may be left out
/// where the criterion has none or counts a noun, and at the first figure of a range, which then has the unit of the second.
/// The `+` stands behind the number or behind the unit.
///
/// @param share whether it is a part of a whole, and so never over 100 %
/// @param baseline what a ratio is relative to; empty where nobody needs to be told
public record QuantityKind(Unit unit, boolean share, String baseline) implements ValueKind {

    @Override
    public String keyword() {
        return "quantity";
    }

    @Override
    public String accepts() {
        Unit shown = unit.mayBeLeftOut() ? Unit.NUMBER : unit;
        String one = shown.behind("30");
        return what() + ", such as `" + one + "`, `~" + one + "`, `30–" + shown.behind("40") + "`, `≥ " + one
                + "` or `< " + one
                + "`";
    }

    /// What is written without a sign before it: `a figure in ms`.
    String what() {
        if (unit.isNoun()) {
            return "a number of " + unit.symbol();
        }
        return (share ? "a share" : unit.symbol().isEmpty() ? "a number" : "a figure")
                + (unit.symbol().isEmpty() ? "" : " in `" + unit.symbol() + "`");
    }

    @Override
    public Checked<Optional<Reading>> read(Written written) {
        return Placeholder.read(this, written, written::conditioned).orElseGet(() -> quantity(written));
    }

    private Checked<Optional<Reading>> quantity(Written written) {
        Refusal refusal = new Refusal(this, written.text());
        QuantityReader reader = new QuantityReader(this, written.text().value());
        Optional<Quantity> quantity = reader.read();
        if (quantity.isPresent()) {
            return new Checked<>(quantity.map(written::conditioned), warnings(reader, written.text()));
        }
        List<String> readings = QuantityRepair.readings(this, written.text().value());
        Fault fault = reader.fault();
        Place place = Refusal.part(written.text(), fault.from(), fault.to());
        return Refusal.of(refusal.diagnostic(new Located<>(fault.code(), place), fault.reason(), readings));
    }

    private static List<Diagnostic> warnings(QuantityReader reader, Located<String> text) {
        return reader.ambiguous()
                .stream()
                .map(symbol -> new Located<>(symbol.text(), Refusal.part(text, symbol.from(), symbol.to())))
                .flatMap(symbol -> UnitReader.ambiguity(symbol).stream())
                .toList();
    }
}
