package dev.touchstone.search;

import dev.touchstone.search.QuestionWords.QuestionWord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a place has to have for one word of the question: of each part at least one choice; or one of those for the word as a whole.
///
/// @param instead the words that were taken for one that nobody has; empty where the word is known
record Wanted(QuestionWord word, List<List<Choice>> parts, List<Choice> whole, List<String> instead) {

    Wanted {
        parts = parts.stream().map(List::copyOf).toList();
        whole = List.copyOf(whole);
        instead = List.copyOf(instead);
    }

    /// A word that will do.
    ///
    /// @param weight how well, up to 1; nothing for one of many
    record Choice(String term, float weight) {}

    private static final float PLURAL = 0.9f;
    private static final float BEGINNING = 0.5f;
    private static final float NEAR = 0.5f;

    /// Of words that begin alike only these count towards the order.
    private static final int WEIGHED = 8;

    /// What will do for a word.
    ///
    /// @param most how many words with the same beginning will do; none where the word is finished
    /// @param eager whether words with the same beginning will do for a word that exists
    static Wanted of(QuestionWord word, Lexicon lexicon, int most, boolean eager) throws IOException {
        List<Choice> whole = word.parts().size() > 1 ? exactly(word.whole(), lexicon) : List.of();
        List<List<Choice>> parts = new ArrayList<>();
        List<String> instead = new ArrayList<>();
        for (String part : word.parts()) {
            boolean last = part.equals(word.parts().getLast());
            List<Choice> choices = found(part, lexicon, last ? most : 0, eager);
            if (choices.isEmpty() && whole.isEmpty()) {
                instead.addAll(lexicon.near(part));
                choices = instead.stream().map(near -> new Choice(near, NEAR)).toList();
            } else if (!eager && onlyBegin(choices, lexicon)) {
                List<String> names = near(part, lexicon);
                instead.addAll(names);
                choices = Stream.concat(names.stream().map(near -> new Choice(near, NEAR)), choices.stream()).toList();
            }
            parts.add(choices);
        }
        return new Wanted(word, parts, whole, instead);
    }

    /// Whether a word is only the beginning of words by which nothing goes: rather than half of one of them it may be a misspelt name.
    private static boolean onlyBegin(List<Choice> choices, Lexicon lexicon) throws IOException {
        return !choices.isEmpty() && choices.stream().noneMatch(choice -> choice.weight() >= PLURAL)
                && !lexicon.isName(choices.getFirst().term());
    }

    private static List<String> near(String part, Lexicon lexicon) throws IOException {
        List<String> names = new ArrayList<>();
        for (String near : lexicon.near(part)) {
            if (lexicon.isName(near)) {
                names.add(near);
            }
        }
        return names;
    }

    /// Whether any place could have it.
    boolean isKnown() {
        return !whole.isEmpty() || parts.stream().noneMatch(List::isEmpty);
    }

    Stream<Choice> choices() {
        return Stream.concat(parts.stream().flatMap(List::stream), whole.stream());
    }

    private static List<Choice> found(String part, Lexicon lexicon, int most, boolean eager) throws IOException {
        List<Choice> choices = new ArrayList<>(exactly(part, lexicon));
        if (most > 0 && (eager || choices.isEmpty())) {
            for (String longer : lexicon.beginningWith(part, most)) {
                choices.add(new Choice(longer, choices.size() < WEIGHED ? BEGINNING : 0));
            }
        }
        return choices;
    }

    /// The word itself, and one more or fewer of the thing.
    private static List<Choice> exactly(String word, Lexicon lexicon) throws IOException {
        List<Choice> choices = new ArrayList<>();
        if (lexicon.has(word)) {
            choices.add(new Choice(word, 1));
        }
        for (String other : numbers(word)) {
            if (lexicon.has(other)) {
                choices.add(new Choice(other, PLURAL));
            }
        }
        return choices;
    }

    private static List<String> numbers(String word) {
        if (word.length() < 3 || !Character.isLetter(word.charAt(word.length() - 1))) {
            return List.of();
        }
        return word.endsWith("s") ? List.of(word.substring(0, word.length() - 1)) : List.of(word + "s");
    }
}
