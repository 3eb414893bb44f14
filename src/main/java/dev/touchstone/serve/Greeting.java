package dev.touchstone.serve;

import dev.touchstone.diagnostic.DiagnosticPrinter;
import dev.touchstone.library.Library;
import dev.touchstone.pipeline.Edition;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;

/// What the server says when it starts: what it loaded, how fast, where to click, and what is wrong with the content.
final class Greeting {

    /// How many findings are shown in full; the others are only counted.
    private static final int SHOWN = 20;

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private Greeting() {}

    static String line(Edition edition, Path folder, Duration taken, int port) {
        Library library = edition.library();
        int criteria = library.criteria().size();
        return "Touchstone read " + count(library.comparisons().size(), "comparison") + ", "
                + count(library.runtimes().size(), "runtime") + " and " + criteria
                + (criteria == 1 ? " criterion" : " criteria")
                + " from " + folder + " in " + taken.toMillis() + " ms: http://localhost:" + port + "/";
    }

    /// What addresses others are told, where these are of this machine and lead to another port than it listens on; else nothing.
    static String elsewhere(Edition edition, int port) {
        URI base = URI.create(edition.site().baseUrl());
        boolean isHere = LOOPBACK.contains(Objects.requireNonNullElse(base.getHost(), ""));
        return isHere && base.getPort() != port
                ? "Citations, feeds and documents name addresses at " + base
                        + ", as base-url in site.yml says, and not at port "
                        + port + ".\n"
                : "";
    }

    /// The findings in full, and a closing line that counts them; empty where there are none.
    static String findings(Edition edition) {
        if (edition.diagnostics().isEmpty()) {
            return "";
        }
        String shown = DiagnosticPrinter.PLAIN.print(edition.diagnostics().stream().limit(SHOWN).toList());
        int hidden = edition.diagnostics().size() - SHOWN;
        return shown + "\n" + (hidden > 0 ? "… and " + hidden + " more. " : "") + "The content has "
                + count(edition.errors(), "error") + " and " + count(edition.warnings(), "warning")
                + "; what is sound is served.\n";
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
