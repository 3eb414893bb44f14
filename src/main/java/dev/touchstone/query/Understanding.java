package dev.touchstone.query;

import java.util.List;

/// What a query was understood as.
///
/// @param <Q> the type of question that it asks
public sealed interface Understanding<Q> {

    /// A question, asked in the one way in which it should be asked.
    record Clear<Q>(Q question) implements Understanding<Q> {}

    /// A question asked in another way: with an alias, in capitals, with something twice or in another order.
    ///
    /// @param query how it should be asked
    record Respelt<Q>(Q question, Query query) implements Understanding<Q> {}

    /// No question that could be answered.
    ///
    /// @param question as much of it as was understood
    record Unclear<Q>(Q question, List<Problem> problems) implements Understanding<Q> {

        public Unclear {
            problems = List.copyOf(problems);
        }
    }

    /// How a question was asked.
    ///
    /// @param asked what was written
    /// @param plain how the question should be written
    static <Q> Understanding<Q> of(Q question, Query asked, Query plain, List<Problem> problems) {
        if (!problems.isEmpty()) {
            return new Unclear<>(question, problems);
        }
        return asked.written().equals(plain.text()) ? new Clear<>(question) : new Respelt<>(question, plain);
    }
}
