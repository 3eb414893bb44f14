package dev.touchstone.lint.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words of a name as far as they tell it from other names: without case, hyphens, plurals, small words and order.
///
/// @param words in alphabetical order
/// @param letters all of them, in their own order: it does not matter where a compound is parted
record Label(List<String> words, String letters) {

    private static final Set<String> SMALL = Set.of("a", "an", "the", "of", "for", "in", "on", "to", "and", "with",
            "per", "by");

    /// In a shorter word another letter makes another word.
    private static final int LONG = 6;

    Label {
        words = List.copyOf(words);
    }

    static Label of(String name) {
        List<String> words = Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}+#]+", -1))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .map(Label::stem)
                .toList();
        return new Label(words.stream().sorted().toList(), String.join("", words));
    }

    /// British and American spelling, singular and plural alike.
    private static String stem(String word) {
        String british = word.replace("ize", "ise").replace("iza", "isa").replace("avior", "aviour");
        if (british.length() > 4 && british.endsWith("ies")) {
            return british.substring(0, british.length() - 3) + "y";
        }
        return british.length() > 3 && british.endsWith("s") && !british.endsWith("ss")
                ? british.substring(0, british.length() - 1)
                : british;
    }

    /// What two names have in common if they are near: all letters, all words, or all words but a long one.
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        keys.add(letters);
        keys.add(String.join(" ", words));
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).length() < LONG) {
                continue;
            }
            List<String> others = new ArrayList<>(words);
            others.remove(i);
            keys.add(words.size() + ": " + String.join(" ", others));
        }
        return keys;
    }

    boolean isNear(Label other) {
        if (words.isEmpty() || words.equals(other.words) || letters.equals(other.letters)) {
            return !words.isEmpty();
        }
        List<String> mine = words.stream().filter(word -> !other.words.contains(word)).toList();
        List<String> theirs = other.words.stream().filter(word -> !words.contains(word)).toList();
        return words.size() == other.words.size() && mine.size() == 1 && theirs.size() == 1
                && isMisspelt(mine.getFirst(), theirs.getFirst());
    }

    /// Whether one long word becomes the other by a letter that is added, dropped or replaced, or by two that are swapped.
    private static boolean isMisspelt(String one, String other) {
        if (Math.min(one.length(), other.length()) < LONG || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        String rest = one.substring(start);
        String otherRest = other.substring(start);
        return after(rest, 1).equals(after(otherRest, 1)) || after(rest, 1).equals(otherRest)
                || rest.equals(after(otherRest, 1))
                || (after(rest, 2).equals(after(otherRest, 2)) && isSwapped(rest, otherRest));
    }

    private static boolean isSwapped(String one, String other) {
        return one.length() > 1 && other.length() > 1 && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0);
    }

    private static String after(String text, int letters) {
        return text.substring(Math.min(letters, text.length()));
    }
}
