package dev.touchstone.api;

import dev.touchstone.cite.Citation;
import dev.touchstone.cite.Reference;

/// How something is cited, as reference managers read it.
///
/// @param format BibTeX or CSL-JSON
public record CitationText(Format format, String text) implements Form {

    static CitationText bibTex(Reference reference) {
        return new CitationText(Format.BIBTEX, Citation.of(reference).bibtex());
    }

    static CitationText csl(Reference reference) {
        return new CitationText(Format.CSL, Citation.of(reference).csl());
    }
}
