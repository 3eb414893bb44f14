package dev.touchstone.api;

import dev.touchstone.history.History;
import dev.touchstone.library.Address;
import dev.touchstone.library.Anchors;
import dev.touchstone.library.Library;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The other forms of a library's pages, each made when it is asked for.
public final class Forms {

    /// The guide that explains all this to people, where a site has one.
    private static final String EXPLAINING = "api";

    private final Desk desk;
    private final Feeds feeds;

    private Forms(Library library, History history) {
        this.desk = new Desk(library);
        this.feeds = new Feeds(desk, history);
    }

    /// Those of a library.
    ///
    /// @param history what is known of its past
    public static Forms of(Library library, History history) {
        return new Forms(library, history);
    }

    /// One form of what is at one address.
    ///
    /// @param page the path of the page, also where there is no such page
    public record At(String page, Format format) {

        /// The path of the form itself.
        public String path() {
            return page + format.suffix();
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

    /// What is at an address.
    public Optional<Making> find(At at) {
        return at.format() == Format.ATOM ? feeds.find(at.page())
                : endpoints(at.page())
                        .flatMap(endpoint -> endpoint.values(at.page())
                                .flatMap(values -> endpoint.content().at(desk, values, at.format()))
                                .stream())
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
