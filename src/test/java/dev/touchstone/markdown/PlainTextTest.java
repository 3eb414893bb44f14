package dev.touchstone.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @Test
    void keepsTheWordsAndLeavesOutTheirForm() {
        Block paragraph = Samples.read(" *a* `b` [c **d**](e) ![f](g)[^h]\n&amp; ~~i~~ ").value().lead().getFirst();
        assertThat(paragraph).isInstanceOfSatisfying(Block.Paragraph.class,
                found -> assertThat(PlainText.of(found.content())).isEqualTo("a b c d f & i"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "compiles [^a]. It waits | compiles. It waits",
        "compiles [^a] [^b], and waits | compiles, and waits",
        "compiles [^a] and waits | compiles and waits",
        "compiles[^a] and waits | compiles and waits",
        "*compiles* [^a][^b]; waits | compiles; waits",
        "(compiles [^a]) | (compiles)",
        "says “no [^a]”. | says “no”.",
        "in [^a] `.env` | in .env",
        "compiles [^a] *and* waits | compiles and waits",
        "compiles, [^a] | compiles,"})
    void takesTheSpaceBeforeAMarkAwayWithIt(String written, String words) {
        Block paragraph = Samples.read(written).value().lead().getFirst();

        assertThat(PlainText.of(((Block.Paragraph) paragraph).content())).isEqualTo(words);
    }

    @Test
    void keepsOneSpaceWhereAMarkEndsItsLine() {
        Block paragraph = Samples.read("compiles [^a]\n[^b] and waits[^c]\nhere").value().lead().getFirst();

        assertThat(PlainText.of(((Block.Paragraph) paragraph).content())).isEqualTo("compiles and waits here");
    }
}
