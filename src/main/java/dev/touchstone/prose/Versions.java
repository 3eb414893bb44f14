package dev.touchstone.prose;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells versions from other numbers: by their points, by the name before them, or by a word such as `since`.
final class Versions {

    private static final Pattern NAMED = Pattern.compile("(?<![\\p{L}\\d.])\\p{Lu}[\\p{L}\\d.+#-]*,? $");
    private static final Pattern ANNOUNCED = Pattern.compile("(?:\\b(?:versions?|releases?) |(?<![\\p{L}\\d])v)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATED = Pattern.compile("\\b(?:since|in|from|until|before|after|with) $",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LISTED = Pattern.compile("\\d\\.\\d+(?:\\+|\\.x)?(?:,| and|, and| or|, or| to) $");
    private static final Pattern SECOND = Pattern.compile("(?: ?[–-] ?| to )(\\d+(?:\\.\\d+)+)(?![\\d%]| ?[×x])");
    private static final int LONGEST = 40;

    private final String text;
    private final Set<String> names;

    Versions(String text, Set<String> names) {
        this.text = text;
        this.names = Set.copyOf(names);
    }

    /// The version that a number is; empty where it is an amount.
    Optional<Spelled> of(Amount amount) {
        if (amount.number().contains(",") || !isVersion(amount)) {
            return Optional.empty();
        }
        boolean lettered = amount.start() > 0 && text.charAt(amount.start() - 1) == 'v';
        int start = amount.start() - (lettered ? 1 : 0);
        int number = amount.start() + amount.number().length() + (amount.wildcard() ? 2 : 0);
        int end = number + (text.startsWith("+", number) ? 1 : 0);
        Matcher second = SECOND.matcher(text).region(number, text.length()).useTransparentBounds(true);
        return Optional.of(second.lookingAt() && !amount.isWhole()
                ? new Spelled(start, second.end(1), amount.number() + "–" + second.group(1))
                : new Spelled(start, end, amount.number() + (end > number ? "+" : "")));
    }

    private boolean isVersion(Amount amount) {
        String before = text.substring(Math.max(0, amount.start() - LONGEST), amount.start());
        long points = amount.number().chars().filter(c -> c == '.').count();
        boolean named = ANNOUNCED.matcher(before).find() || names.stream().anyMatch(name -> endsWith(before, name));
        return points > 1 || amount.wildcard() || named || (points == 1
                && (NAMED.matcher(before).find() || DATED.matcher(before).find() || LISTED.matcher(before).find()));
    }

    private static boolean endsWith(String before, String name) {
        String lower = before.toLowerCase(Locale.ROOT);
        int start = lower.length() - name.length() - 1;
        return start >= 0 && lower.endsWith(name + " ")
                && (start == 0 || !Character.isLetterOrDigit(lower.charAt(start - 1)));
    }
}
