package dev.touchstone.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The white space that templates leave behind.
class WhitespaceTest {

    @Test
    void foldsBlankLinesAndIndentation() {
        assertThat(Whitespace.trimmed("<p>\n\n   a  b\n</p>\n\n\n<p>c</p>")).isEqualTo("<p>\na  b\n</p>\n<p>c</p>");
    }

    @Test
    void keepsEveryLineOfCode() {
        assertThat(Whitespace.trimmed("<p>\n\n<pre><code>a\n\n\n  b</code></pre>\n\n\n<pre>c\n\nd</pre>"))
                .isEqualTo("<p>\n<pre><code>a\n\n\n  b</code></pre>\n<pre>c\n\nd</pre>");
    }

    @Test
    void endsWithAnUnclosedElement() {
        assertThat(Whitespace.trimmed("a\n\n<pre>b\n\nc")).isEqualTo("a\n<pre>b\n\nc");
    }
}
