package dev.touchstone.page.axis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Labels of lanes.
class LabelLinesTest {

    @Test
    void keepsAShortLabelOnOneLine() {
        assertThat(LabelLines.of("loaded from a tape")).containsExactly("loaded from a tape");
    }

    @Test
    void breaksBehindACommaOrElseBetweenWords() {
        assertThat(LabelLines.of("Flask, one single process")).containsExactly("Flask,", "one single process");
        assertThat(LabelLines.of("one thread per connection")).containsExactly("one thread per", "connection");
    }

    @Test
    void cutsWhatDoesNotFitOnTwoLines() {
        assertThat(LabelLines.of("x".repeat(60))).containsExactly("x".repeat(20), "x".repeat(19) + "…");
    }
}
