package dev.touchstone.site;

import dev.touchstone.api.Contract;
import dev.touchstone.api.Format;
import dev.touchstone.api.Forms;
import dev.touchstone.history.History;
import dev.touchstone.ledger.Ledger;
import dev.touchstone.ledger.Signposts;
import dev.touchstone.library.Address;
import dev.touchstone.library.Library;
import dev.touchstone.page.ErrorPage;
import dev.touchstone.page.Layout;
import dev.touchstone.page.NotFoundPage;
import dev.touchstone.page.Pages;
import dev.touchstone.page.Signage;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.share.EmbedCode;
import dev.touchstone.page.share.Room;
import dev.touchstone.search.Search;
import dev.touchstone.site.Resource.About;
import dev.touchstone.site.Resource.Asked;
import dev.touchstone.site.Resource.Embed;
import dev.touchstone.site.Resource.OtherForm;
import dev.touchstone.site.Resource.PageResource;
import dev.touchstone.site.Resource.Picture;
import dev.touchstone.site.Resource.Redirect;
import dev.touchstone.site.file.SiteFile;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Every address there is, in order: pages, then former addresses, then other forms of pages, then files.
public final class Site {

    private final Pages pages;
    private final Forms forms;
    private final Assets assets;
    private final Signposts signposts;
    private final FormerPages former;
    private final PinnedPages pinned;
    private final Map<SitePath, SiteFile.Making> about;

    private final Library library;
    private final Search search;
    private final History history;

    private Site(Library library, Signposts signposts, Search search, History history) {
        this.library = library;
        this.search = search;
        this.history = history;
        this.pages = Pages.of(library, search, history);
        this.forms = Forms.of(library, search, history);
        this.assets = Assets.shipped();
        this.signposts = signposts;
        this.about = new SiteFiles(library, history, pages, forms, assets).all();
        this.pinned = new PinnedPages(history, pages);
        this.former = new FormerPages(library.formerPages(), signposts, pages);
    }

    /// A site that has only just begun: nothing in it was ever elsewhere, but for the aliases of its articles.
    public static Site of(Library library) {
        return of(library, Ledger.EMPTY);
    }

    /// A site with everything that its ledger remembers, of whose past nothing else is known.
    public static Site of(Library library, Ledger ledger) {
        return of(library, ledger, History.NONE);
    }

    /// A site with everything that its ledger remembers.
    ///
    /// @param history what is known of the past of its content
    public static Site of(Library library, Ledger ledger, History history) {
        return new Site(library, Signposts.of(ledger), Search.of(library), history);
    }

    /// The same site, of which more is known.
    ///
    /// @param remembered what signposts remember of its ledger
    public Site with(Signposts remembered) {
        return new Site(library, remembered, search, history);
    }

    /// The same site, of whose past more is known.
    public Site with(History known) {
        return new Site(library, signposts, search, known);
    }

    /// The site after something has changed. Its index goes on from the version before.
    ///
    /// @param remembered what signposts remember of its ledger
    public Site again(Library changed, Signposts remembered) {
        return new Site(changed, remembered, search.again(changed), history);
    }

    /// What is known of the past of its content.
    public History history() {
        return history;
    }

    /// Searching what the site shows, and no other version of it.
    public Search search() {
        return search;
    }

    /// What is at each address.
    public Map<SitePath, Resource> resources() {
        Map<SitePath, Resource> resources = new LinkedHashMap<>();
        Stream<SitePath> others = forms.addresses().map(Forms.At::path).filter(SitePath::isPath).map(SitePath::new);
        Stream<SitePath> files = Stream.of(about.keySet(), NamedFiles.shipped().keySet(), assets.files().keySet())
                .flatMap(Collection::stream);
        Stream<SitePath> pictures = Stream.concat(pages.addresses().stream(), pages.parts().stream())
                .filter(Pictures::hasOne)
                .map(Pictures::of);
        Stream.of(pages.addresses().stream(), former.addresses(), pages.parts().stream(), others, pictures, files)
                .flatMap(all -> all)
                .forEach(path -> at(path).ifPresent(resource -> resources.put(path, resource)));
        return resources;
    }

    /// Where the site lives when it is served, without a slash at its end.
    public String baseUrl() {
        return forms.absolute("");
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

    /// The same for one of them, with what is known of why nothing is there.
    public NotFoundPage notFound(String path) {
        return pinned.missing(path).orElseGet(this::notFound);
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
                .or(() -> former.at(path.value()))
                .or(() -> form(path))
                .or(() -> former.source(path.value()))
                .or(() -> Pictures.page(path).flatMap(pages::find).map(Picture::new))
                .or(() -> former.elsewhere(path, this::isThere))
                .or(() -> pinned.at(path))
                .or(() -> Optional.ofNullable(about.get(path)).map(About::new))
                .or(() -> Optional.ofNullable(NamedFiles.shipped().get(path)))
                .or(() -> Optional.ofNullable(assets.files().get(path)))
                .or(() -> index(path).map(Redirect::new));
    }

    /// Where somebody is led who asks for a folder that has no page of its own, or for what browsers ask for unasked.
    private Optional<SitePath> index(SitePath path) {
        return switch (path.value()) {
            case "/favicon.ico" -> Optional.of(assets.touchIcon());
            case "/schema", "/schema/v1" -> Optional.of(new SitePath(Contract.OPEN_API));
            case Address.GUIDES -> library.guides().stream().findFirst().map(SitePath::of);
            default -> Optional.empty();
        };
    }

    private boolean isThere(SitePath path) {
        return pages.find(path).isPresent() || Pictures.page(path).flatMap(pages::find).isPresent();
    }

    private Resource page(SitePath path, Layout layout) {
        if (SitePath.EMBED.below(path).isPresent()) {
            return new Embed(layout);
        }
        return pages.inquiry(path)
                .<Resource>map(inquiry -> new Asked(layout, inquiry))
                .orElseGet(() -> new PageResource(layout));
    }

    /// Where the picture of a page is, with the site's base; empty where it has none.
    public String picture(SitePath page) {
        return Pictures.announcing(page).map(picture -> baseUrl() + picture).orElse("");
    }

    /// How another site shows what is at an address of this one, as others write it; empty where that is nothing for a frame. What has
    /// moved is shown from where it is now.
    public Optional<EmbedCode> embed(String address, Room room) {
        return address.startsWith(baseUrl() + "/")
                ? Linked.to(address.substring(baseUrl().length()))
                        .flatMap(path -> at(path).map(found -> found instanceof Redirect(SitePath now) ? now : path))
                        .flatMap(path -> pages.embed(path, room))
                : Optional.empty();
    }

    /// The other forms of its pages.
    public Forms forms() {
        return forms;
    }

    /// A page in another form; where the page has moved, so have its other forms.
    private Optional<Resource> form(SitePath path) {
        Format format = Format.of(path.value());
        if (format == Format.HTML || !SitePath.isPath(format.page(path.value()))) {
            return Optional.empty();
        }
        Forms.At at = new Forms.At(format.page(path.value()), format);
        return forms.find(at).<Resource>map(making -> new OtherForm(at, making)).or(() -> former.at(at, forms));
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
}
