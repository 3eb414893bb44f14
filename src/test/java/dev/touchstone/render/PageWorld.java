package dev.touchstone.render;

import dev.touchstone.library.Library;
import dev.touchstone.library.LibraryAssembler;
import dev.touchstone.page.Layout;
import dev.touchstone.page.Page;
import dev.touchstone.page.Reply;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.pipeline.Pipeline;
import dev.touchstone.query.Query;
import dev.touchstone.reading.SmallSite;
import dev.touchstone.site.Resource;
import dev.touchstone.site.Site;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A site with all its pages rendered.
///
/// @param html the text of each page by its address
record PageWorld(Site site, Map<SitePath, String> html) {

    private static final Renderer RENDERER = new Renderer();

    static PageWorld of(SmallSite small) {
        Library library = LibraryAssembler.assemble(small.contents(), SmallSite.TODAY);
        return of(Site.of(library));
    }

    static PageWorld shipped() {
        return of(Pipeline.run(Path.of("content"), SmallSite.TODAY).site());
    }

    private static PageWorld of(Site site) {
        Map<SitePath, String> html = new TreeMap<>();
        site.pages().forEach(path -> html.put(path, RENDERER.render(site, path).bytes().text()));
        return new PageWorld(site, html);
    }

    /// The page that is shown where there is no address for it.
    String html(Page page) {
        return RENDERER.render(site, page).bytes().text();
    }

    /// The page that answers a query or refuses it; empty where it is asked for in another way than it should be.
    Optional<String> answer(String path, String query) {
        return site.at(new SitePath(path))
                .filter(Resource.Asked.class::isInstance)
                .map(Resource.Asked.class::cast)
                .flatMap(asked -> switch (asked.inquiry().answer(Query.read(query))) {
                    case Reply.Shown(Layout layout) -> Optional.of(html(layout.page()));
                    case Reply.Refused refused -> Optional.of(html(refused.layout().page()));
                    case Reply.Elsewhere elsewhere -> Optional.empty();
                });
    }

    Document answered(String path, String query) {
        return Jsoup.parse(answer(path, query).orElseThrow());
    }

    Document page(String path) {
        return Jsoup.parse(html.getOrDefault(new SitePath(path), ""));
    }

    /// What is at an address that is in no list of pages, such as that of a cell.
    String unlisted(String path) {
        return RENDERER.render(site, new SitePath(path)).bytes().text();
    }
}
