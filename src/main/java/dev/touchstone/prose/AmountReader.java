package dev.touchstone.prose;

import dev.touchstone.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one number in running text, with its suffix and what it counts.
///
/// ```text
/// amount = number [ ".x" ] [ "k" | "K" | "M" | "G" | "bn" | "thousand" | "million" | "billion" ] [ "+" ] [ unit ] [ "+" ]
/// unit   = a symbol or a word of the units that cells know, of at most four words | the first plural of the next four words
/// ```
final class AmountReader {

    private static final Pattern NUMBER = Pattern
            .compile("(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)*)(\\.[xX](?![\\p{L}\\d]))?");
    private static final Pattern SUFFIX = Pattern
            .compile("(?:([kKM]|bn|G(?= *[a-z]))(?![\\p{L}])| *-?(thousand|million|billion)\\b)");
    private static final Pattern PLUS = Pattern.compile("\\+(?![\\p{L}\\d])");
    private static final Pattern WORD = Pattern.compile("(?: +|-)?((?:[\\p{L}%×]|/(?=\\p{L}))+)");
    private static final Pattern PLURAL = Pattern.compile("\\p{Ll}[\\p{Ll}-]{1,20}s");
    private static final Set<String> NO_NOUNS = Set.of("is", "was", "has", "does", "its", "as", "this", "plus", "vs",
            "versus", "less");
    private static final Set<String> BETWEEN_NOUNS = Set.of("a", "an", "and", "at", "but", "by", "for", "from", "in",
            "of", "on", "or", "per",
            "than", "that", "the", "to", "when", "while", "with");
    private static final Map<String, String> LETTERS = Map.of("k", "k", "K", "k", "M", "M", "G", "G", "bn", "G",
            "thousand", "k", "million", "M", "billion", "G");

    private final String text;

    AmountReader(String text) {
        this.text = text;
    }

    /// The amount whose number begins here; empty where none does.
    Optional<Amount> at(int start) {
        Matcher number = NUMBER.matcher(text).region(start, text.length());
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        boolean wildcard = number.group(2) != null;
        int end = number.end();
        Matcher suffix = matcher(SUFFIX, end);
        String letter = "";
        if (!wildcard && suffix.lookingAt()) {
            letter = LETTERS.getOrDefault(suffix.group().replaceAll("[ -]", ""), "");
            end = suffix.end();
        }
        int behindPlus = behindPlus(end);
        boolean open = behindPlus > end;
        Counted counted = counted(behindPlus);
        int last = counted.end();
        if (!open && counted.isUnit() && behindPlus(last) > last) {
            open = true;
            last = behindPlus(last);
        }
        return Optional.of(
                new Amount(start, last, number.group(1), letter, counted.unit(), !counted.isUnit(), open, wildcard));
    }

    private Matcher matcher(Pattern pattern, int start) {
        return pattern.matcher(text).region(start, text.length()).useTransparentBounds(true);
    }

    private int behindPlus(int at) {
        Matcher plus = matcher(PLUS, at);
        return plus.lookingAt() ? plus.end() : at;
    }

    /// What is counted, and where its words end.
    private record Counted(String unit, boolean isUnit, int end) {}

    /// The longest of the next words that is a unit, else the first that is a plural.
    private Counted counted(int start) {
        Words words = words(start);
        for (int count = words.ends().size(); count > 0; count--) {
            int end = words.ends().get(count - 1);
            Optional<Unit> unit = unit(text.substring(start, end).strip());
            if (unit.isPresent()) {
                return new Counted(spelling(text.substring(start, end).strip(), unit.get()), true, end);
            }
        }
        return words.plurals().stream().findFirst().orElse(new Counted("", false, start));
    }

    /// A symbol that cells accept stays as it was written; a word becomes its symbol.
    private static String spelling(String written, Unit unit) {
        return Unit.find(written).isPresent() ? written : unit.symbol();
    }

    /// In running text `m` may be metres, minutes or millions: no unit.
    private static Optional<Unit> unit(String words) {
        String one = words.replaceAll(" +", " ");
        return one.equalsIgnoreCase("m") ? Optional.empty() : Unit.find(one).or(() -> Unit.guess(one));
    }

    /// The ends of the next four words, and the plurals among them that may be what is counted.
    private record Words(List<Integer> ends, List<Counted> plurals) {

        Words {
            ends = List.copyOf(ends);
            plurals = List.copyOf(plurals);
        }
    }

    private Words words(int start) {
        List<Integer> ends = new ArrayList<>();
        List<Counted> plurals = new ArrayList<>();
        boolean counting = true;
        int at = start;
        Matcher next = matcher(WORD, at);
        while (ends.size() < 4 && next.lookingAt()) {
            at = next.end();
            ends.add(at);
            String word = next.group(1);
            counting &= !BETWEEN_NOUNS.contains(word);
            if (counting && PLURAL.matcher(word).matches() && !NO_NOUNS.contains(word)) {
                plurals.add(new Counted(word, false, at));
            }
            next = matcher(WORD, at);
        }
        return new Words(ends, plurals);
    }
}
