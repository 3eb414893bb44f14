package dev.touchstone.serve;

import dev.touchstone.page.Page;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.pipeline.Edition;
import dev.touchstone.render.Rendered;
import dev.touchstone.render.Renderer;
import dev.touchstone.site.Resource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// An edition with the pages of it that somebody has asked for, each rendered once.
final class ServedEdition {

    private final Edition edition;
    private final Renderer renderer;
    private final Function<Rendered, Body> packing;
    private final Map<SitePath, Body> bodies;

    /// @param packing makes what is sent of what was rendered
    ServedEdition(Edition edition, Renderer renderer, Function<Rendered, Body> packing) {
        this(edition, renderer, packing, new ConcurrentHashMap<>());
    }

    private ServedEdition(Edition edition, Renderer renderer, Function<Rendered, Body> packing,
            Map<SitePath, Body> bodies) {
        this.edition = edition;
        this.renderer = renderer;
        this.packing = packing;
        this.bodies = bodies;
    }

    Edition edition() {
        return edition;
    }

    /// The same pages, of which more is known.
    ServedEdition with(Edition judged) {
        return new ServedEdition(judged, renderer, packing, bodies);
    }

    /// What a request for this path is answered with; empty where there is nothing.
    Optional<Resource> find(String path) {
        return edition.site().find(path);
    }

    /// The bytes of what is at a path that has been found.
    Body body(String path) {
        return bodies.computeIfAbsent(new SitePath(path), at -> packing.apply(renderer.render(edition.site(), at)));
    }

    /// The page for an error status, which has no address.
    Body error(int status) {
        Page page = status == 404 ? edition.site().notFound() : edition.site().error(status);
        return Body.of(renderer.render(edition.site(), page));
    }
}
