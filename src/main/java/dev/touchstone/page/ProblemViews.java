package dev.touchstone.page;

import dev.touchstone.article.Article;
import dev.touchstone.library.Library;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.query.Problem;
import dev.touchstone.query.Query;
import java.util.Optional;

/// Says why a query has no answer, and leads to queries that have one.
final class ProblemViews {

    private ProblemViews() {}

    /// @param understood the rest of the query, to which what is offered is added
    /// @param path that answers queries
    static ProblemView of(Problem problem, Query understood, SitePath path, Library library) {
        boolean isName = problem.value().isEmpty() || problem.parameter().equals(problem.value());
        return new ProblemView(problem.sentence(), problem.offered()
                .stream()
                .map(offered -> new Link(name(offered, library),
                        isName ? "" : understood.with(problem.parameter(), offered).at(path.value())))
                .toList());
    }

    private static String name(String id, Library library) {
        Optional<Article> runtime = library.runtime(id).map(found -> found);
        return runtime.or(() -> library.criterion(id).map(found -> found)).map(Article::name).orElse(id);
    }
}
