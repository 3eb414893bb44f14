package dev.touchstone.matter;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.source.Place;
import java.time.LocalDate;
import java.util.List;

/// Tells what is wrong with the value of one key.
///
/// @param key the name of the key, or of the list whose item is read
/// @param at where something that is missing below it is told
record KeyReport(String key, Place at, LocalDate today, Findings findings) {

    void wrongType(Node found, Shape<?> wanted) {
        String what = switch (found) {
            case Node.Scalar scalar when scalar.text().isBlank() -> "empty";
            case Node.Scalar scalar -> "a text";
            case Node.Items items -> "a list";
            case Node.Entries entries -> "a map";
            case Node.Refused refused -> "";
        };
        if (!what.isEmpty()) {
            Place place = found instanceof Node.Scalar ? found.place() : found.place().at();
            tell(Code.WRONG_TYPE, place, "`" + key + "` is " + what, "It must be " + wanted.accepts() + ".");
        }
    }

    void invalid(Place place, String message, String help) {
        tell(Code.INVALID_VALUE, place, message, help);
    }

    /// Tells of a word that is none of those that are known.
    void misspelt(Node.Scalar found, String help, List<String> known) {
        findings.add(Diagnostic.of(Code.INVALID_VALUE, found.place(), "`" + found.text() + "` is no `" + key + "`")
                .help(help)
                .misspelt(found.place(), known));
    }

    void tell(Code code, Place place, String message, String help) {
        findings.add(Diagnostic.of(code, place, message).help(help));
    }
}
