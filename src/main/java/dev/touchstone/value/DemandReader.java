package dev.touchstone.value;

import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;
import dev.touchstone.value.Demand.Having;
import dev.touchstone.value.Demand.Having.Extent;
import dev.touchstone.value.Demand.Naming;
import dev.touchstone.value.Demand.Within;
import dev.touchstone.value.Demanded.Clear;
import dev.touchstone.value.Demanded.Unclear;
import dev.touchstone.value.ValueKind.Written;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads what a reader demands of the answers of one kind: an operator, and a value as an author would write it.
///
/// A figure without a unit has the criterion's. Grades and words of support may be written in any case.
public record DemandReader(ValueKind kind) {

    private static final List<String> EXTENTS = List.of("yes", "partial", "no");

    public Demanded read(Located<Operator> operator, Located<String> value) {
        List<Operator> fitting = Operator.of(kind);
        if (fitting.isEmpty()) {
            return new Unclear(operator.place(), "its answers are descriptions, which no rule can test",
                    "a criterion with another kind of answer", List.of());
        }
        if (value.value().isBlank()) {
            return new Unclear(value.place(), "a value is missing", expected(), offered(operator.value(), ""));
        }
        if (!fitting.contains(operator.value())) {
            return new Unclear(operator.place(), "“" + operator.value().sign() + "” says nothing about such answers",
                    signs(fitting), offered(fitting.getFirst(), value.value()));
        }
        if (kind instanceof SupportKind && operator.value() == Operator.AT_LEAST && isNo(value.value())) {
            return new Unclear(operator.place(), "everything is at least no", "=", offered(Operator.EQUAL, "no"));
        }
        return parsed(operator.value(), value.value()).<Demanded>map(Clear::new)
                .orElseGet(() -> refused(operator.value(), value));
    }

    private Optional<Demand> parsed(Operator operator, String written) {
        String value = Piece.of(written).text();
        return switch (kind) {
            case QuantityKind quantity -> quantity(quantity, operator, value);
            case VersionKind _ -> VersionKind.parse(sign(operator) + value)
                    .filter(version -> !version.range().isEmpty())
                    .map(version -> new Within(version.range(), spelled(version.canonical()), version.phrase()));
            case DateKind _ -> Day.parse(value).map(day -> day(operator, day));
            case RatingKind rating -> new LevelWords(rating.scale()).find(value).map(level -> rating(operator, level));
            case SupportKind _ -> extent(operator, value).map(Having::new);
            case NamesKind names -> names(names, value);
            case TextKind _ -> Optional.empty();
        };
    }

    private static boolean isNo(String value) {
        return Piece.of(value).text().equalsIgnoreCase("no");
    }

    private static String sign(Operator operator) {
        return operator == Operator.EQUAL ? "" : operator.sign();
    }

    private static Optional<Demand> quantity(QuantityKind kind, Operator operator, String value) {
        return new QuantityReader(kind, withUnit(kind, sign(operator) + value)).read().map(DemandReader::quantity);
    }

    private static String withUnit(QuantityKind kind, String text) {
        boolean bare = text.matches(".*\\d(?: ?[kMG])?");
        return bare && !kind.unit().mayBeLeftOut() ? kind.unit().behind(text) : text;
    }

    private static Demand quantity(Quantity quantity) {
        String phrase = quantity.range().isUnbounded() || quantity.approximate() ? quantity.phrase()
                : (quantity.isSingle() ? "exactly " : "within ") + quantity.phrase();
        String unit = quantity.unit().isNoun() ? quantity.unit().symbol() : "";
        return new Within(quantity.range(), spelled(quantity.canonical().replace(unit, "")), phrase);
    }

    /// As it stands in an address: without spaces and commas, in the signs of a keyboard, an operator before it.
    private static String spelled(String canonical) {
        String plain = canonical.replaceAll("[ ,]", "")
                .replace("≥", ">=")
                .replace("≤", "<=")
                .replace('–', '-')
                .replace('×', 'x')
                .replace('µ', 'u');
        if (plain.endsWith("+")) {
            return ">=" + plain.substring(0, plain.length() - 1);
        }
        return plain.startsWith("<") || plain.startsWith(">") ? plain : "=" + plain;
    }

    private static Demand day(Operator operator, Day day) {
        String phrase = switch (operator) {
            case LESS -> "before ";
            case AT_MOST -> "not after ";
            case EQUAL -> day.precision() == Day.Precision.DAY ? "on " : "in ";
            case AT_LEAST -> "not before ";
            case MORE -> "after ";
        } + day.phrase();
        return new Within(operator.around(day.range()), operator.sign() + day.canonical(), phrase);
    }

    private static Demand rating(Operator operator, Rating level) {
        String phrase = switch (operator) {
            case LESS -> "worse than ";
            case AT_MOST -> "at most ";
            case EQUAL -> "exactly ";
            case AT_LEAST -> "at least ";
            case MORE -> "better than ";
        } + level.level();
        return new Within(operator.around(Order.range(level)),
                operator.sign() + new LevelWords(level.scale()).spelled(level.index()), phrase);
    }

    /// `=partial` asks for at least a part, as nobody means to do without the rest.
    private static Optional<Extent> extent(Operator operator, String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "yes" -> Optional.of(Extent.ALL);
            case "partial" -> Optional.of(Extent.PART);
            case "no" -> operator == Operator.EQUAL ? Optional.of(Extent.NOTHING) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Demand> names(NamesKind kind, String value) {
        Place place = SourceFile.of("", value).place(0, value.length());
        return kind.read(new Written(new Located<>(value, place), List.of()))
                .value()
                .map(ValueKind.Reading::value)
                .filter(Names.class::isInstance)
                .map(names -> new Naming(((Names) names).names().stream().map(Naming::folded).toList()));
    }

    private Unclear refused(Operator operator, Located<String> value) {
        String reason = "“" + Piece.of(value.value()).text() + "” is not " + noun();
        Place place = value.place();
        if (kind instanceof QuantityKind quantity) {
            String sign = sign(operator);
            Fault fault = reader(quantity, sign, value.value()).fault();
            int length = value.value().length();
            int from = Math.clamp(fault.from() - sign.length(), 0, length);
            place = value.place().part(from, Math.clamp(fault.to() - sign.length(), from, length));
            reason = fault.reason().replaceAll("`([^`]*)`", "“$1”");
        }
        return new Unclear(place, reason, expected(), offered(operator, value.value()));
    }

    private static QuantityReader reader(QuantityKind kind, String sign, String value) {
        QuantityReader reader = new QuantityReader(kind, withUnit(kind, sign + Piece.of(value).text()));
        reader.read();
        return reader;
    }

    private String noun() {
        return switch (kind) {
            case QuantityKind _ -> "a figure";
            case VersionKind _ -> "a version";
            case DateKind _ -> "a date";
            case RatingKind _ -> "a grade of its scale";
            case SupportKind _ -> "one of yes, partial and no";
            case NamesKind _ -> "a list of names";
            case TextKind _ -> "something that can be tested";
        };
    }

    /// What values can be demanded, in words that end a sentence.
    public String expected() {
        return switch (kind) {
            case SupportKind _ -> "yes, partial (at least in part) or no";
            case NamesKind _ -> "one or more names with commas between them";
            case RatingKind rating -> "one of " + rating.scale()
                    .levels()
                    .stream()
                    .map(Scale.Level::name)
                    .collect(Collectors.joining(", "));
            case QuantityKind quantity -> quantity.what().replace("`", "") + ", such as " + example();
            case VersionKind _ -> "a version, such as " + example();
            case DateKind _,TextKind _ -> kind.accepts().replace("`", "");
        };
    }

    /// A value that can be demanded; empty where names must be known to name one, or where none can be.
    public String example() {
        return switch (kind) {
            case SupportKind _,RatingKind _ -> values().getFirst();
            case QuantityKind quantity -> quantity.unit().mayBeLeftOut() ? "30" : quantity.unit().behind("30");
            case VersionKind _ -> "3.14";
            case DateKind _ -> "2026-01";
            case NamesKind _,TextKind _ -> "";
        };
    }

    /// The values that there are to choose from; none where any can be written.
    public List<String> values() {
        return switch (kind) {
            case SupportKind _ -> EXTENTS;
            case RatingKind rating -> new LevelWords(rating.scale()).all();
            case QuantityKind _,VersionKind _,DateKind _,NamesKind _,TextKind _ -> List.of();
        };
    }

    private static String signs(List<Operator> operators) {
        return operators.stream().map(Operator::sign).collect(Collectors.joining(" or "));
    }

    /// What may be meant by a value that cannot be read with the operator.
    private List<String> offered(Operator wanted, String value) {
        List<Operator> fitting = Operator.of(kind);
        Operator operator = fitting.contains(wanted) ? wanted : fitting.getFirst();
        return Stream.concat(Stream.of(value), readings(operator, Piece.of(value).text()))
                .flatMap(reading -> parsed(operator, reading).stream())
                .map(Demand::text)
                .distinct()
                .toList();
    }

    private Stream<String> readings(Operator operator, String value) {
        return switch (kind) {
            case QuantityKind quantity -> QuantityRepair.readings(quantity, value)
                    .stream()
                    .limit(1)
                    .filter(reading -> operator == Operator.EQUAL || Character.isDigit(reading.charAt(0)));
            case VersionKind _ -> VersionKind.nearest(value).stream().limit(1);
            case DateKind _ -> DayText.nearest(value).stream().limit(1);
            case RatingKind rating -> near(value, new LevelWords(rating.scale()).all());
            case SupportKind _ -> near(value, EXTENTS);
            case NamesKind _,TextKind _ -> Stream.empty();
        };
    }

    private static Stream<String> near(String value, List<String> all) {
        return Nearest.to(value, all).map(Stream::of).orElseGet(all::stream);
    }
}
