package dev.touchstone.page.table;

import dev.touchstone.page.prose.Html;

/// How the value of a statement is shown; each way has a template of its own under `templates/value`.
public sealed interface ValueView {

    /// The name of its template.
    String template();

    /// A grade: its word and a glyph of steps.
    record RatingView(String level, StepsView steps) implements ValueView {

        @Override
        public String template() {
            return "rating";
        }
    }

    /// Support: a shape and its word.
    ///
    /// @param shape the id of the glyph
    record SupportView(String word, String shape) implements ValueView {

        @Override
        public String template() {
            return "support";
        }
    }

    /// A figure, a version or a date: short, and never broken over two lines.
    record FigureView(Html figure) implements ValueView {

        @Override
        public String template() {
            return "figure";
        }
    }

    /// Names or a description.
    record WordsView(Html words) implements ValueView {

        @Override
        public String template() {
            return "words";
        }
    }

    /// Nobody has said.
    record UnknownView() implements ValueView {

        @Override
        public String template() {
            return "unknown";
        }
    }

    /// The question makes no sense here.
    record NotApplicableView() implements ValueView {

        @Override
        public String template() {
            return "not-applicable";
        }
    }
}
