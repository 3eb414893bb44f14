package dev.touchstone.page;

import dev.touchstone.article.Article;
import dev.touchstone.article.Benchmark;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Guide;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.history.History;
import dev.touchstone.ledger.Signposts;
import dev.touchstone.ledger.Signposts.Signs;
import dev.touchstone.ledger.State;
import dev.touchstone.library.Anchors;
import dev.touchstone.library.Library;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.share.EmbedCode;
import dev.touchstone.page.share.Room;
import dev.touchstone.query.ClaimsQuestion;
import dev.touchstone.query.MatrixQuestion;
import dev.touchstone.search.Search;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// All pages of a library, each laid out when it is asked for.
public final class Pages {

    /// The sentence that the front page begins with; true without a single measurement of our own.
    private static final String PROMISE = "What is said about runtimes, and who says it.";

    private final Desk desk;
    private final Library library;
    private final Search search;

    private Pages(Library library, Search search, History history) {
        this.library = library;
        this.search = search;
        this.desk = Desk.of(library, history);
    }

    /// Those of a library.
    ///
    /// @param search in this library
    /// @param history what is known of its past
    public static Pages of(Library library, Search search, History history) {
        return new Pages(library, search, history);
    }

    /// The page for addresses at which there is none.
    public NotFoundPage notFound() {
        return notFound("Nothing is at this address.",
                "It may never have been, or it was mistyped: addresses that move leave a redirect behind.", List.of());
    }

    /// The same where more is known.
    ///
    /// @param instead where there is something
    public NotFoundPage notFound(String title, String sentence, List<Link> instead) {
        return new NotFoundPage(desk.frame("Nothing here"), title, sentence, instead, cards());
    }

    /// The page for requests that cannot be answered.
    public ErrorPage error(int status) {
        boolean ours = status >= 500;
        String title = ours ? "Something broke here" : "That request cannot be answered";
        String sentence = ours
                ? "The fault is ours. Try again in a moment; if it stays, the address of this page helps us to find it."
                : "The server understood it, but has nothing to give for it.";
        return new ErrorPage(desk.frame(title), status, title, sentence);
    }

    /// The page at an address that had one: why it is gone, or where its parts are now.
    public GonePage gone(Signposts signposts, SitePath path, State state) {
        Signs signs = signposts.beside(path.value());
        SignViews views = new SignViews(library);
        String title = state instanceof State.Retired ? "This page is gone" : "This page has become several";
        String sentence = state instanceof State.Retired(String reason) ? reason
                : "What stood here now stands in several places.";
        return new GonePage(desk.frame(title), title, sentence, views.links(state.targets()),
                views.signage(signs).notes(), cards());
    }

    /// What a page has to show of addresses that were once parts of it.
    public Signage signage(Signposts signposts, SitePath path) {
        Set<String> parts = path.article(library).map(article -> Anchors.of(article, library)).orElse(Set.of());
        return new SignViews(library).signage(signposts.on(path.value(), parts));
    }

    /// Every address at which there is a page: first the lists, then the articles in the order of the library, then the rules.
    public List<SitePath> addresses() {
        return Stream.of(Stream.of(SitePath.HOME, SitePath.COMPARISONS, SitePath.RUNTIMES, SitePath.CRITERIA,
                SitePath.BENCHMARKS, SitePath.COMPARE, SitePath.MATRIX, SitePath.FIND, SitePath.SEARCH),
                library.articles().map(SitePath::of), Stream.of(SitePath.SOURCES), SourcePages.addresses(library),
                TrustPages.addresses(), Stream.of(SitePath.CLAIMS, SitePath.CHANGES), RulePages.addresses())
                .flatMap(all -> all)
                .toList();
    }

    /// The addresses of rows and cells, and of what other sites show in frames. They repeat what the pages of articles say, so they are
    /// in no list of pages.
    public List<SitePath> parts() {
        return Stream.concat(PartPages.addresses(library), EmbedPages.addresses(library)).toList();
    }

    /// How another site shows what is at an address; empty where that is nothing for a frame.
    public Optional<EmbedCode> embed(SitePath path, Room room) {
        return new EmbedPages(desk).code(path, room);
    }

    /// The page at an address, if there is one.
    public Optional<Layout> find(SitePath path) {
        return switch (path.value()) {
            case "/" -> Optional.of(this::home);
            case "/comparisons" -> Optional.of(() -> new ComparisonsPage(
                    desk.frame("Comparisons", "All comparisons of runtimes, newest review first.", path), cards()));
            case "/runtimes" -> Optional.of(() -> new RuntimesPage(desk.frame("Runtimes",
                    "All runtimes with their facts, releases, and everything that is said about them.", path),
                    runtimes()));
            case "/criteria" -> Optional.of(() -> new CriteriaPage(desk.frame("Criteria",
                    "All questions that runtimes are compared on, and how to read the answers.", path),
                    CriteriaGroup.of(library.criteria())));
            case "/benchmarks" -> Optional.of(() -> new BenchmarkPages(desk).list());
            case "/sources" -> Optional.of(() -> new SourcesPages(desk).page());
            case "/evidence" -> Optional.of(() -> new TrustPages(desk).evidence());
            case "/freshness" -> Optional.of(() -> new TrustPages(desk).freshness());
            case "/disagreements" -> Optional.of(() -> new TrustPages(desk).disagreements());
            case "/claims" -> Optional.of(() -> new ClaimsPages(desk).page(ClaimsQuestion.ALL));
            case "/changes" -> Optional.of(() -> new ChangesPages(desk).page());
            case "/search" -> Optional.of(() -> new SearchPages(desk, search).empty());
            case "/compare" -> Optional.of(() -> new ComparePages(desk).empty());
            case "/matrix" -> Optional.of(() -> new MatrixPages(desk).page(MatrixQuestion.ALL));
            case "/find" -> Optional.of(() -> new FindPages(desk).empty());
            default -> path.article(library)
                    .<Layout>map(article -> () -> page(article))
                    .or(() -> new SourcePages(desk).find(path))
                    .or(() -> new RulePages(desk).find(path))
                    .or(() -> new PartPages(desk).find(path))
                    .or(() -> new EmbedPages(desk).find(path));
        };
    }

    /// What answers queries at an address, if anything does.
    public Optional<Inquiry> inquiry(SitePath path) {
        return switch (path.value()) {
            case "/compare" -> Optional.of(new ComparePages(desk));
            case "/matrix" -> Optional.of(new MatrixPages(desk));
            case "/find" -> Optional.of(new FindPages(desk));
            case "/search" -> Optional.of(new SearchPages(desk, search));
            case "/claims" -> Optional.of(new ClaimsPages(desk));
            case "/changes" -> Optional.of(new ChangesPages(desk));
            default -> Optional.empty();
        };
    }

    private Page page(Article article) {
        return switch (article) {
            case Comparison comparison -> new ComparisonPages(desk).page(comparison);
            case RuntimeProfile runtime -> new RuntimePages(desk).page(runtime);
            case Criterion criterion -> new CriterionPages(desk).page(criterion);
            case Guide guide -> GuidePage.of(guide, desk);
            case Benchmark benchmark -> new BenchmarkPages(desk).page(benchmark);
        };
    }

    private HomePage home() {
        String tagline = library.settings().tagline();
        String name = library.settings().name();
        Frame frame = desk.frame(tagline.isEmpty() ? name : name + ": " + tagline, PROMISE, SitePath.HOME);
        return new HomePage(frame, PROMISE, cards(), runtimes(), CriteriaGroup.of(library.criteria()));
    }

    private List<Card> cards() {
        return library.comparisons().stream().map(new ComparisonPages(desk)::card).toList();
    }

    private List<RuntimeCard> runtimes() {
        return RuntimeCard.of(library.runtimes(), library.asOf());
    }
}
