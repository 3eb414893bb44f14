package dev.touchstone.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes articles as long as real ones, of the words of the real one, frequent words frequently and rare ones rarely.
final class ManyArticles {

    private static final int SECTIONS = 8;
    private static final int WORDS_OF_A_SECTION = 290;
    private static final int WORDS_OF_A_SENTENCE = 14;

    private final Random random = new Random(42);
    private final List<String> words;

    private ManyArticles(String text) {
        Map<String, Long> counts = Arrays.stream(text.split("[^A-Za-z]+"))
                .filter(word -> word.length() > 1)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        this.words = counts.entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Writes them beside an article that is a pattern for them.
    ///
    /// @param vocabulary the text that has the words
    static void beside(Path article, Path vocabulary, int articles) throws IOException {
        ManyArticles many = new ManyArticles(Files.readString(vocabulary));
        String pattern = Files.readString(article);
        for (int i = 1; i < articles; i++) {
            Files.writeString(article.resolveSibling("article-" + i + ".md"),
                    pattern.replaceFirst("title: \"[^\"]*\"", "title: \"Article " + i + " on " + many.words(4) + "\"")
                            .replaceFirst("\n## Verdict", "\n" + many.sections() + "## Verdict"));
        }
    }

    private String sections() {
        return Stream.generate(this::section).limit(SECTIONS).collect(Collectors.joining());
    }

    private String section() {
        return "## On " + words(5) + "\n\n" + Stream.generate(() -> words(WORDS_OF_A_SENTENCE) + ".")
                .limit(WORDS_OF_A_SECTION / WORDS_OF_A_SENTENCE)
                .collect(Collectors.joining("\n")) + "\n\n";
    }

    private String words(int count) {
        return Stream.generate(this::word).limit(count).collect(Collectors.joining(" "));
    }

    /// The second word half as often as the first, the third a third as often.
    private String word() {
        return words.get((int) Math.pow(words.size(), random.nextDouble()) - 1);
    }
}
