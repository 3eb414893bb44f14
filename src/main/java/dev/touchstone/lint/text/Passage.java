package dev.touchstone.lint.text;

import dev.touchstone.markdown.Inline;
import dev.touchstone.markdown.PlainText;
import java.util.List;

/// A stretch of running text: a paragraph, a heading, or what stands in a cell.
public record Passage(Role role, List<Inline> content) {

    /// What part the text plays in its article.
    public enum Role {
        /// the article's own sentences
        STATEMENT,
        /// the words above a section, or of a question
        HEADING,
        /// a cell of a table
        CELL,
        /// somebody else's words
        QUOTATION
    }

    public Passage {
        content = List.copyOf(content);
    }

    /// The words without formatting.
    public String words() {
        return PlainText.of(content);
    }
}
