package dev.touchstone.diagnostic;

import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// One finding: what is wrong and where, what would be right, and the other places that matter to it.
///
/// @param message one sentence without a full stop: what is wrong, with the text that was found in backticks
/// @param help what would be right, in one or more sentences; the nearest existing name belongs here
/// @param related other places, each with what it has to do with this one
/// @param fixes the one repair that needs no judgement, or none
public record Diagnostic(
    Code code,
    Place place,
    String message,
    List<String> help,
    List<Located<String>> related,
    List<Fix> fixes
) {

    public Diagnostic {
        help = List.copyOf(help);
        related = List.copyOf(related);
        fixes = List.copyOf(fixes);
    }

    public static Diagnostic of(Code code, Place place, String message) {
        return new Diagnostic(code, place, message, List.of(), List.of(), List.of());
    }

    /// The same finding with one more sentence of help.
    public Diagnostic help(String sentence) {
        List<String> more = new ArrayList<>(help);
        more.add(sentence);
        return new Diagnostic(code, place, message, more, related, fixes);
    }

    /// The same finding with another place that explains it.
    public Diagnostic also(Place where, String why) {
        List<Located<String>> more = new ArrayList<>(related);
        more.add(new Located<>(why, where));
        return new Diagnostic(code, place, message, help, more, fixes);
    }

    /// The same finding with the repair that needs no judgement.
    public Diagnostic fixedBy(Fix fix) {
        return new Diagnostic(code, place, message, help, related, List.of(fix));
    }

    /// The same finding, which is repaired by putting a text in the place of another.
    public Diagnostic fixedBy(Place where, String text) {
        return fixedBy(Fix.replace(where, text));
    }

    /// The same finding about a name; it is repaired where only one known name can have been meant.
    public Diagnostic misspelt(Place name, Collection<String> known) {
        return Nearest.certain(name.text(), known).map(certain -> fixedBy(name, certain)).orElse(this);
    }

    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }

    /// The one-line form that editors can jump to.
    @Override
    public String toString() {
        return place + ": " + code.severity().word() + "[" + code.word() + "]: " + message;
    }
}
