package dev.touchstone.cite;

/// A reference written in the forms in which people and programs cite.
///
/// @param text for a footnote
/// @param markdown for a README or a discussion
/// @param html for a page
/// @param bibtex an entry for BibTeX
/// @param csl the JSON that reference managers exchange
public record Citation(Reference reference, String text, String markdown, String html, String bibtex, String csl) {

    public static Citation of(Reference reference) {
        CitedInWords words = new CitedInWords(reference);
        return new Citation(reference, words.text(), words.markdown(), words.html(), BibTex.of(reference),
                CslJson.of(reference));
    }
}
