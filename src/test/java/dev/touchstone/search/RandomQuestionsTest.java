package dev.touchstone.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.reading.SmallSite;
import dev.touchstone.search.entry.HitKind;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever is asked gets an answer, and always the same one.
class RandomQuestionsTest {

    private static final int QUESTIONS = 1_500;

    private static final List<String> SCRAPS = List.of("alder", "start", "-", "+", "\"", "(", ")", "*", "?", "~2", "^9",
            "name:", "AND", "OR NOT", "[a TO z]", "/.*/", "\\", "\u0000", "\uD83D\uDE80", "\uD83D", "\u202E", "İ", "ß",
            "ﬁ", "e\u0301", "漢字", "<b>", "'", "%00", "C++", "I/O", " ", "\n", "\t", "\u00A0", "12", "3.13",
            "yesterday", "programme", "&&", "||", "{!}", "$", "birch's", "a".repeat(300));

    private static final List<HitKind> KINDS = List.of(HitKind.values());

    private final Search small = Finding.in(SmallSite.original());

    @Test
    void everyTextIsAQuestion() {
        Random random = new Random(20_261_122);
        for (int i = 0; i < QUESTIONS; i++) {
            SearchQuestion question = question(random);
            SearchAnswer answer = small.answer(question);

            assertThat(answer.hits()).hasSizeLessThanOrEqualTo(answer.total());
            assertThat(answer).isEqualTo(small.answer(question));
            assertThat(small.suggest(question.text())).isEqualTo(small.suggest(question.text()));
        }
    }

    @Test
    void longTextsAreQuestionsToo() {
        for (String scrap : SCRAPS) {
            SearchAnswer answer = small.answer(SearchQuestion.of((scrap + " alder ").repeat(2_000)));

            assertThat(answer.understood().cut()).isTrue();
            assertThat(small.answer(SearchQuestion.of(scrap.repeat(12_000))).total()).isNotNegative();
        }
    }

    private static SearchQuestion question(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
            if (random.nextInt(3) == 0) {
                text.append((char) random.nextInt(0x10000));
            }
            text.append(random.nextBoolean() ? " " : "");
        }
        SearchQuestion question = SearchQuestion.of(text.toString()).onPage(random.nextInt(40) - 5);
        return random.nextInt(4) > 0 ? question
                : question.withKinds(List.of(KINDS.get(random.nextInt(KINDS.size()))))
                        .withRuntimes(List.of(SCRAPS.get(random.nextInt(SCRAPS.size()))));
    }
}
