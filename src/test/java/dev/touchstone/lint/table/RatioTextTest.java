package dev.touchstone.lint.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it answers 2.5× as many        | 2.5 | 2.5  | 2.5×
            it answers 3x as many          | 3   | 3    | 3x
            it is 4 × quicker              | 4   | 4    | 4 ×
            between 3–10× of it            | 3   | 10   | 3–10×
            from 3 to 10x of it            | 3   | 10   | 3 to 10x
            it needs 1,500× the room       | 1500| 1500 | 1,500×
            it needs twice the room        | 2   | 2    | twice
            it is four times faster        | 4   | 4    | four times
            it takes 2.5 times as long     | 2.5 | 2.5  | 2.5 times
            it takes ~2 times as long      | 1.8 | 2.2  | ~2 times
            it is roughly 10× as slow      | 9   | 11   | 10×
            """)
    void readsRatios(String sentence, String low, String high, String written) {
        assertThat(RatioText.in(sentence)).singleElement().satisfies(ratio -> {
            assertThat(ratio.low()).isEqualByComparingTo(low);
            assertThat(ratio.high()).isEqualByComparingTo(high);
            assertThat(ratio.written()).isEqualTo(written);
            assertThat(sentence.substring(ratio.from(), ratio.to())).isEqualTo(written);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"it ran five times", "10,000 × 2 kB", "more than 3× of it", "up to 4 times as much", "≥ 3×",
        "at 0x1F",
        "a 1920x1080 image", "twice a day", "the times are short"})
    void readsNothingElse(String sentence) {
        assertThat(RatioText.in(sentence)).isEqualTo(List.of());
    }

    @Test
    void readsEveryRatioOfASentence() {
        assertThat(RatioText.in("It is 2× here and 3× there.")).extracting(RatioText::written)
                .containsExactly("2×", "3×");
    }
}
