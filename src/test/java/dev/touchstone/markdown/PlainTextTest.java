package dev.touchstone.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void keepsTheWordsAndLeavesOutTheirForm() {
        Block paragraph = Samples.read(" *a* `b` [c **d**](e) ![f](g)[^h]\n&amp; ~~i~~ ").value().lead().getFirst();
        assertThat(paragraph).isInstanceOfSatisfying(Block.Paragraph.class,
                found -> assertThat(PlainText.of(found.content())).isEqualTo("a b c d f & i"));
    }
}
