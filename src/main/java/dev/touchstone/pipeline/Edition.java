package dev.touchstone.pipeline;

import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.history.History;
import dev.touchstone.library.Library;
import dev.touchstone.site.Site;
import java.util.List;

/// One version of the content, ready to be served: what it says, where everything is, and what is wrong with it.
///
/// @param diagnostics in file order
/// @param held paths of files that are broken now, and of which an earlier version is served
public record Edition(Library library, Site site, List<Diagnostic> diagnostics, List<String> held) {

    public Edition {
        diagnostics = List.copyOf(diagnostics);
        held = List.copyOf(held);
    }

    /// The same version, of which more is known to be wrong.
    public Edition with(List<Diagnostic> found) {
        return new Edition(library, site, found, held);
    }

    /// The same content, of whose past more is known.
    public Edition with(History known) {
        return new Edition(library, site.with(known), diagnostics, held);
    }

    /// The same content after the rules have looked at it.
    ///
    /// @param signposted the same pages, or the same with more former addresses
    public Edition judged(Site signposted, List<Diagnostic> found) {
        return new Edition(library, signposted, found, held);
    }

    public long errors() {
        return diagnostics.stream().filter(Diagnostic::isError).count();
    }

    public long warnings() {
        return diagnostics.size() - errors();
    }
}
