package dev.touchstone.page.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Quotation marks as a typesetter sets them.
class QuotesTest {

    @Test
    void curlsApostrophes() {
        assertThat(Quotes.curled("one's libraries and the projects' own"))
                .isEqualTo("one’s libraries and the projects’ own");
    }

    @Test
    void opensBeforeAWordAndClosesBehindIt() {
        assertThat(Quotes.curled("\"How they compare\", (\"most\") and 'some'"))
                .isEqualTo("“How they compare”, (“most”) and ‘some’");
    }

    @Test
    void leavesEverythingElse() {
        assertThat(Quotes.curled("<b>5 × 3</b> – no quotes")).isEqualTo("<b>5 × 3</b> – no quotes");
    }
}
