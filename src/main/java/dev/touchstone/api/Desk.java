package dev.touchstone.api;

import dev.touchstone.api.data.EntryData;
import dev.touchstone.api.data.ReferenceData;
import dev.touchstone.article.Article;
import dev.touchstone.cite.Hashes;
import dev.touchstone.cite.References;
import dev.touchstone.library.Address;
import dev.touchstone.library.Library;
import dev.touchstone.search.Search;

/// What every document is made at: the library, searching in it, how parts of it are cited, and the addresses of the site as others
/// write them.
record Desk(Library library, Search search, References references) {

    static final String SCHEMAS = "/schema/v1/";

    /// The hashes of what the library says.
    Hashes hashes() {
        return new Hashes(library);
    }

    /// An address as it is written in documents: absolute, so that it means the same wherever it is copied to.
    String absolute(String path) {
        return library.settings().baseUrl() + path;
    }

    String absolute(Address address) {
        return absolute(address.toString());
    }

    String schema(String name) {
        return absolute(SCHEMAS + name + ".json");
    }

    String licence() {
        return library.settings().licence();
    }

    ReferenceData reference(Article article) {
        return new ReferenceData(article.id(), article.name(), absolute(Address.of(article)));
    }

    /// A runtime that has no profile is called by its id.
    ReferenceData runtime(String id) {
        return library.runtime(id)
                .map(this::reference)
                .orElseGet(() -> new ReferenceData(id, id, absolute(Address.RUNTIMES + "/" + id)));
    }

    EntryData entry(Article article) {
        String page = Address.of(article).page();
        return new EntryData(article.id(), article.name(), article.summary(), absolute(page),
                absolute(page + Format.JSON.suffix()));
    }
}
