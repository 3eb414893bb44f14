package dev.touchstone.api;

import dev.touchstone.api.data.DateData;
import dev.touchstone.api.data.Kind;
import dev.touchstone.api.data.QuantityData;
import dev.touchstone.api.data.RatingData;
import dev.touchstone.api.data.State;
import dev.touchstone.api.data.SupportData;
import dev.touchstone.api.data.ValueData;
import dev.touchstone.api.data.VersionData;
import dev.touchstone.value.Bound;
import dev.touchstone.value.Bound.At;
import dev.touchstone.value.Bound.Unbounded;
import dev.touchstone.value.DateKind;
import dev.touchstone.value.Day;
import dev.touchstone.value.Names;
import dev.touchstone.value.NamesKind;
import dev.touchstone.value.NotApplicable;
import dev.touchstone.value.Quantity;
import dev.touchstone.value.QuantityKind;
import dev.touchstone.value.Rating;
import dev.touchstone.value.RatingKind;
import dev.touchstone.value.Support;
import dev.touchstone.value.SupportKind;
import dev.touchstone.value.Text;
import dev.touchstone.value.TextKind;
import dev.touchstone.value.Unknown;
import dev.touchstone.value.Value;
import dev.touchstone.value.ValueKind;
import dev.touchstone.value.Version;
import dev.touchstone.value.VersionKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes values ready for documents.
final class Values {

    private Values() {}

    static ValueData of(Value value, ValueKind kind) {
        Kind word = kind(kind);
        return switch (value) {
            case Rating rating ->
                known(word, value).rated(new RatingData(rating.level(), rating.height(), rating.steps()));
            case Quantity quantity -> known(word, value).measured(quantity(quantity));
            case Support support -> known(word, value)
                    .supported(new SupportData(support.status(), support.since(), support.until(), support.behind()));
            case Names names -> known(word, value).named(names.names());
            case Version version -> known(word, value).versioned(version(version));
            case Day day -> known(word, value).dated(new DateData(day.first(), day.last(), day.precision()));
            case Text text -> known(word, value);
            case Unknown unknown -> ValueData.of(State.UNKNOWN, word, value.canonical(), value.phrase());
            case NotApplicable none -> ValueData.of(State.NOT_APPLICABLE, word, value.canonical(), value.phrase());
        };
    }

    private static ValueData known(Kind kind, Value value) {
        return ValueData.of(State.KNOWN, kind, value.canonical(), value.phrase());
    }

    static Kind kind(ValueKind kind) {
        return switch (kind) {
            case RatingKind rating -> Kind.RATING;
            case QuantityKind quantity -> Kind.QUANTITY;
            case SupportKind support -> Kind.SUPPORT;
            case NamesKind names -> Kind.NAMES;
            case VersionKind version -> Kind.VERSION;
            case DateKind date -> Kind.DATE;
            case TextKind text -> Kind.TEXT;
        };
    }

    /// The unit in which the values of a kind are given; empty where they have none.
    static String unit(ValueKind kind) {
        return kind instanceof QuantityKind quantity ? quantity.unit().symbol() : "";
    }

    private static QuantityData quantity(Quantity quantity) {
        Bound low = quantity.low();
        Bound high = quantity.high();
        return new QuantityData(low instanceof At, number(low), isIncluded(low), high instanceof At, number(high),
                isIncluded(high), quantity.approximate(), quantity.unit().symbol());
    }

    private static @Nullable BigDecimal number(Bound bound) {
        return switch (bound) {
            case At(BigDecimal value, boolean _) -> value;
            case Unbounded() -> null;
        };
    }

    private static boolean isIncluded(Bound bound) {
        return bound instanceof At(BigDecimal _, boolean closed) && closed;
    }

    private static VersionData version(Version version) {
        return new VersionData(dotted(version.low()), !version.low().isEmpty() && version.lowClosed(),
                dotted(version.high()), !version.high().isEmpty() && version.highClosed());
    }

    private static String dotted(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
