package dev.touchstone.serve;

import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.DiagnosticPrinter;
import dev.touchstone.lint.Explanations;
import dev.touchstone.pipeline.Edition;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// What a preview's page is told of an edition.
///
/// @param held addresses of pages that show an earlier version, since their files are broken
/// @param findings errors first, at most [#MOST]
record News(long errors, long warnings, List<String> held, List<Told> findings) {

    /// More findings than anyone reads in a corner of a page.
    private static final int MOST = 100;

    News {
        held = List.copyOf(held);
        findings = List.copyOf(findings);
    }

    static News of(Edition edition, Path folder) {
        List<Told> findings = edition.diagnostics()
                .stream()
                .sorted(Comparator.comparing((Diagnostic found) -> !found.isError()))
                .limit(MOST)
                .map(found -> Told.of(found, folder))
                .toList();
        return new News(edition.errors(), edition.warnings(), edition.held().stream().map(News::page).toList(),
                findings);
    }

    /// The page of an article, by the path of its file.
    private static String page(String path) {
        return "/" + path.replaceFirst("\\.md$", "");
    }

    /// One finding.
    ///
    /// @param page the page of the article in which it is
    /// @param at path, line and column, to be copied
    /// @param open the address by which an editor opens the place
    /// @param text as `touchstone check` prints it
    record Told(String severity, String code, String rule, String page, String at, String open, String text) {

        static Told of(Diagnostic found, Path folder) {
            String path = found.place().file().path();
            Path file = folder.resolve(path);
            String place = ":" + found.place().line() + ":" + found.place().column();
            return new Told(found.code().severity().word(), found.code().word(), Explanations.path(found.code()),
                    News.page(path), file + place, open(file, place), DiagnosticPrinter.PLAIN.print(found));
        }

        private static String open(Path file, String place) {
            try {
                String absolute = file.toString().replace('\\', '/');
                return new URI("vscode", "file", (absolute.startsWith("/") ? "" : "/") + absolute + place, null)
                        .toASCIIString();
            } catch (URISyntaxException impossible) {
                throw new IllegalStateException("a path is always a part of an address", impossible);
            }
        }
    }
}
