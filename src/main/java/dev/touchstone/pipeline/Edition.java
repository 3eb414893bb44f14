package dev.touchstone.pipeline;

import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.library.Library;
import dev.touchstone.site.Site;
import java.util.List;

/// One version of the content, ready to be served: what it says, where everything is, and what is wrong with it.
///
/// @param diagnostics in file order
public record Edition(Library library, Site site, List<Diagnostic> diagnostics) {

    public Edition {
        diagnostics = List.copyOf(diagnostics);
    }

    public long errors() {
        return diagnostics.stream().filter(Diagnostic::isError).count();
    }

    public long warnings() {
        return diagnostics.size() - errors();
    }
}
