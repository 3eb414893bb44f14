package dev.touchstone.value;

import dev.touchstone.value.Bound.At;
import dev.touchstone.value.Bound.Unbounded;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads one quantity by the grammar of [QuantityKind]. It lives as long as one reading.
///
/// Amounts are reckoned in the base unit of their dimension, where all are exact, and converted last.
final class QuantityReader {

    private static final int LONGEST = 200;
    private static final Pattern SIGN_AND_REST = Pattern.compile("(~|>=|<=|≥|≤|>|<|)(.*)", Pattern.DOTALL);
    private static final Pattern BETWEEN = Pattern.compile(" *(?:[–-]| to ) *(?=\\d)");
    private static final Pattern PLUS_BEHIND_NUMBER = Pattern.compile("\\d[\\d.,]* *[kMG]?(\\+)(?![/-]).*");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final QuantityKind kind;
    private final Piece whole;
    private final List<Fault> faults = new ArrayList<>();
    private final FigureReader figures;

    QuantityReader(QuantityKind kind, String text) {
        this.kind = kind;
        this.whole = Piece.of(text);
        this.figures = new FigureReader(kind.unit(), faults);
    }

    /// What was wrong, where nothing could be read.
    Fault fault() {
        return faults.isEmpty() ? new Fault("it is not a quantity", whole.from(), whole.to()) : faults.getFirst();
    }

    /// Symbols that were read although they are ambiguous.
    List<Piece> ambiguous() {
        return figures.ambiguous();
    }

    Optional<Quantity> read() {
        Matcher parts = SIGN_AND_REST.matcher(whole.text());
        if (whole.text().length() > LONGEST || !parts.matches()) {
            return refused("it is too long");
        }
        String sign = parts.group(1);
        Piece rest = whole.part(parts.start(2), parts.end(2));
        return switch (sign) {
            case "" ->
                rest.text().indexOf('±') > 0 ? spread(rest) : plus(rest) >= 0 ? atLeast(rest) : range(rest, false);
            case "~" -> plus(rest) >= 0 ? refused("what is approximate has no `+`") : range(rest, true);
            case ">", ">=", "≥" -> figures.amount(rest).flatMap(low -> between(at(low, sign), new Unbounded()));
            default -> figures.amount(rest).flatMap(high -> between(new Unbounded(), at(high, sign)));
        };
    }

    private static At at(BigDecimal amount, String sign) {
        return new At(amount, !sign.equals("<") && !sign.equals(">"));
    }

    private static At at(BigDecimal amount) {
        return new At(amount, true);
    }

    /// Where a `+` stands behind the number or at the end, or -1.
    private static int plus(Piece piece) {
        Matcher behindNumber = PLUS_BEHIND_NUMBER.matcher(piece.text());
        int last = piece.text().length() - 1;
        return behindNumber.matches() ? behindNumber.start(1) : piece.text().endsWith("+") ? last : -1;
    }

    private Optional<Quantity> atLeast(Piece rest) {
        return figures.amount(rest.blanked(plus(rest))).flatMap(low -> between(at(low), new Unbounded()));
    }

    private Optional<Quantity> range(Piece rest, boolean approximate) {
        Matcher middle = BETWEEN.matcher(rest.text());
        if (!middle.find() || middle.start() == 0) {
            return figures.amount(rest).flatMap(amount -> quantity(at(amount), at(amount), approximate));
        }
        Piece low = rest.part(0, middle.start());
        Piece high = rest.part(middle.end(), rest.text().length());
        return figures.amounts(low, high).flatMap(ends -> quantity(at(ends.low()), at(ends.high()), approximate));
    }

    private Optional<Quantity> spread(Piece rest) {
        int sign = rest.text().indexOf('±');
        return figures.amounts(rest.part(0, sign), rest.part(sign + 1, rest.text().length())).flatMap(parts -> {
            BigDecimal middle = parts.low();
            BigDecimal reach = parts.high();
            return middle.compareTo(reach) < 0 ? refused("it reaches below nought")
                    : between(at(middle.subtract(reach)), at(middle.add(reach)));
        });
    }

    private Optional<Quantity> between(Bound low, Bound high) {
        return quantity(low, high, false);
    }

    private Optional<Quantity> quantity(Bound low, Bound high, boolean approximate) {
        if (new Range(low, high).isEmpty()) {
            return refused("the range runs downwards");
        }
        if (kind.share() && exceedsWhole(low, high)) {
            return refused("a share is never more than the whole, " + kind.unit().behind(limit().toPlainString()));
        }
        Bound from = converted(low);
        Bound to = converted(high);
        if (!QuantityText.canWrite(amounts(from, to).toList(), kind.unit())) {
            return refused("it has more than " + Digits.MOST + " digits");
        }
        return Optional.of(new Quantity(from, to, approximate, kind.unit(), whole.text()));
    }

    private boolean exceedsWhole(Bound low, Bound high) {
        return amounts(low, high).anyMatch(amount -> amount.compareTo(limit()) > 0)
                || low.equals(new At(limit(), false));
    }

    private static Stream<BigDecimal> amounts(Bound low, Bound high) {
        return Stream.of(low, high)
                .flatMap(end -> end instanceof At(BigDecimal amount, boolean _) ? Stream.of(amount)
                        : Stream.empty());
    }

    private BigDecimal limit() {
        return kind.unit().equals(Units.PERCENT) ? HUNDRED : BigDecimal.ONE;
    }

    private Bound converted(Bound bound) {
        return switch (bound) {
            case At(BigDecimal amount, boolean closed) -> new At(kind.unit().fromBase(amount), closed);
            case Unbounded() -> bound;
        };
    }

    private Optional<Quantity> refused(String reason) {
        faults.add(new Fault(reason, whole.from(), whole.to()));
        return Optional.empty();
    }
}
