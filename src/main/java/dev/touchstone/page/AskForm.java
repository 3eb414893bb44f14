package dev.touchstone.page;

import java.util.List;

/// A form that asks a query: what there is to choose from, and what is chosen.
///
/// @param action the path that answers
/// @param title what it is for, in two or three words
/// @param isOpen whether it is shown at once; otherwise it opens
public record AskForm(String action, String title, String submit, boolean isOpen, List<Field> fields) {

    public AskForm {
        fields = List.copyOf(fields);
    }

    /// One parameter.
    ///
    /// @param name of the parameter
    /// @param legend what is chosen with it
    /// @param hint what to know about it, or empty
    /// @param type how it is shown: `boxes`, `fold` for many boxes that open, or `select`
    public record Field(String name, String legend, String hint, String type, List<Options> options) {

        public Field {
            options = List.copyOf(options);
        }

        /// How many of the options are chosen.
        public long chosen() {
            return options.stream().flatMap(part -> part.options().stream()).filter(Option::isChosen).count();
        }
    }

    /// Options that belong together.
    ///
    /// @param name empty where there is but one group of them
    public record Options(String name, List<Option> options) {

        public Options {
            options = List.copyOf(options);
        }
    }

    /// One choice.
    ///
    /// @param value as the query has it; empty for what is chosen when nothing is
    public record Option(String value, String text, boolean isChosen) {}
}
