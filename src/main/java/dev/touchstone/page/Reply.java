package dev.touchstone.page;

import dev.touchstone.page.address.SitePath;
import dev.touchstone.query.Problem;
import dev.touchstone.query.Query;
import dev.touchstone.query.Understanding;
import dev.touchstone.query.Understanding.Clear;
import dev.touchstone.query.Understanding.Respelt;
import dev.touchstone.query.Understanding.Unclear;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What a page makes of a query.
public sealed interface Reply {

    /// The page that answers it.
    record Shown(Layout layout) implements Reply {}

    /// A page that says why there is no answer, and helps to ask better.
    record Refused(Layout layout, List<Problem> problems) implements Reply {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// The address at which the same is asked as it should be.
    record Elsewhere(String address) implements Reply {}

    /// What a page makes of a query that has been read.
    ///
    /// @param path of the page
    /// @param shown the page that answers a question
    /// @param refused the page that keeps as much of a question as was understood
    static <Q> Reply of(Understanding<Q> understood, SitePath path, Function<Q, Page> shown,
            BiFunction<Q, List<Problem>, Page> refused) {
        return switch (understood) {
            case Clear<Q>(Q question) -> new Shown(() -> shown.apply(question));
            case Respelt<Q>(Q question, Query plain) -> new Elsewhere(plain.at(path.value()));
            case Unclear<Q>(Q question, List<Problem> problems) ->
                new Refused(() -> refused.apply(question, problems), problems);
        };
    }
}
