package dev.touchstone.page;

import dev.touchstone.article.Article;
import dev.touchstone.library.Library;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.query.Remedies;
import java.util.List;
import java.util.Optional;

/// Says why a query has no answer, and leads to queries that have one.
final class ProblemViews {

    private ProblemViews() {}

    /// @param path that answers queries
    static List<ProblemView> of(Remedies remedies, SitePath path, Library library) {
        return remedies.problems()
                .stream()
                .map(problem -> new ProblemView(problem.sentence(),
                        problem.offered()
                                .stream()
                                .map(offered -> new Link(name(offered, library),
                                        problem.value().isEmpty() ? ""
                                                : remedies.with(problem, offered).at(path.value())))
                                .toList()))
                .toList();
    }

    private static String name(String id, Library library) {
        Optional<Article> runtime = library.runtime(id).map(found -> found);
        return runtime.or(() -> library.criterion(id).map(found -> found)).map(Article::name).orElse(id);
    }
}
