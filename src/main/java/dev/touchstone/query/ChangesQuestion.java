package dev.touchstone.query;

import dev.touchstone.article.Comparison;
import dev.touchstone.history.Changelog;
import dev.touchstone.history.Commit;
import dev.touchstone.history.Entry;
import dev.touchstone.history.History;
import dev.touchstone.history.change.Change.CellChanged;
import dev.touchstone.history.change.Change.RowChanged;
import dev.touchstone.library.Address;
import dev.touchstone.library.Library;
import dev.touchstone.query.Query.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Which changes a reader wants to be told of.
///
/// @param page the path of the page that shows what they changed, which may be that of a row or a cell; empty for all pages
/// @param since the revision after which they were made; empty for all revisions
public record ChangesQuestion(String page, String since) {

    public static final ChangesQuestion ALL = new ChangesQuestion("", "");

    private static final String PAGE = "page";
    private static final String SINCE = "since";

    /// Reads the question of a query.
    public static Understanding<ChangesQuestion> read(Query query, Library library, History history) {
        ParameterReader reader = ParameterReader.of(query, List.of(PAGE, SINCE));
        String page = reader.one(PAGE, pages(query.list(PAGE), library, history.changelog()));
        String since = reader.one(SINCE, Choices.ofBeginnings("revision",
                history.commits().stream().map(Commit::id).toList(), query.list(SINCE)));
        ChangesQuestion question = new ChangesQuestion(page, since);
        return Understanding.of(question, query, question.query(), reader.problems());
    }

    /// Every page that is there or was; the rows and cells only of those comparisons of which somebody asks for a part. A part may be
    /// named as on its comparison's page, behind a number sign.
    private static Choices pages(List<String> asked, Library library, Changelog changelog) {
        Collection<String> all = new TreeSet<>(changelog.byPage().keySet());
        library.articles().forEach(article -> all.add(Address.of(article).page()));
        asked.stream()
                .map(ChangesQuestion::comparison)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(id -> all.addAll(parts(id, library, changelog)));
        Map<String, String> names = new LinkedHashMap<>();
        all.forEach(page -> names.put(page, page));
        asked.forEach(page -> Optional.ofNullable(names.get(page.replace('#', '/')))
                .ifPresent(part -> names.putIfAbsent(page, part)));
        return new Choices("page", List.copyOf(all), names);
    }

    /// The comparison that something could be a part of, by its id.
    private static Optional<String> comparison(String part) {
        String path = part.replace('#', '/');
        int end = path.indexOf('/', Address.COMPARISONS.length() + 1);
        return path.startsWith(Address.COMPARISONS + "/") && end > 0
                ? Optional.of(path.substring(Address.COMPARISONS.length() + 1, end))
                : Optional.empty();
    }

    /// The rows and cells that are there, and those that were.
    private static List<String> parts(String id, Library library, Changelog changelog) {
        String page = Address.COMPARISONS + "/" + id;
        List<String> parts = new ArrayList<>();
        library.comparison(id)
                .map(Comparison::rows)
                .orElse(List.of())
                .forEach(row -> {
                    parts.add(page + "/" + row.criterion());
                    row.cells().forEach(cell -> parts.add(page + "/" + row.criterion() + "." + cell.runtime()));
                });
        changelog.of(page)
                .stream()
                .filter(entry -> entry.change() instanceof CellChanged || entry.change() instanceof RowChanged)
                .map(Entry::address)
                .filter(at -> at.page().equals(page))
                .forEach(at -> parts.add(page + "/" + at.fragment()));
        return parts;
    }

    /// The one way to ask it.
    public Query query() {
        List<Parameter> parameters = new ArrayList<>();
        CompareQuestion.add(parameters, PAGE, page);
        CompareQuestion.add(parameters, SINCE, since);
        return Query.of(parameters);
    }

    /// The row or cell that is asked for, by its address on its comparison's page.
    public Optional<Address> part() {
        return comparison(page).map(id -> Address.COMPARISONS + "/" + id)
                .map(article -> new Address(article, page.substring(article.length() + 1)));
    }

    /// The changes that are asked for, newest first.
    public List<Entry> entries(History history) {
        Changelog changelog = history.changelog();
        List<Entry> all = page.isEmpty() ? changelog.entries()
                : part().map(changelog::of).orElseGet(() -> changelog.of(page));
        return all.stream().takeWhile(entry -> isAfter(entry.commit(), history)).toList();
    }

    /// Entries come newest first; so do the revisions.
    private boolean isAfter(Commit commit, History history) {
        List<Commit> commits = history.commits();
        return since.isEmpty() || history.find(since)
                .map(then -> commits.indexOf(commit) < commits.indexOf(then))
                .orElse(true);
    }
}
