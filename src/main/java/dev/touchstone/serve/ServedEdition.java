package dev.touchstone.serve;

import dev.touchstone.api.Form;
import dev.touchstone.api.Forms;
import dev.touchstone.page.Layout;
import dev.touchstone.page.Page;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.share.EmbedCode;
import dev.touchstone.pipeline.Edition;
import dev.touchstone.render.Oembed;
import dev.touchstone.render.Rendered;
import dev.touchstone.render.Renderer;
import dev.touchstone.site.Resource;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// An edition with the pages of it that somebody has asked for, each rendered once.
final class ServedEdition {

    private final Edition edition;
    private final Renderer renderer;
    private final Body.Packing packing;
    private final Map<SitePath, Body> bodies;
    private final Map<SitePath, Stamp> before;
    private final Instant since;

    /// The first edition that is served.
    ///
    /// @param since when it was read
    ServedEdition(Edition edition, Renderer renderer, Body.Packing packing, Instant since) {
        this.edition = edition;
        this.renderer = renderer;
        this.packing = packing;
        this.bodies = new ConcurrentHashMap<>();
        this.before = Map.of();
        this.since = since;
    }

    private ServedEdition(Edition edition, ServedEdition last, Map<SitePath, Stamp> before, Instant since) {
        this.edition = edition;
        this.renderer = last.renderer;
        this.packing = last.packing;
        this.bodies = new ConcurrentHashMap<>();
        this.before = before;
        this.since = since;
    }

    private ServedEdition(Edition edition, ServedEdition same) {
        this.edition = edition;
        this.renderer = same.renderer;
        this.packing = same.packing;
        this.bodies = same.bodies;
        this.before = same.before;
        this.since = same.since;
    }

    /// Since when an address has been answered with the same bytes.
    private record Stamp(String etag, Instant since) {}

    Edition edition() {
        return edition;
    }

    /// The same pages, of which more is known.
    ServedEdition with(Edition judged) {
        return new ServedEdition(judged, this);
    }

    /// Another edition; what is the same in it has been so since it was so in this one.
    ServedEdition next(Edition other, Instant now) {
        Map<SitePath, Stamp> stamps = new HashMap<>(before);
        bodies.forEach((path, body) -> stamps.put(path, new Stamp(body.rendered().etag(), body.since())));
        return new ServedEdition(other, this, stamps, now);
    }

    /// What a request for this path is answered with; empty where there is nothing.
    Optional<Resource> find(String path) {
        return edition.site().find(path);
    }

    /// The bytes of what is at a path that has been found.
    Body body(String path) {
        return bodies.computeIfAbsent(new SitePath(path), at -> {
            Rendered rendered = renderer.render(edition.site(), at);
            Stamp stamp = before.get(at);
            return packing.body(rendered,
                    stamp != null && stamp.etag().equals(rendered.etag()) ? stamp.since() : since);
        });
    }

    /// The bytes of a page that is asked for so seldom that they are not kept.
    Body passing(String path) {
        return packing.body(renderer.render(edition.site(), new SitePath(path)), since);
    }

    /// The bytes of a page that answers a query. They are not kept: there are more queries than memory.
    ///
    /// @param forms the same answer in other forms
    Body body(Layout layout, List<Forms.At> forms) {
        return packing.body(renderer.render(edition.site(), layout.page(), forms), since);
    }

    /// The bytes by which another site is told how to show something of this one.
    Body body(EmbedCode code, Oembed format) {
        return packing.body(renderer.render(edition.site(), code, format), since);
    }

    /// A page that has no address.
    Body body(Page page) {
        return packing.body(renderer.render(edition.site(), page), since);
    }

    /// The page for an error status, which has no address.
    Body error(int status) {
        return body(status == 404 ? edition.site().notFound() : edition.site().error(status));
    }

    /// What is said to a program: an answer to its query, or why there is none.
    Body body(Form form) {
        return packing.body(renderer.render(form), since);
    }
}
