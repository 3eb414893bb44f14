package dev.touchstone.api;

import dev.touchstone.query.Query;
import dev.touchstone.query.Understanding;
import dev.touchstone.query.Understanding.Clear;
import dev.touchstone.query.Understanding.Respelt;
import dev.touchstone.query.Understanding.Unclear;
import java.util.List;
import java.util.function.Function;

/// What is made of a program's question.
public sealed interface Answered {

    /// The answer, in the form that was asked for.
    record Made(Making making) implements Answered {}

    /// Why there is no answer.
    record Refused(List<dev.touchstone.query.Problem> problems) implements Answered {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// How the same is asked as it should be.
    record Elsewhere(Query query) implements Answered {}

    /// The answer to a question that was understood.
    static <Q> Answered of(Understanding<Q> understood, Function<Q, Form> form) {
        return switch (understood) {
            case Clear<Q>(Q question) -> new Made(() -> form.apply(question));
            case Respelt<Q>(Q question, Query plain) -> new Elsewhere(plain);
            case Unclear<Q>(Q question, List<dev.touchstone.query.Problem> problems) -> new Refused(problems);
        };
    }
}
