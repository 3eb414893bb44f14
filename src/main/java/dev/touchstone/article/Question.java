package dev.touchstone.article;

import dev.touchstone.markdown.Inline;
import java.util.List;

/// A question that is really asked, and its answer.
public record Question(String anchor, List<Inline> question, Prose answer) {

    public Question {
        question = List.copyOf(question);
    }
}
