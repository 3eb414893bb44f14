package dev.touchstone.site;

import dev.touchstone.api.Format;
import dev.touchstone.api.Forms;
import dev.touchstone.ledger.Signposts;
import dev.touchstone.ledger.State;
import dev.touchstone.library.Address;
import dev.touchstone.page.Pages;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.site.Resource.Choices;
import dev.touchstone.site.Resource.Gone;
import dev.touchstone.site.Resource.Redirect;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What became of pages that are no longer where they were.
///
/// @param moved by what aliases say: where each is now
/// @param signposts what the ledger remembers
record FormerPages(Map<String, String> moved, Signposts signposts, Pages pages) {

    FormerPages {
        moved = Collections.unmodifiableMap(moved);
    }

    Stream<SitePath> addresses() {
        return Stream.of(moved.keySet(), signposts.pages().keySet()).flatMap(Collection::stream).map(SitePath::new);
    }

    Optional<Resource> at(String page) {
        return Optional.ofNullable(moved.get(page))
                .<Resource>map(target -> new Redirect(new SitePath(target)))
                .or(() -> Optional.ofNullable(signposts.pages().get(page)).map(state -> resource(page, state)));
    }

    /// Where a page has moved, so have its other forms; and a part of a page that was a document of its own is where the part is now.
    Optional<Resource> at(Forms.At form, Forms forms) {
        return at(form.page()).map(page -> moved(page, form.format())).or(() -> part(form, forms));
    }

    /// The page of a source is where its entry in the list of sources is, and as long as that.
    Optional<Resource> source(String page) {
        String folder = Address.SOURCES + "/";
        Optional<Address> entry = page.startsWith(folder)
                ? Address.read(Address.SOURCES + "#" + page.substring(folder.length()))
                : Optional.empty();
        return entry.flatMap(signposts::state)
                .filter(state -> !(state instanceof State.Live))
                .map(state -> state instanceof State.Moved(Address target) && target.page().equals(Address.SOURCES)
                        && !target.isPage() ? new Redirect(new SitePath(folder + target.fragment()))
                                : resource(page, state));
    }

    /// Rows and cells that are elsewhere now, and what other sites show of what is: in a frame, or as its picture.
    ///
    /// @param isThere whether there is a page or a picture at an address
    Optional<Resource> elsewhere(SitePath path, Predicate<SitePath> isThere) {
        String frame = SitePath.EMBED.below(path).isPresent() ? SitePath.EMBED.value() : "";
        String picture = path.value().endsWith(Pictures.SUFFIX) ? Pictures.SUFFIX : "";
        String page = path.value().substring(frame.length(), path.value().length() - picture.length());
        Optional<Resource> whole = frame.isEmpty() && picture.isEmpty() ? Optional.empty() : at(page);
        return whole.map(found -> found instanceof Redirect(SitePath target)
                ? new Redirect(new SitePath(frame + target + picture))
                : found)
                .or(() -> part(page, target -> Optional.of(frame + target + picture)
                        .filter(SitePath::isPath)
                        .map(SitePath::new)
                        .filter(isThere)
                        .or(() -> frame.isEmpty() && picture.isEmpty() ? pageOf(target) : Optional.empty())));
    }

    /// What was a row and has become something else is found on a page.
    private static Optional<SitePath> pageOf(String target) {
        return Optional.of(new SitePath(target.substring(0, target.lastIndexOf('/'))));
    }

    private Optional<Resource> part(Forms.At form, Forms forms) {
        return part(form.page(), target -> Optional.of(new Forms.At(target, form.format()))
                .filter(there -> forms.find(there).isPresent())
                .map(there -> new SitePath(there.path())));
    }

    /// What became of a part of a page that has an address of its own.
    ///
    /// @param there what is asked for, at the own address of another part; empty where that has no such thing
    private Optional<Resource> part(String page, Function<String, Optional<SitePath>> there) {
        int slash = page.lastIndexOf('/');
        Optional<Address> part = slash < 1 ? Optional.empty()
                : Address.read(page.substring(0, slash) + "#" + page.substring(slash + 1));
        return part.flatMap(signposts::state)
                .or(() -> part.flatMap(this::onMovedPage))
                .flatMap(state -> switch (state) {
                    case State.Moved(Address target) ->
                        there.apply(target.page() + "/" + target.fragment()).map(Redirect::new);
                    case State.Split split -> Optional.of(resource(page, state));
                    case State.Retired retired -> Optional.of(resource(page, state));
                    case State.Live live -> Optional.empty();
                });
    }

    private Optional<State> onMovedPage(Address part) {
        return at(part.page()).filter(Redirect.class::isInstance)
                .map(Redirect.class::cast)
                .map(page -> new State.Moved(new Address(page.target().value(), part.fragment())));
    }

    private static Resource moved(Resource page, Format format) {
        return page instanceof Redirect(SitePath target) ? new Redirect(new SitePath(target.value() + format.suffix()))
                : page;
    }

    private Resource resource(String page, State state) {
        return switch (state) {
            case State.Moved(Address target) -> new Redirect(new SitePath(target.page()));
            case State.Split split -> new Choices(() -> pages.gone(signposts, new SitePath(page), state));
            case State.Retired retired -> new Gone(() -> pages.gone(signposts, new SitePath(page), state));
            case State.Live live -> throw new IllegalArgumentException(page + " is still there");
        };
    }
}
