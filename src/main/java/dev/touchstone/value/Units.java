package dev.touchstone.value;

import static java.util.Map.entry;

import dev.touchstone.diagnostic.Nearest;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The closed list of units, with the spellings that are accepted for them and those that are only understood.
final class Units {

    static final Unit PERCENT = unit("%", "percentage", "1");

    private static final String REQUESTS = "rate of requests";
    private static final String OPERATIONS = "rate of operations";
    private static final String EVENTS = "rate";

    /// Dimensions of things that happen per second: `15k req/s` is as good as `15,000 req/s`.
    static final Set<String> EVENT_RATES = Set.of(REQUESTS, OPERATIONS, EVENTS);

    /// Every unit that is not a noun, smallest first within its dimension.
    static final List<Unit> ALL = List.of(
            unit("ns", "time", "1"),
            unit("µs", "time", "1000"),
            unit("ms", "time", "1000000"),
            unit("s", "time", "1000000000"),
            unit("min", "time", "60000000000"),
            unit("h", "time", "3600000000000"),
            unit("B", "amount of data", "1"),
            unit("kB", "amount of data", "1000"),
            unit("KiB", "amount of data", "1024"),
            unit("MB", "amount of data", "1000000"),
            unit("MiB", "amount of data", "1048576"),
            unit("GB", "amount of data", "1000000000"),
            unit("GiB", "amount of data", "1073741824"),
            unit("TB", "amount of data", "1000000000000"),
            unit("TiB", "amount of data", "1099511627776"),
            unit("B/s", "rate of data", "1"),
            unit("kB/s", "rate of data", "1000"),
            unit("KiB/s", "rate of data", "1024"),
            unit("MB/s", "rate of data", "1000000"),
            unit("MiB/s", "rate of data", "1048576"),
            unit("GB/s", "rate of data", "1000000000"),
            unit("GiB/s", "rate of data", "1073741824"),
            unit("req/s", REQUESTS, "1"),
            unit("ops/s", OPERATIONS, "1"),
            unit("/s", EVENTS, "1"),
            unit("×", "ratio", "1"),
            PERCENT);

    /// Read as `kB`, the SI prefix, although many mean 1024: always with a warning.
    static final Map<String, String> AMBIGUOUS = Map.of("KB", "kB", "KB/s", "kB/s");

    private static final Map<String, String> ALSO = Map.of("x", "×", "us", "µs", "μs", "µs", "KB", "kB", "KB/s",
            "kB/s");

    /// What people write for a unit and a message can offer the right symbol for; lower case.
    private static final Map<String, String> MEANT = Map.ofEntries(
            entry("nanosecond", "ns"), entry("nanoseconds", "ns"), entry("nsec", "ns"),
            entry("microsecond", "µs"), entry("microseconds", "µs"), entry("usec", "µs"), entry("mcs", "µs"),
            entry("millisecond", "ms"), entry("milliseconds", "ms"), entry("msec", "ms"), entry("msecs", "ms"),
            entry("second", "s"), entry("seconds", "s"), entry("sec", "s"), entry("secs", "s"),
            entry("minute", "min"), entry("minutes", "min"), entry("mins", "min"), entry("m", "min"),
            entry("hour", "h"), entry("hours", "h"), entry("hr", "h"), entry("hrs", "h"),
            entry("byte", "B"), entry("bytes", "B"),
            entry("kilobyte", "kB"), entry("kilobytes", "kB"), entry("kibibytes", "KiB"),
            entry("megabyte", "MB"), entry("megabytes", "MB"), entry("mebibytes", "MiB"), entry("meg", "MB"),
            entry("gigabyte", "GB"), entry("gigabytes", "GB"), entry("gibibytes", "GiB"), entry("gig", "GB"),
            entry("terabyte", "TB"), entry("terabytes", "TB"), entry("tebibytes", "TiB"),
            entry("rps", "req/s"), entry("requests/s", "req/s"), entry("reqs/s", "req/s"), entry("req/sec", "req/s"),
            entry("requests/sec", "req/s"), entry("requests per second", "req/s"), entry("qps", "req/s"),
            entry("ops", "ops/s"), entry("ops/sec", "ops/s"), entry("operations per second", "ops/s"),
            entry("/sec", "/s"), entry("per second", "/s"), entry("kbps", "kB/s"), entry("mbps", "MB/s"),
            entry("times", "×"), entry("x", "×"), entry("fold", "×"), entry("-fold", "×"), entry("*", "×"),
            entry("percent", "%"), entry("per cent", "%"), entry("pct", "%"));

    private static final Map<String, Unit> BY_SYMBOL = bySymbol();

    private Units() {}

    private static Unit unit(String symbol, String dimension, String factor) {
        return new Unit(symbol, dimension, new BigDecimal(factor));
    }

    private static Map<String, Unit> bySymbol() {
        Map<String, Unit> found = new LinkedHashMap<>();
        ALL.forEach(unit -> found.put(unit.symbol(), unit));
        ALSO.forEach((spelling, symbol) -> ALL.stream()
                .filter(unit -> unit.symbol().equals(symbol))
                .forEach(unit -> found.put(spelling, unit)));
        return Map.copyOf(found);
    }

    static Optional<Unit> find(String symbol) {
        return Optional.ofNullable(BY_SYMBOL.get(symbol));
    }

    /// The unit whose symbol in another case, or whose name, this is.
    static Optional<Unit> meantBy(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(MEANT.get(lower))
                .flatMap(Units::find)
                .or(() -> ALL.stream().filter(unit -> unit.symbol().equalsIgnoreCase(word)).findFirst());
    }

    /// The unit of which this is a symbol or a name with a slip of the pen.
    static Optional<Unit> nearestTo(String word) {
        return meantBy(word)
                .or(() -> Nearest.to(word, symbols()).flatMap(Units::find))
                .or(() -> Nearest.to(word, MEANT.keySet()).flatMap(Units::meantBy));
    }

    /// The units that convert into this one, itself included.
    static List<Unit> convertibleTo(Unit unit) {
        List<Unit> listed = ALL.stream().filter(unit::convertsTo).toList();
        return listed.isEmpty() ? List.of(unit) : listed;
    }

    static List<String> symbols() {
        return ALL.stream().map(Unit::symbol).toList();
    }
}
