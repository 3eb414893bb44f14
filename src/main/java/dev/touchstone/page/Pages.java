package dev.touchstone.page;

import dev.touchstone.article.Article;
import dev.touchstone.library.Library;
import dev.touchstone.page.address.SitePath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// All pages of a library, each laid out when it is asked for.
public final class Pages {

    /// The addresses that every site has.
    static final List<SitePath> LISTS = List.of(SitePath.HOME, SitePath.COMPARISONS, SitePath.RUNTIMES,
            SitePath.CRITERIA, SitePath.SOURCES);

    /// The sentence that the front page begins with; true without a single measurement of our own.
    private static final String PROMISE = "What is said about runtimes, and who says it.";

    private final Desk desk;
    private final Library library;

    private Pages(Library library) {
        this.library = library;
        this.desk = Desk.of(library);
    }

    public static Pages of(Library library) {
        return new Pages(library);
    }

    /// The page for addresses at which there is none.
    public NotFoundPage notFound() {
        return new NotFoundPage(desk.frame("Nothing here"), cards());
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

    static Stream<Article> articles(Library library) {
        return Stream.of(library.comparisons(), library.runtimes(), library.criteria(), library.guides())
                .flatMap(List::stream);
    }

    /// Every page at its address: first the lists, then the articles in the order of the library.
    public Map<SitePath, Layout> all() {
        Map<SitePath, Layout> pages = new LinkedHashMap<>();
        pages.put(SitePath.HOME, this::home);
        pages.put(SitePath.COMPARISONS, () -> new ComparisonsPage(desk.frame("Comparisons",
                "All comparisons of runtimes, newest review first.", SitePath.COMPARISONS), cards()));
        pages.put(SitePath.RUNTIMES, () -> new RuntimesPage(desk.frame("Runtimes",
                "All runtimes with their facts, releases, and everything that is said about them.", SitePath.RUNTIMES),
                runtimes()));
        pages.put(SitePath.CRITERIA, () -> new CriteriaPage(desk.frame("Criteria",
                "All questions that runtimes are compared on, and how to read the answers.", SitePath.CRITERIA),
                CriteriaGroup.of(library.criteria())));
        library.comparisons().forEach(one -> pages.put(SitePath.of(one), () -> new ComparisonPages(desk).page(one)));
        library.runtimes().forEach(one -> pages.put(SitePath.of(one), () -> new RuntimePages(desk).page(one)));
        library.criteria().forEach(one -> pages.put(SitePath.of(one), () -> new CriterionPages(desk).page(one)));
        library.guides().forEach(one -> pages.put(SitePath.of(one), () -> GuidePage.of(one, desk)));
        pages.put(SitePath.SOURCES, () -> new SourcesPages(desk).page());
        return pages;
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
