package dev.touchstone.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// The words of a question. Everything else in it, be it punctuation or what other searches take for commands, means nothing.
///
/// @param cut whether there were more than anybody needs, so that the rest was left out
record QuestionWords(List<QuestionWord> words, boolean cut) {

    /// More than that nobody types; who pastes a page gets what its beginning finds.
    private static final int LONGEST_TEXT = 400;
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_WORD = 60;
    private static final int MOST_PARTS = 4;

    /// Words that say nothing where there are others.
    private static final Set<String> FILLING = Set
            .of("""
                    a an and are as at be but by can do does for from how i if in into is it its me my of on or should so than that the
                    their then there these they this to versus vs was what when which who why will with you your
                    """
                    .strip()
                    .split("\\s+"));

    QuestionWords {
        words = List.copyOf(words);
    }

    /// One word as it was written.
    ///
    /// @param parts it has several where signs stand in it: `start-up` has two
    record QuestionWord(String text, List<String> parts) {

        QuestionWord {
            parts = List.copyOf(parts);
        }

        String whole() {
            return String.join("", parts);
        }
    }

    static QuestionWords of(String question) {
        String text = cut(question);
        List<QuestionWord> found = Arrays.stream(text.split("[\\s\\p{Z}\\p{Cc}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> new QuestionWord(word, parts(word)))
                .filter(word -> !word.parts().isEmpty())
                .distinct()
                .toList();
        List<QuestionWord> telling = found.stream().filter(word -> !FILLING.contains(word.whole())).toList();
        List<QuestionWord> words = telling.isEmpty() ? found : telling;
        return new QuestionWords(words.stream().limit(MOST_WORDS).toList(),
                text.length() < question.length() || words.size() > MOST_WORDS);
    }

    /// A name as it is compared with a whole question.
    static String folded(String name) {
        return String.join(" ", terms(WordAnalysis.OF_QUESTION, cut(name)));
    }

    /// The words of a text as the index holds them.
    static List<String> in(String text) {
        return terms(WordAnalysis.OF_TEXT, text);
    }

    private static List<String> parts(String word) {
        return terms(WordAnalysis.OF_QUESTION, word).stream().limit(MOST_PARTS).toList();
    }

    private static List<String> terms(WordAnalysis analysis, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream words = analysis.tokenStream(Fields.ALL, text)) {
            CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                if (!term.isEmpty() && term.length() <= LONGEST_WORD) {
                    terms.add(term.toString());
                }
            }
            words.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can be read", impossible);
        }
        return terms;
    }

    /// Never between the two halves of a character.
    private static String cut(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        boolean halved = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1));
        return text.substring(0, halved ? LONGEST_TEXT - 1 : LONGEST_TEXT);
    }
}
