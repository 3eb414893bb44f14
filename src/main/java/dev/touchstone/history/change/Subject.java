package dev.touchstone.history.change;

import dev.touchstone.article.Article;
import dev.touchstone.library.Address;

/// Something that was changed, as it was called then.
///
/// @param address where it was
public record Subject(Address address, String name) {

    static Subject of(Article article) {
        return new Subject(Address.of(article), article.name());
    }

    /// The last part of its page's address.
    public String id() {
        return address.page().substring(address.page().lastIndexOf('/') + 1);
    }

    String page() {
        return address.page();
    }
}
