package dev.touchstone.library;

import dev.touchstone.article.Article;
import dev.touchstone.article.Benchmark;
import dev.touchstone.article.Cell;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Contents;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Guide;
import dev.touchstone.article.Laboratory;
import dev.touchstone.article.Row;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.article.SiteSettings;
import dev.touchstone.article.Source;
import dev.touchstone.article.Statement;
import dev.touchstone.article.Verdict.Choice;
import dev.touchstone.judgement.Judgements;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything the site knows at one moment; it never changes and holds only what could be read.
///
/// Comparisons come newest review first, everything else by name.
public final class Library {

    private final Contents given;
    private final Contents contents;
    private final LocalDate asOf;
    private final Map<String, RuntimeProfile> runtimes;
    private final Map<String, Criterion> criteria;
    private final ComparedRows comparisons;
    private final Map<String, Source> sources;
    private final Map<String, String> formerPages;
    private final Judgements judgements;
    private final Memory<Class<?>, Object> remembered = new Memory<>();

    Library(Contents given, LocalDate asOf) {
        this(given, asOf, List.of());
    }

    /// @param before the library as it was before something changed
    Library(Contents given, LocalDate asOf, Library before) {
        this(given, asOf, List.of(before));
    }

    private Library(Contents given, LocalDate asOf, List<Library> before) {
        this.given = given;
        this.contents = sorted(given);
        this.asOf = asOf;
        this.runtimes = byId(contents.runtimes());
        this.criteria = byId(contents.criteria());
        this.sources = contents.sources().stream().collect(Collectors.toUnmodifiableMap(Source::key, s -> s));
        this.comparisons = ComparedRows.of(contents.comparisons(), criteria,
                before.stream().map(library -> library.knownRows(criteria)).toList());
        this.formerPages = Collections.unmodifiableMap(formerPages(contents));
        this.judgements = before.stream()
                .map(library -> library.judgements)
                .filter(known -> known.areOf(contents.laboratory()))
                .findFirst()
                .orElseGet(() -> Judgements.of(contents.laboratory()));
    }

    /// The library as it was, but for comparisons that keep their names and their order.
    private Library(Contents given, Library before, ComparedRows comparisons) {
        this.given = given;
        this.contents = new Contents(given.settings(), before.sources(), before.runtimes(), before.criteria(),
                before.guides(), comparisons.comparisons(), before.laboratory());
        this.asOf = before.asOf;
        this.runtimes = before.runtimes;
        this.criteria = before.criteria;
        this.sources = before.sources;
        this.comparisons = comparisons;
        this.formerPages = before.formerPages;
        this.judgements = before.judgements;
    }

    /// The library after something changed. Where that was only what some comparisons say, the rest is not gone through again.
    static Library again(Contents given, LocalDate asOf, Library before) {
        boolean onlyComparisons = asOf.equals(before.asOf) && given.hasSameBesidesComparisons(before.given);
        Optional<ComparedRows> changed = onlyComparisons
                ? before.comparisons.with(before.given.comparisons(), given.comparisons(), before.criteria)
                : Optional.empty();
        return changed.map(rows -> new Library(given, before, rows)).orElseGet(() -> new Library(given, asOf, before));
    }

    /// What is worked out from this library once, for whoever asks for it, and forgotten with it.
    ///
    /// @param type tells it from everything else that is remembered
    public <T> T remembered(Class<T> type, Function<Library, T> made) {
        return type.cast(remembered.of(type, any -> made.apply(this)));
    }

    public SiteSettings settings() {
        return contents.settings();
    }

    /// The day on which it was assembled: what is due for review, and which release is supported, is as seen from it.
    public LocalDate asOf() {
        return asOf;
    }

    public List<Comparison> comparisons() {
        return contents.comparisons();
    }

    public List<RuntimeProfile> runtimes() {
        return contents.runtimes();
    }

    public List<Criterion> criteria() {
        return contents.criteria();
    }

    public List<Guide> guides() {
        return contents.guides();
    }

    /// Workloads, results and claims.
    public Laboratory laboratory() {
        return contents.laboratory();
    }

    /// What came of the claims.
    public Judgements judgements() {
        return judgements;
    }

    public Optional<Benchmark> benchmark(String id) {
        return laboratory().benchmarks().stream().filter(benchmark -> benchmark.id().equals(id)).findFirst();
    }

    /// All articles: comparisons, runtimes, criteria, guides, then benchmarks.
    public Stream<Article> articles() {
        return contents.articles();
    }

    public List<Source> sources() {
        return contents.sources();
    }

    public Optional<Comparison> comparison(String id) {
        return comparisons.comparison(id);
    }

    public Optional<RuntimeProfile> runtime(String id) {
        return Optional.ofNullable(runtimes.get(id));
    }

    public Optional<Criterion> criterion(String id) {
        return Optional.ofNullable(criteria.get(id));
    }

    public Optional<Guide> guide(String id) {
        return contents.guides().stream().filter(guide -> guide.id().equals(id)).findFirst();
    }

    public Optional<Source> source(String key) {
        return Optional.ofNullable(sources.get(key));
    }

    /// The pages that articles had before, by what their aliases say, each with the page that took its place.
    public Map<String, String> formerPages() {
        return formerPages;
    }

    /// The rows of a comparison, in its order, each compared.
    public List<ComparedRow> rows(Comparison comparison) {
        return comparisons.rows(comparison.id());
    }

    /// The row of a comparison that is about a criterion.
    public Optional<ComparedRow> row(Comparison comparison, String criterion) {
        return rows(comparison).stream().filter(row -> row.criterion().id().equals(criterion)).findFirst();
    }

    /// What all articles say about a criterion, article by article.
    public List<Stated> about(Criterion criterion) {
        return stated(row -> row.criterion().equals(criterion.id()), cell -> true);
    }

    /// What all articles say about a runtime, article by article.
    public List<Stated> about(RuntimeProfile runtime) {
        return stated(row -> true, cell -> cell.runtime().equals(runtime.id()));
    }

    /// Every statement of every comparison, with the cell in which it stands.
    public Stream<Voice> voices() {
        return contents.comparisons().stream().flatMap(Library::voices);
    }

    /// Every statement of a comparison.
    static Stream<Voice> voices(Comparison comparison) {
        return comparison.rows()
                .stream()
                .flatMap(row -> row.cells()
                        .stream()
                        .map(cell -> new Stated(comparison, row.criterion(), cell)))
                .flatMap(stated -> stated.cell().statements().stream().map(said -> new Voice(stated, said)));
    }

    /// How well a comparison's statements are sourced.
    public Evidence evidence(Comparison comparison) {
        return Evidence.of(comparison.rows()
                .stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.statements().stream())
                .toList());
    }

    /// Whether nobody but the maker of a runtime says so.
    public boolean isVendorClaim(Statement statement, String runtime) {
        return statement.isSourced() && statement.sources()
                .stream()
                .allMatch(key -> source(key).map(source -> source.about().contains(runtime)).orElse(false));
    }

    /// Whether a row bears out a verdict's reason: always where the runtimes are chosen together.
    public boolean proves(Comparison comparison, Choice choice, String criterion) {
        return ReasonCheck.proves(comparison, choice, criterion, this);
    }

    private KnownRows knownRows(Map<String, Criterion> now) {
        Set<String> same = criteria.entrySet()
                .stream()
                .filter(entry -> entry.getValue().equals(now.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        return new KnownRows(comparisons, same, same.size() == criteria.size() && same.size() == now.size());
    }

    private List<Stated> stated(Predicate<Row> rowWanted,
            Predicate<Cell> cellWanted) {
        return contents.comparisons()
                .stream()
                .flatMap(comparison -> comparison.rows()
                        .stream()
                        .filter(rowWanted)
                        .flatMap(row -> row.cells()
                                .stream()
                                .filter(cellWanted)
                                .map(cell -> new Stated(comparison, row.criterion(), cell))))
                .toList();
    }

    private static <A extends Article> Map<String, A> byId(List<A> articles) {
        Map<String, A> all = HashMap.newHashMap(articles.size());
        articles.forEach(article -> all.put(article.id(), article));
        return Collections.unmodifiableMap(all);
    }

    private static Map<String, String> formerPages(Contents contents) {
        Map<String, String> former = new LinkedHashMap<>();
        contents.articles()
                .forEach(article -> article.aliases()
                        .stream()
                        .map(alias -> Address.folder(article) + "/" + alias)
                        .filter(Address::isPage)
                        .forEach(page -> former.putIfAbsent(page, Address.of(article).page())));
        return former;
    }

    private static Contents sorted(Contents contents) {
        Comparator<Article> byName = Comparator.comparing(Article::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Article::id);
        return new Contents(contents.settings(),
                contents.sources().stream().sorted(Comparator.comparing(Source::key)).toList(),
                contents.runtimes().stream().sorted(byName).toList(),
                contents.criteria().stream().sorted(byName).toList(),
                contents.guides().stream().sorted(byName).toList(),
                contents.comparisons()
                        .stream()
                        .sorted(Comparator.comparing((Comparison c) -> c.matter().reviewed())
                                .reversed()
                                .thenComparing(Article::id))
                        .toList(),
                contents.laboratory());
    }
}
