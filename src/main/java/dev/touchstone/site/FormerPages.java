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

    private Optional<Resource> part(Forms.At form, Forms forms) {
        int slash = form.page().lastIndexOf('/');
        Optional<Address> part = slash < 1 ? Optional.empty()
                : Address.read(form.page().substring(0, slash) + "#" + form.page().substring(slash + 1));
        return part.flatMap(signposts::state)
                .or(() -> part.flatMap(this::onMovedPage))
                .flatMap(state -> switch (state) {
                    case State.Moved(Address target) ->
                        Optional.of(new Forms.At(target.page() + "/" + target.fragment(), form.format()))
                                .filter(there -> forms.find(there).isPresent())
                                .map(there -> new Redirect(new SitePath(there.path())));
                    case State.Split split -> Optional.of(resource(form.page(), state));
                    case State.Retired retired -> Optional.of(resource(form.page(), state));
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
