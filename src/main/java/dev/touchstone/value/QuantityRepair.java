package dev.touchstone.value;

import dev.touchstone.diagnostic.Nearest;
import java.util.ArrayList;
import java.util.List;
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
    }

    private static final List<Rewrite> WORDS = List.of(
            new Rewrite("^(?:≈|≃|about|around|approximately|approx\\.?|circa|ca\\.|roughly|nearly|almost) *~?", "~"),
            new Rewrite("^(?:at least|no less than|minimum|min\\.|=>) *", "≥ "),
            new Rewrite("^(?:more than|greater than|over|above) *", "> "),
            new Rewrite("^(?:at most|no more than|up to|maximum|max\\.|=<) *", "≤ "),
            new Rewrite("^(?:less than|fewer than|under|below) *", "< "),
            new Rewrite("^between (.*) and ", "$1–"),
            new Rewrite(" (?:or|and) (?:more|above|up)$", "+"),
            new Rewrite(" *(?:\\+/-|\\+-|∓) *", " ± "),
            new Rewrite("(?<=[\\w%×]) *(?:—|‒|−|―|…|\\.\\.+|~) *(?=\\d)", "–"),
            new Rewrite("(?<=\\d)[ '’_](?=\\d{3}(?!\\d))", ","),
            new Rewrite("(?<![\\d.,])\\.(?=\\d)", "0."),
            new Rewrite("(?<=\\d) *(?:million|mio\\.?|mn|mil)(?!\\w)", "M"),
            new Rewrite("(?<=\\d) *(?:thousand|K)(?!\\w)", "k"),
            new Rewrite("(?<=\\d) *(?:billion|bn)(?!\\w)", "G"));
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*\\d");
    private static final Pattern TAIL = Pattern.compile("(?<=\\d)(?: *[kMG](?= ))?( *[^\\d–±+]+?) *(?=\\+?$|[–-] *\\d|±)");
    private static final Pattern RANGE = Pattern.compile("(~?)(\\d[\\d.,]*)([^\\d–-]*)[–-] *(\\d[\\d.,]*)([^\\d–-]*)");

    private final QuantityKind kind;
    private final String text;

    private QuantityRepair(QuantityKind kind, String text) {
        this.kind = kind;
        this.text = text;
    }

    /// Everything near the text that can be read, the nearest first.
    static List<String> readings(QuantityKind kind, String text) {
        String whole = Piece.of(text).text();
        return whole.length() > LONGEST ? List.of() : new QuantityRepair(kind, whole).readings();
    }

    private List<String> readings() {
        String signs = numbersMended(signed());
        List<String> nearby = new ArrayList<>(List.of(signs, unitsMended(signs)));
        nearby.add(unitAdded(signs));
        nearby.addAll(rangeMended(signs));
        nearby.add(signs.replaceAll("^~(.*)\\+$", "~$1"));
        nearby.add(signs.replaceAll("^~(.*)\\+$", "≥ $1"));
        Stream<String> remarked = Stream.concat(remarks(signs).stream(), remarks(unitsMended(signs)).stream());
        return Stream.concat(nearby.stream().filter(this::isRead), remarked).distinct().toList();
    }

    private boolean isRead(String candidate) {
        return new QuantityReader(kind, candidate).read().isPresent();
    }

    private String signed() {
        String mended = text;
        for (Rewrite rewrite : WORDS) {
            mended = rewrite.wrong().matcher(mended).replaceAll(rewrite.right());
        }
        return mended;
    }

    private static String numbersMended(String signs) {
        return NUMBER.matcher(signs).replaceAll(
                found -> Digits.read(found.group()).isPresent() ? found.group() : Digits.mended(found.group()));
    }

    /// With the right symbol for every word that is understood but is not a unit.
    private String unitsMended(String signs) {
        return TAIL.matcher(signs).replaceAll(found -> {
            String word = found.group(1).strip();
            String whole = found.group();
            return Matcher.quoteReplacement(whole.substring(0, whole.length() - found.group(1).length()) + mended(word));
        });
    }

    private String mended(String word) {
        Unit wanted = kind.unit();
        if (wanted.isNoun() && Nearest.to(word, List.of(wanted.symbol())).isPresent()) {
            return " " + wanted.symbol();
        }
        if (wanted.mayBeLeftOut()) {
            return " " + word;
        }
        return Units.meantBy(word).or(() -> Nearest.to(word, Units.symbols()).flatMap(Unit::find))
                .filter(unit -> unit.convertsTo(wanted)).map(unit -> unit.behind("")).orElse(" " + word);
    }

    private String unitAdded(String signs) {
        boolean open = signs.endsWith("+");
        String bare = open ? signs.substring(0, signs.length() - 1) : signs;
        Unit wanted = kind.unit();
        String prefixed = bare.replaceAll("(?<=\\d) *([kMG])$", " $1" + wanted.symbol());
        String candidate = isRead(prefixed) ? prefixed : wanted.behind(bare);
        return candidate + (open ? "+" : "");
    }

    /// A range the right way round, with the unit at its end, or with the suffix at both figures.
    private List<String> rangeMended(String signs) {
        Matcher range = RANGE.matcher(signs);
        if (!range.matches()) {
            return List.of();
        }
        String sign = range.group(1);
        String low = range.group(2);
        String high = range.group(4);
        String lowTail = range.group(3).strip();
        String tail = range.group(5);
        String suffix = tail.strip().isEmpty() ? "" : tail.strip().substring(0, 1);
        return List.of(
                sign + high + tail + "–" + low + range.group(3),
                sign + high + "–" + low + tail,
                sign + low + "–" + high + (lowTail.equals("×") ? "" : " ") + lowTail,
                sign + low + suffix + "–" + high + tail);
    }

    /// What stands behind a quantity put in parentheses: `30 ms (cold)` for `30 ms cold`.
    private List<String> remarks(String signs) {
        List<String> found = new ArrayList<>();
        for (int space = signs.lastIndexOf(' '); space > 0; space = signs.lastIndexOf(' ', space - 1)) {
            String value = signs.substring(0, space).strip();
            String remark = signs.substring(space).strip();
            if (isRead(value) && Unit.find(remark).isEmpty()) {
                found.add(value + " (" + remark + ")");
            }
        }
        return found;
    }
}
