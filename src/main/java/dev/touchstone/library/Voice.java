package dev.touchstone.library;

import dev.touchstone.article.Statement;

/// One statement, with the cell of the article that makes it.
public record Voice(Stated stated, Statement statement) {

    /// The permanent address of the cell.
    public Address address() {
        return Address.of(stated.comparison()).at(stated.criterion() + "." + stated.cell().runtime());
    }

    /// The version of the runtime that the article speaks about, or empty.
    public String version() {
        return stated.comparison().matter().versions().getOrDefault(stated.cell().runtime(), "");
    }
}
