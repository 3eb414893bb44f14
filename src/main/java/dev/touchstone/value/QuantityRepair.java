package dev.touchstone.value;

import dev.touchstone.diagnostic.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds what an author may have meant by a text that is not a quantity: words for signs, other countries' numbers, a unit
/// that is missing or misspelt, a remark without parentheses. Only what can be read is offered.
final class QuantityRepair {

    private static final int LONGEST = 80;

    private record Rewrite(Pattern wrong, String right) {

        Rewrite(String wrong, String right) {
            this(Pattern.compile(wrong, Pattern.CASE_INSENSITIVE), right);
        }

        String in(String text) {
            return wrong.matcher(text).replaceAll(right);
        }
    }

    private static final List<Rewrite> SIGNS = List.of(
            new Rewrite("^(?:≈|≃|about|around|approximately|approx\\.?|circa|ca\\.|roughly|nearly|almost) *~?", "~"),
            new Rewrite("^(?:at least|no less than|minimum|min\\.|=>) *", "≥ "),
            new Rewrite("^(?:more than|greater than|over|above) *", "> "),
            new Rewrite("^(?:at most|no more than|up to|maximum|max\\.|=<) *", "≤ "),
            new Rewrite("^(?:less than|fewer than|under|below) *", "< "),
            new Rewrite("^between (.*) and ", "$1–"),
            new Rewrite(" (?:or|and) (?:more|above|up)$", "+"),
            new Rewrite(" *(?:\\+/-|\\+-|∓) *", " ± "),
            new Rewrite("(?<=[\\w%×]) *(?:—|‒|−|―|…|\\.\\.+|~) *(?=\\d)", "–"),
            new Rewrite("^([^~]*[–-] *)~(?=\\d)", "~$1"),
            new Rewrite("(?<=\\d)[ '’_](?=\\d{3}(?!\\d))", ","),
            new Rewrite("(?<![\\d.,])\\.(?=\\d)", "0."));

    /// Suffixes by other names; only where something is counted, for elsewhere a `b` may be a byte.
    private static final List<Rewrite> SUFFIXES = List.of(
            new Rewrite("(?<=\\d) *(?:million|mio\\.?|mn|mil|m)(?![\\w/])", "M"),
            new Rewrite("(?<=\\d) *(?:thousand|k)(?![\\w/])", "k"),
            new Rewrite("(?<=\\d) *(?:billion|bn|b)(?![\\w/])", "G"));

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*\\d");
    private static final Pattern SUFFIXED = Pattern.compile("(\\d[\\d.,]*) *([kMG])(?= |\\+?$)");
    private static final Pattern UNIT = Pattern
            .compile("(?<=\\d)((?: *[kMG](?=[ +]))?\\+?)( *[^\\d–±+]+?) *(?=\\+?$|[–-] *\\d|±)");
    private static final Pattern RANGE = Pattern.compile("(~?)(\\d[\\d.,]*)([^\\d–-]*)[–-] *(\\d[\\d.,]*)([^\\d–-]*)");
    private static final Pattern PREFIX_OF_BYTES = Pattern.compile("^[kMGT]i?(?=B)");

    private final QuantityKind kind;
    private final Unit wanted;

    private QuantityRepair(QuantityKind kind) {
        this.kind = kind;
        this.wanted = kind.unit();
    }

    /// Everything near the text that can be read, the nearest first.
    static List<String> readings(QuantityKind kind, String text) {
        String whole = Piece.of(text).text();
        return whole.length() > LONGEST ? List.of() : new QuantityRepair(kind).readings(whole);
    }

    private List<String> readings(String text) {
        String signs = withNumbers(withSigns(text));
        String units = UNIT.matcher(signs).replaceAll(found -> Matcher.quoteReplacement(found.group(1) + unit(found)));
        Stream<String> whole = Stream.of(Stream.of(signs, units), mendedRanges(signs), withUnit(signs),
                Stream.of(signs.replaceAll("^~(.*)\\+$", "~$1"), spelledOut(signs))).flatMap(candidates -> candidates);
        return Stream.of(whole.filter(this::isRead), remarks(signs), remarks(units))
                .flatMap(candidates -> candidates)
                .distinct()
                .toList();
    }

    private boolean isRead(String candidate) {
        return new QuantityReader(kind, candidate).read().isPresent();
    }

    private String withSigns(String text) {
        String mended = text;
        for (Rewrite rewrite : SIGNS) {
            mended = rewrite.in(mended);
        }
        if (wanted.isCounted()) {
            for (Rewrite rewrite : SUFFIXES) {
                mended = rewrite.in(mended);
            }
        }
        return mended;
    }

    private static String withNumbers(String signs) {
        return NUMBER.matcher(signs)
                .replaceAll(
                        found -> Digits.read(found.group()).isPresent() ? found.group() : Digits.mended(found.group()));
    }

    /// The right symbol for a word that is understood but is not a unit, else the word.
    private String unit(MatchResult found) {
        String word = found.group(2).strip();
        if (wanted.isNoun() && Nearest.to(word, List.of(wanted.symbol())).isPresent()) {
            return wanted.behind("");
        }
        return Units.nearestTo(word)
                .filter(unit -> unit.convertsTo(wanted))
                .map(unit -> unit.behind(""))
                .orElse(found.group(2));
    }

    /// With the criterion's unit behind it, or with the byte that a lone `M` lacks.
    private Stream<String> withUnit(String signs) {
        boolean open = signs.endsWith("+");
        String bare = open ? signs.substring(0, signs.length() - 1) : signs;
        String base = PREFIX_OF_BYTES.matcher(wanted.symbol()).replaceFirst("");
        return Stream.of(wanted.behind(bare), bare + base).map(candidate -> candidate + (open ? "+" : ""));
    }

    /// A range with its suffix at both figures, with the unit at its end, or the right way round.
    private Stream<String> mendedRanges(String signs) {
        Matcher range = RANGE.matcher(signs);
        if (!range.matches()) {
            return Stream.empty();
        }
        String sign = range.group(1);
        String low = range.group(2);
        String lowTail = range.group(3).stripTrailing();
        String high = range.group(4);
        String highTail = range.group(5).stripTrailing();
        String suffix = highTail.isBlank() ? "" : highTail.strip().substring(0, 1);
        return Stream.of(
                sign + low + suffix + "–" + high + highTail,
                sign + low + "–" + high + lowTail,
                sign + high + highTail + "–" + low + lowTail,
                sign + high + "–" + low + highTail);
    }

    /// A suffixed number in full, for units that take no suffix.
    private static String spelledOut(String signs) {
        return SUFFIXED.matcher(signs)
                .replaceAll(found -> FigureReader.suffixed(found.group(1), found.group(2))
                        .map(Digits::grouped)
                        .orElse(Matcher.quoteReplacement(found.group())));
    }

    /// What stands behind a quantity put in parentheses: `30 ms (cold)` for `30 ms cold`.
    private Stream<String> remarks(String signs) {
        List<String> found = new ArrayList<>();
        for (int space = signs.lastIndexOf(' '); space > 0; space = signs.lastIndexOf(' ', space - 1)) {
            String value = signs.substring(0, space).strip();
            String remark = signs.substring(space).strip();
            if (!remark.contains("(") && Unit.find(remark).isEmpty() && isRead(value)) {
                found.add(value + " (" + remark + ")");
            }
        }
        return found.stream();
    }
}
