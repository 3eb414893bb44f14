package dev.touchstone.api;

import dev.touchstone.api.Endpoint.Queried;
import dev.touchstone.cite.References;
import dev.touchstone.history.History;
import dev.touchstone.library.Address;
import dev.touchstone.library.Anchors;
import dev.touchstone.library.Library;
import dev.touchstone.query.Query;
import dev.touchstone.search.Search;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The other forms of a library's pages, each made when it is asked for.
public final class Forms {

    /// The guide that explains all this to people, where a site has one.
    private static final String EXPLAINING = "api";

    private final Desk desk;
    private final Feeds feeds;

    private Forms(Desk desk, History history) {
        this.desk = desk;
        this.feeds = new Feeds(desk, history);
    }

    /// Those of a library.
    ///
    /// @param search in this library
    /// @param history what is known of its past
    public static Forms of(Library library, Search search, History history) {
        return new Forms(new Desk(library, search, new References(library, history.revisions())), history);
    }

    /// One form of what is at one address.
    ///
    /// @param page the path of the page, also where there is no such page
    /// @param query what the page is asked
    public record At(String page, Format format, Query query) {

        /// Without a question.
        public At(String page, Format format) {
            this(page, format, Query.NONE);
        }

        /// The address of the form itself.
        public String path() {
            return query.at(page + format.suffix());
        }

        /// The address of the page.
        public String asked() {
            return query.at(page);
        }

        /// The same page in another form.
        public At as(Format other) {
            return new At(page, other, query);
        }
    }

    /// Every address of another form, in order.
    public Stream<At> addresses() {
        Stream<At> documents = ApiV1.ENDPOINTS.stream()
                .flatMap(endpoint -> endpoint.content()
                        .all(desk.library())
                        .map(endpoint::page)
                        .flatMap(page -> endpoint.content().formats().stream().map(format -> new At(page, format))));
        return Stream.concat(documents, feeds.pages().map(page -> new At(page, Format.ATOM)));
    }

    /// The forms of a page, besides the page; none where it has none.
    public List<At> of(String page) {
        return Stream.concat(endpoints(page).flatMap(endpoint -> endpoint.content().formats().stream()),
                Stream.of(Format.ATOM))
                .map(format -> new At(page, format))
                .filter(at -> find(at).isPresent())
                .toList();
    }

    /// The same question in the other forms in which it is answered.
    public List<At> like(At asked) {
        return of(asked.page()).stream().map(form -> asked.as(form.format())).toList();
    }

    /// What is at an address.
    public Optional<Making> find(At at) {
        return at.format() == Format.ATOM ? feeds.find(at.page())
                : endpoints(at.page())
                        .flatMap(endpoint -> endpoint.values(at.page())
                                .flatMap(values -> endpoint.content().at(desk, values, at.format()))
                                .stream())
                        .findFirst();
    }

    /// What is made of the question at an address; empty where nothing answers questions.
    public Optional<Answered> answer(At at) {
        return at.format() == Format.ATOM ? feeds.answer(at.page(), at.query())
                : endpoints(at.page())
                        .filter(endpoint -> endpoint.content().formats().contains(at.format()))
                        .flatMap(endpoint -> endpoint.content() instanceof Queried queried
                                ? Stream.of(queried.answer(desk, at.query(), at.format()))
                                : Stream.empty())
                        .findFirst();
    }

    /// The path of the schema that a form's document keeps; empty where it is no document.
    public Optional<String> schema(At at) {
        return at.format() == Format.JSON
                ? endpoints(at.page()).map(endpoint -> Desk.SCHEMAS + endpoint.name() + ".json").findFirst()
                : Optional.empty();
    }

    /// The pages that a mistyped path could mean: those of its kind, or the lists where it is of no kind.
    public Stream<String> beside(String page) {
        List<Endpoint> same = endpoints(page).toList();
        return same.isEmpty()
                ? ApiV1.ENDPOINTS.stream().filter(endpoint -> endpoint.variables().isEmpty()).map(Endpoint::path)
                : same.stream()
                        .flatMap(endpoint -> endpoint.values(page)
                                .stream()
                                .flatMap(values -> endpoint.content().beside(desk.library(), values))
                                .map(endpoint::page));
    }

    /// An address of the site as other sites write it.
    public String absolute(String path) {
        return desk.absolute(path);
    }

    /// Where a sort of problem is explained; `about:blank` where the site does not explain it.
    public String explanation(String anchor) {
        return desk.library()
                .guide(EXPLAINING)
                .filter(guide -> Anchors.of(guide, desk.library()).contains(anchor))
                .map(guide -> absolute(Address.of(guide).at(anchor).toString()))
                .orElse("about:blank");
    }

    private static Stream<Endpoint> endpoints(String page) {
        return ApiV1.ENDPOINTS.stream().filter(endpoint -> endpoint.values(page).isPresent());
    }
}
