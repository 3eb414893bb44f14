package dev.touchstone.check;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.lint.Explanations;
import dev.touchstone.source.Place;
import java.net.URI;
import java.util.List;

/// What a check found, ready to be written down.
///
/// @param shown the findings that were asked for, in file order
/// @param files how many files were read
/// @param repaired how many repairs were made before
/// @param folder what stands before paths, so that they lead to the files: empty, or with a slash at its end
/// @param site the address of the site, on which codes are explained
record Inspection(List<Diagnostic> shown, int files, int repaired, String folder, URI site) {

    Inspection {
        shown = List.copyOf(shown);
    }

    long errors() {
        return shown.stream().filter(Diagnostic::isError).count();
    }

    long warnings() {
        return shown.size() - errors();
    }

    long fixable() {
        return shown.stream().filter(found -> !found.fixes().isEmpty()).count();
    }

    /// Whether the content passes. That time has passed is no fault of the content, however strictly it is looked at.
    boolean passes(boolean strict) {
        return shown.stream().noneMatch(found -> found.isError() || (strict && found.code() != Code.STALE_REVIEW));
    }

    /// The path of the file of a place, as it is reached from where the command was started.
    String path(Place place) {
        String path = place.file().path();
        return isAbsolute(path) ? path : folder + path;
    }

    String explanation(Code code) {
        return root() + Explanations.path(code);
    }

    /// The address of the list of all codes.
    String explanations() {
        return root() + Explanations.PATH;
    }

    private String root() {
        return site.toString().replaceFirst("/$", "");
    }

    /// The content folder itself is named in full.
    static boolean isAbsolute(String path) {
        return path.startsWith("/") || path.matches("[A-Za-z]:[\\\\/].*");
    }
}
