package dev.touchstone.value;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.source.Located;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the unit that a criterion declares for its cells.
final class UnitReader {

    private static final Pattern NOUN = Pattern.compile("[a-z][a-z-]{2,39}");

    private UnitReader() {}

    static Checked<Optional<Unit>> read(Located<String> declared) {
        String symbol = declared.value().strip();
        Optional<Unit> listed = symbol.isEmpty() ? Optional.of(Unit.NUMBER) : Units.find(symbol);
        if (listed.isPresent()) {
            return new Checked<>(listed, ambiguity(new Located<>(symbol, declared.place())).stream().toList());
        }
        Optional<Unit> meant = Units.meantBy(symbol);
        if (meant.isEmpty() && NOUN.matcher(symbol).matches()) {
            return Checked.of(Optional.of(Unit.counting(symbol)));
        }
        Diagnostic unknown = Diagnostic.of(Code.INVALID_VALUE, declared.place(), Excerpt.of(symbol) + " is not a unit")
                .help("A unit is one of " + String.join(", ", Units.symbols())
                        + ", a lower-case noun that is counted, such as `packages`, or left out for a plain number.");
        Optional<String> offered = Units.nearestTo(symbol).map(Unit::symbol);
        return new Checked<>(Optional.empty(),
                List.of(offered.map(near -> unknown.help(Nearest.question(near))).orElse(unknown)));
    }

    /// The warning for a symbol that some read as a thousand and some as 1024.
    static Optional<Diagnostic> ambiguity(Located<String> symbol) {
        return Optional.ofNullable(Units.AMBIGUOUS.get(symbol.value()))
                .map(kilo -> Diagnostic
                        .of(Code.AMBIGUOUS_UNIT, symbol.place(), "`" + symbol.value() + "` is read as `" + kilo + "`")
                        .help("Write `" + kilo + "` for 1000 bytes" + (kilo.endsWith("/s") ? " a second" : "") + " or `"
                                + kilo.replace("k", "Ki") + "` for 1024."));
    }
}
