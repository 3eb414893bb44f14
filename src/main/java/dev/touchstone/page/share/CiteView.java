package dev.touchstone.page.share;

import dev.touchstone.cite.Citation;
import dev.touchstone.cite.Reference;
import dev.touchstone.page.address.SitePath;
import java.util.List;

/// How what a page shows is cited.
///
/// @param hash of what it says, whole
/// @param brief the beginning of the hash
/// @param revision of the content's version control; empty where nobody knows it
/// @param pinned the absolute address of the page as it is in that revision; empty where nobody knows it
/// @param forms of the citation
public record CiteView(String hash, String brief, String revision, String pinned, List<Snippet> forms) {

    private static final String BIBTEX = ".bib";
    private static final String CSL = ".csl.json";

    public CiteView {
        forms = List.copyOf(forms);
    }

    /// All forms of a citation, the first ones to be copied, the last ones to be fetched as well.
    ///
    /// @param path of the page
    public static CiteView of(Reference reference, SitePath path) {
        Citation citation = Citation.of(reference);
        return new CiteView(reference.hash().full(), reference.hash().brief(), reference.revision(),
                reference.pinned(), List.of(
                        new Snippet("Text", citation.text(), ""),
                        new Snippet("Markdown", citation.markdown(), ""),
                        new Snippet("HTML", citation.html(), ""),
                        new Snippet("BibTeX", citation.bibtex().strip(), path + BIBTEX),
                        new Snippet("CSL-JSON", citation.csl().strip(), path + CSL)));
    }
}
