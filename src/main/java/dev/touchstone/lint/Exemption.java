package dev.touchstone.lint;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;

/// An editor's word that a finding does not matter at one place, written as a comment before that place.
///
/// @param only text that must stand in the line of the finding; empty for all lines
/// @param comment where it stands, whole lines
/// @param covered the lines that it speaks about
record Exemption(Code code, String only, Place comment, Place covered) {

    boolean covers(Diagnostic found) {
        return found.code() == code && found.place().file().path().equals(covered.file().path())
                && covered.start() <= found.place().start()
                && found.place().start() < Math.max(covered.end(), covered.start() + 1)
                && line(found.place()).contains(only);
    }

    private static String line(Place place) {
        SourceFile file = place.file();
        return file.lines().text(place.line());
    }
}
