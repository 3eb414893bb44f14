package dev.touchstone.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(value = {"I/O performance,i-o-performance", "Über größe,uber-gro-e", "Node.js,node-js", "C++ & C#,c-c",
        "' --a-- ',a", "日本,''",
        "Is Python 3.14 too slow?,is-python-3-14-too-slow", "ﬁne,fine", "İ,i"})
    void keepsLettersAndDigitsOfTheAlphabet(String words, String slug) {
        assertThat(Slug.of(words)).isEqualTo(slug);
    }
}
