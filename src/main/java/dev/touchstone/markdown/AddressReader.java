package dev.touchstone.markdown;

import dev.touchstone.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes links of bare addresses in running text, by the rules that code hosts have for them.
///
/// The parser's own extension for this gives wrong places beside entities and brackets, and takes quadratic time.
final class AddressReader {

    /// It begins a word, or stands behind a character that opens something.
    private static final Pattern BEGINNING = Pattern
            .compile("(?<![^\\s*_~(\\[\"'“‘])(?:https?://|www\\.)(?=[\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    private static final Pattern REST = Pattern.compile("[^\\s<\"“”]++");
    private static final String CLOSING = "?!.,:;*_~]'’";

    private AddressReader() {}

    /// The same content with a link wherever neighbouring runs of text hold an address.
    static List<Inline> link(List<Inline> content) {
        List<Inline> linked = new ArrayList<>();
        List<Inline.TextRun> runs = new ArrayList<>();
        for (Inline inline : content) {
            boolean neighbour = inline instanceof Inline.TextRun run
                    && (runs.isEmpty() || runs.getLast().place().end() == run.place().start());
            if (!neighbour) {
                linkRuns(runs, linked);
                runs.clear();
            }
            if (inline instanceof Inline.TextRun run) {
                runs.add(run);
            } else {
                linked.add(inline);
            }
        }
        linkRuns(runs, linked);
        return linked;
    }

    private static void linkRuns(List<Inline.TextRun> runs, List<Inline> linked) {
        StringBuilder words = new StringBuilder();
        runs.forEach(run -> words.append(run.text()));
        Matcher address = BEGINNING.matcher(words).useTransparentBounds(true);
        int done = 0;
        while (address.find()) {
            int end = end(words, address.start());
            copy(runs, done, address.start(), linked);
            linked.add(link(runs, address.start(), words.substring(address.start(), end)));
            done = end;
            address.region(end, words.length());
        }
        copy(runs, done, words.length(), linked);
    }

    /// Without the punctuation behind it, and without a closing parenthesis that was not opened in it. At least one letter or digit
    /// stays behind its beginning, because none of them is cut off.
    private static int end(CharSequence words, int start) {
        Matcher rest = REST.matcher(words).region(start, words.length());
        int end = rest.lookingAt() ? rest.end() : start;
        int surplus = 0;
        for (int i = start; i < end; i++) {
            surplus += words.charAt(i) == ')' ? 1 : words.charAt(i) == '(' ? -1 : 0;
        }
        while (end > start) {
            char last = words.charAt(end - 1);
            if (last == ')' && surplus > 0) {
                surplus--;
            } else if (CLOSING.indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return end;
    }

    private static Inline link(List<Inline.TextRun> runs, int from, String address) {
        List<Inline> shown = new ArrayList<>();
        copy(runs, from, from + address.length(), shown);
        Place first = shown.getFirst().place();
        Place whole = new Place(first.file(), first.start(), shown.getLast().place().end());
        String destination = address.regionMatches(true, 0, "www.", 0, 4) ? "https://" + address : address;
        return new Inline.Link(shown, destination, "", whole);
    }

    /// The runs between two offsets of their joined text; a run that stands for an entity is never cut.
    private static void copy(List<Inline.TextRun> runs, int from, int to, List<Inline> copied) {
        int begin = 0;
        for (Inline.TextRun run : runs) {
            int end = begin + run.text().length();
            int first = Math.max(from, begin) - begin;
            int last = Math.min(to, end) - begin;
            if (first < last) {
                boolean whole = first == 0 && last == run.text().length();
                copied.add(whole ? run
                        : new Inline.TextRun(run.text().substring(first, last), run.place().part(first, last)));
            }
            begin = end;
        }
    }
}
