package dev.touchstone.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Random cells that each kind can read, for properties that hold of all cells.
final class RandomCells {

    private static final List<String> WORDS = List.of("pip", "poetry", "uv", "npm", "TCP/IP", "Node.js", "C++",
            "größer",
            "a/b", "`x`", "V8", "JIT");

    private RandomCells() {}

    /// A statement of this kind with what remarks it needs.
    static String statement(ValueKind kind, RandomGenerator random) {
        int placeholder = random.nextInt(20);
        if (placeholder < 2) {
            return placeholder == 0 ? "—" : "n/a";
        }
        return switch (kind) {
            case RatingKind(Scale scale) -> one(random, scale.levels()).name();
            case QuantityKind quantity -> quantity(quantity.unit(), random);
            case SupportKind _ -> support(random);
            case NamesKind _ -> random.ints(random.nextInt(1, 5), 0, WORDS.size())
                    .distinct()
                    .mapToObj(WORDS::get)
                    .collect(Collectors.joining(random.nextBoolean() ? " / " : ", "));
            case VersionKind _ -> versions(random);
            case DateKind _ -> date(random);
            case TextKind _ -> one(random, WORDS) + " " + one(random, WORDS);
        };
    }

    /// A number with up to ten digits and up to four of them behind the point.
    static BigDecimal number(RandomGenerator random) {
        return BigDecimal.valueOf(random.nextLong(10_000_000_000L) >> random.nextInt(33), random.nextInt(5));
    }

    private static <T> T one(RandomGenerator random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String quantity(Unit wanted, RandomGenerator random) {
        BigDecimal low = number(random);
        BigDecimal high = low.add(number(random));
        Unit unit = one(random, Units.convertibleTo(wanted));
        String first = unit.behind(low.toPlainString());
        String second = unit.behind(high.toPlainString());
        return switch (random.nextInt(10)) {
            case 0 -> "~" + first;
            case 1 -> low.toPlainString() + "–" + second;
            case 2 -> first + " to " + second;
            case 3 -> "≥ " + first;
            case 4 -> "> " + first;
            case 5 -> "<= " + second;
            case 6 -> "< " + second;
            case 7 -> first + "+";
            case 8 -> second + " ± " + unit.behind(high.movePointLeft(1).toPlainString());
            default -> first;
        };
    }

    private static String support(RandomGenerator random) {
        Support.Status status = one(random, List.of(Support.Status.values()));
        int since = random.nextInt(1, 30);
        return status.word() + (random.nextBoolean() ? " since " + since : "")
                + (random.nextInt(4) == 0 ? " until " + (since + random.nextInt(9)) + ".2" : "")
                + (random.nextInt(4) == 0 ? " behind --flag-" + since : "") + (status.needsNote() ? " (a note)" : "");
    }

    private static String version(RandomGenerator random, int from) {
        return IntStream.range(0, random.nextInt(1, 4))
                .map(i -> i == 0 ? from : random.nextInt(30))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining("."));
    }

    private static String versions(RandomGenerator random) {
        int from = random.nextInt(30);
        String low = version(random, from);
        String high = version(random, from + 1 + random.nextInt(5));
        return switch (random.nextInt(7)) {
            case 0 -> low + "+";
            case 1 -> low + "–" + high;
            case 2 -> ">=" + low + " <" + high + ".1";
            case 3 -> ">" + low;
            case 4 -> "<=" + high;
            case 5 -> "v" + low;
            default -> low;
        };
    }

    private static String date(RandomGenerator random) {
        String year = String.valueOf(random.nextInt(1990, 2030));
        String month = "-" + random.nextInt(10, 13);
        return year + (random.nextBoolean() ? month + (random.nextBoolean() ? "-" + random.nextInt(10, 31) : "") : "");
    }
}
