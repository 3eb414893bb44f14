package dev.touchstone.library;

import dev.touchstone.article.Comparison;
import dev.touchstone.article.Source.Kind;
import dev.touchstone.article.Statement;
import dev.touchstone.value.NotApplicable;
import dev.touchstone.value.Unknown;
import java.util.stream.Stream;

/// What stands behind some statements, each counted in exactly one of the first five.
///
/// @param independent those with a source other than the runtime's maker
/// @param vendor those that only the runtime's maker stands behind
/// @param unsourced those that nobody is cited for
/// @param unknown those that say that nothing is known
/// @param inapplicable those that say that the question does not arise
/// @param measured of the sourced ones, those with a published measurement among their sources
public record Tally(int independent, int vendor, int unsourced, int unknown, int inapplicable, int measured) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    /// Of one comparison.
    public static Tally of(Comparison comparison, Library library) {
        return of(Library.voices(comparison), library);
    }

    /// Of all comparisons.
    public static Tally of(Library library) {
        return of(library.voices(), library);
    }

    private static Tally of(Stream<Voice> voices, Library library) {
        return voices.map(voice -> of(voice, library)).reduce(NONE, Tally::plus);
    }

    private static Tally of(Voice voice, Library library) {
        Statement statement = voice.statement();
        if (statement.value() instanceof Unknown) {
            return new Tally(0, 0, 0, 1, 0, 0);
        }
        if (statement.value() instanceof NotApplicable) {
            return new Tally(0, 0, 0, 0, 1, 0);
        }
        if (!statement.isSourced()) {
            return new Tally(0, 0, 1, 0, 0, 0);
        }
        boolean vendor = library.isVendorClaim(statement, voice.stated().cell().runtime());
        boolean measured = statement.sources()
                .stream()
                .flatMap(key -> library.source(key).stream())
                .anyMatch(source -> source.kind() == Kind.MEASUREMENT);
        return new Tally(vendor ? 0 : 1, vendor ? 1 : 0, 0, 0, 0, measured ? 1 : 0);
    }

    /// Both together.
    public Tally plus(Tally other) {
        return new Tally(independent + other.independent, vendor + other.vendor, unsourced + other.unsourced,
                unknown + other.unknown, inapplicable + other.inapplicable, measured + other.measured);
    }

    /// How many say anything that could have a source.
    public int statements() {
        return independent + vendor + unsourced;
    }

    public int sourced() {
        return independent + vendor;
    }
}
