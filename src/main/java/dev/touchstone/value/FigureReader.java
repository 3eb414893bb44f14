package dev.touchstone.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the figures of a quantity, each a number with a suffix and a unit, as amounts of their dimension's base unit.
final class FigureReader {

    private static final Map<String, BigDecimal> SUFFIXES = Map.of("", BigDecimal.ONE, "k", new BigDecimal("1000"), "M",
            new BigDecimal("1000000"), "G", new BigDecimal("1000000000"));
    private static final Pattern NUMBER_AND_TAIL = Pattern.compile("(\\d[\\d.,]*)(.*)");
    private static final Pattern NOT_IN_UNITS = Pattern.compile("[\\d–±~<>≤≥+…]");
    private static final Pattern MINUS = Pattern.compile("[-–−]\\d");
    private static final Pattern SUFFIX_AND_UNIT = Pattern.compile("([kMG])( .*|/.*|)");

    private final Unit wanted;
    private final List<Fault> faults;
    private final List<Piece> ambiguous = new ArrayList<>();

    FigureReader(Unit wanted, List<Fault> faults) {
        this.wanted = wanted;
        this.faults = faults;
    }

    /// Two amounts, as the ends of a range or a figure and its spread.
    record Amounts(BigDecimal low, BigDecimal high) {}

    /// A figure before its unit is certain.
    ///
    /// @param bare whether the unit was left out, and the criterion's own is taken
    private record Figure(Piece piece, BigDecimal number, String suffix, Unit unit, boolean bare) {

        Figure with(Unit other) {
            return new Figure(piece, number, suffix, other, false);
        }
    }

    List<Piece> ambiguous() {
        return List.copyOf(ambiguous);
    }

    Optional<BigDecimal> amount(Piece piece) {
        return figure(piece).flatMap(this::amount);
    }

    /// The amounts of two figures, of which the first may leave its unit to the second.
    Optional<Amounts> amounts(Piece first, Piece second) {
        Optional<Figure> low = figure(first);
        Optional<Figure> high = figure(second);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        Figure last = high.get();
        Figure start = low.get().bare() && !last.bare() ? low.get().with(last.unit()) : low.get();
        if (low.get().bare() && isAmbiguous(start, last)) {
            return refused(first, "`" + last.suffix() + "` may belong to both figures or to the second alone");
        }
        return amount(start).flatMap(from -> amount(last).map(to -> new Amounts(from, to)));
    }

    /// `3–5k` may be 3000 to 5000 or 3 to 5000; `500–2k` can only be 500 to 2000.
    private static boolean isAmbiguous(Figure first, Figure second) {
        return first.suffix().isEmpty() && !second.suffix().isEmpty() && first.number().compareTo(second.number()) <= 0;
    }

    private Optional<Figure> figure(Piece piece) {
        Matcher parts = NUMBER_AND_TAIL.matcher(piece.text());
        if (!parts.matches()) {
            return refused(piece, withoutNumber(piece.text()));
        }
        Optional<BigDecimal> number = Digits.read(parts.group(1));
        if (number.isEmpty()) {
            return refused(piece.part(0, parts.end(1)), "`" + parts.group(1) + "` " + Digits.fault(parts.group(1)));
        }
        Piece tail = piece.part(parts.start(2), parts.end(2));
        Matcher suffixed = SUFFIX_AND_UNIT.matcher(tail.text());
        if (suffixed.matches()) {
            Piece symbol = tail.part(suffixed.start(2), suffixed.end(2));
            return figure(piece, number.get(), suffixed.group(1), symbol);
        }
        return figure(piece, number.get(), "", tail);
    }

    private static String withoutNumber(String text) {
        if (text.isEmpty()) {
            return "a figure is missing";
        }
        return MINUS.matcher(text).lookingAt() ? "no quantity is below nought" : "it is not a quantity";
    }

    private Optional<Figure> figure(Piece piece, BigDecimal number, String suffix, Piece symbol) {
        return unit(symbol).map(unit -> new Figure(piece, number, suffix, unit, symbol.text().isEmpty()));
    }

    /// The unit with this symbol: the criterion's own noun in singular or plural, or one of the list that converts.
    private Optional<Unit> unit(Piece symbol) {
        String word = symbol.text();
        if (word.isEmpty() || word.equals(wanted.symbol()) || (wanted.isNoun() && wanted.singular().equals(word))) {
            return Optional.of(wanted);
        }
        Optional<Unit> listed = Unit.find(word);
        if (listed.isEmpty()) {
            return refused(symbol,
                    Excerpt.of(word) + (NOT_IN_UNITS.matcher(word).find() ? " cannot stand behind a number"
                            : wanted.isNoun() ? " is not what it counts" : " is not a unit"));
        }
        if (!listed.get().convertsTo(wanted)) {
            return refused(symbol, "`" + word + "` " + mismatch());
        }
        if (Units.AMBIGUOUS.containsKey(word)) {
            ambiguous.add(symbol);
        }
        return listed;
    }

    private String mismatch() {
        if (wanted.symbol().isEmpty()) {
            return "is not wanted: this criterion takes plain numbers";
        }
        List<String> fitting = Units.convertibleTo(wanted).stream().map(unit -> "`" + unit.symbol() + "`").toList();
        return "does not convert into `" + wanted.symbol() + "`"
                + (fitting.size() > 1 ? ", as " + String.join(", ", fitting) + " do" : "");
    }

    private Optional<BigDecimal> amount(Figure figure) {
        if (figure.bare() && !wanted.mayBeLeftOut()) {
            return refused(figure.piece(), "it has no unit");
        }
        if (!figure.suffix().isEmpty() && !figure.unit().isCounted()) {
            return refused(figure.piece(), "`" + figure.suffix() + "` shortens only counts and rates of events");
        }
        return Optional.of(figure.unit().inBase(scaled(figure.number(), figure.suffix())));
    }

    /// A number with its suffix, in full.
    static Optional<BigDecimal> suffixed(String number, String suffix) {
        return Digits.read(number).map(read -> Bound.plain(scaled(read, suffix)));
    }

    private static BigDecimal scaled(BigDecimal number, String suffix) {
        return number.multiply(SUFFIXES.getOrDefault(suffix, BigDecimal.ONE));
    }

    private <T> Optional<T> refused(Piece piece, String reason) {
        faults.add(new Fault(reason, piece.from(), piece.to()));
        return Optional.empty();
    }
}
