package dev.touchstone.site;

import dev.touchstone.article.Article;
import dev.touchstone.ledger.Ledger;
import dev.touchstone.ledger.Signposts;
import dev.touchstone.ledger.State;
import dev.touchstone.library.Address;
import dev.touchstone.library.Library;
import dev.touchstone.page.ErrorPage;
import dev.touchstone.page.Layout;
import dev.touchstone.page.NotFoundPage;
import dev.touchstone.page.Pages;
import dev.touchstone.page.Signage;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.search.Search;
import dev.touchstone.site.Resource.Asked;
import dev.touchstone.site.Resource.Choices;
import dev.touchstone.site.Resource.Gone;
import dev.touchstone.site.Resource.PageResource;
import dev.touchstone.site.Resource.Redirect;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Every address there is, in order: pages, then former addresses, then documents and files.
public final class Site {

    private final String baseUrl;
    private final Pages pages;
    private final Assets assets;
    private final Signposts signposts;
    private final Map<SitePath, Resource> former;

    private final Search search;

    private Site(Library library, Signposts signposts, Search search) {
        this.search = search;
        this.baseUrl = library.settings().baseUrl().toString();
        this.pages = Pages.of(library, search);
        this.assets = Assets.shipped();
        this.signposts = signposts;
        Map<SitePath, Resource> all = formerAddresses(library);
        signposts.pages().forEach((page, state) -> all.putIfAbsent(new SitePath(page), resource(page, state)));
        this.former = Collections.unmodifiableMap(all);
    }

    /// A site that has only just begun: nothing in it was ever elsewhere, but for the aliases of its articles.
    public static Site of(Library library) {
        return of(library, Ledger.EMPTY);
    }

    /// A site with everything that its ledger remembers.
    public static Site of(Library library, Ledger ledger) {
        return of(library, ledger, Search.of(library));
    }

    /// The same with an index that goes on from the version before.
    ///
    /// @param search in this library
    public static Site of(Library library, Ledger ledger, Search search) {
        return new Site(library, Signposts.of(ledger), search);
    }

    /// Searching what the site shows, and no other version of it.
    public Search search() {
        return search;
    }

    /// What is at each address.
    public Map<SitePath, Resource> resources() {
        Map<SitePath, Resource> all = new LinkedHashMap<>();
        Stream.of(pages.addresses(), former.keySet(), Documents.shipped().keySet(), assets.files().keySet())
                .flatMap(Collection::stream)
                .forEach(path -> at(path).ifPresent(resource -> all.put(path, resource)));
        return all;
    }

    /// Where the site lives when it is served, without a slash at its end.
    public String baseUrl() {
        return baseUrl;
    }

    public Assets assets() {
        return assets;
    }

    /// What a request for this path is answered with: what is there; a redirect, where the address has another case, slashes
    /// at its end or several in a row; empty, where there is nothing.
    public Optional<Resource> find(String path) {
        Optional<Resource> exact = at(path);
        return exact.isPresent() ? exact : at(plain(path)).map(found -> forwarded(found, plain(path)));
    }

    /// The page for addresses at which there is nothing.
    public NotFoundPage notFound() {
        return pages.notFound();
    }

    /// The page for requests that end with another error.
    public ErrorPage error(int status) {
        return pages.error(status);
    }

    /// The addresses of pages, in order.
    public List<SitePath> pages() {
        return pages.addresses();
    }

    /// What a page has to show of addresses that were once parts of it.
    public Signage signage(SitePath path) {
        return pages.signage(signposts, path);
    }

    /// What is at an address that is written as it should be.
    public Optional<Resource> at(SitePath path) {
        return pages.find(path)
                .map(layout -> page(path, layout))
                .or(() -> Optional.ofNullable(former.get(path)))
                .or(() -> Optional.ofNullable(Documents.shipped().get(path)))
                .or(() -> Optional.ofNullable(assets.files().get(path)));
    }

    private Resource page(SitePath path, Layout layout) {
        return pages.inquiry(path)
                .<Resource>map(inquiry -> new Asked(layout, inquiry))
                .orElseGet(() -> new PageResource(layout));
    }

    private Resource resource(String page, State state) {
        return switch (state) {
            case State.Moved(Address target) -> new Redirect(new SitePath(target.page()));
            case State.Split split -> new Choices(() -> pages.gone(signposts, new SitePath(page), state));
            case State.Retired retired -> new Gone(() -> pages.gone(signposts, new SitePath(page), state));
            case State.Live live -> throw new IllegalArgumentException(page + " is still there");
        };
    }

    private Optional<Resource> at(String path) {
        return SitePath.isPath(path) ? at(new SitePath(path)) : Optional.empty();
    }

    /// One redirect is enough: another spelling of a former address leads straight to the present one.
    private static Resource forwarded(Resource found, String path) {
        return found instanceof Redirect ? found : new Redirect(new SitePath(path));
    }

    private static String plain(String path) {
        String plain = path.toLowerCase(Locale.ROOT).replaceAll("/+", "/");
        return plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static Map<SitePath, Resource> formerAddresses(Library library) {
        Map<SitePath, Resource> former = new LinkedHashMap<>();
        Stream.of(library.comparisons(), library.runtimes(), library.criteria(), library.guides())
                .<Article>flatMap(List::stream)
                .forEach(article -> article.aliases()
                        .stream()
                        .map(alias -> SitePath.folder(article).value() + "/" + alias)
                        .filter(SitePath::isPath)
                        .forEach(path -> former.putIfAbsent(new SitePath(path), new Redirect(SitePath.of(article)))));
        return former;
    }
}
