package dev.touchstone.serve;

import dev.touchstone.page.Layout;
import dev.touchstone.page.Page;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.pipeline.Edition;
import dev.touchstone.render.Renderer;
import dev.touchstone.site.Resource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// An edition with the pages of it that somebody has asked for, each rendered once.
final class ServedEdition {

    private final Edition edition;
    private final Renderer renderer;
    private final Map<SitePath, Body> bodies;

    ServedEdition(Edition edition, Renderer renderer) {
        this(edition, renderer, new ConcurrentHashMap<>());
    }

    private ServedEdition(Edition edition, Renderer renderer, Map<SitePath, Body> bodies) {
        this.edition = edition;
        this.renderer = renderer;
        this.bodies = bodies;
    }

    Edition edition() {
        return edition;
    }

    /// The same pages, of which more is known.
    ServedEdition with(Edition judged) {
        return new ServedEdition(judged, renderer, bodies);
    }

    /// What a request for this path is answered with; empty where there is nothing.
    Optional<Resource> find(String path) {
        return edition.site().find(path);
    }

    /// The bytes of what is at a path that has been found.
    Body body(String path) {
        return bodies.computeIfAbsent(new SitePath(path), at -> Body.of(renderer.render(edition.site(), at)));
    }

    /// The bytes of a page that answers a query. They are not kept: there are more queries than memory.
    Body body(Layout layout) {
        return Body.of(renderer.render(edition.site(), layout.page()));
    }

    /// The page for an error status, which has no address.
    Body error(int status) {
        Page page = status == 404 ? edition.site().notFound() : edition.site().error(status);
        return Body.of(renderer.render(edition.site(), page));
    }
}
