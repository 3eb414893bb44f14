package dev.touchstone.matter;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.source.LineMap;
import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Explains in an editor's words why the parser stopped: the parser tells where it could not go on, which is often behind the mistake.
final class YamlFault {

    private final Offsets offsets;

    YamlFault(Offsets offsets) {
        this.offsets = offsets;
    }

    Diagnostic explain(YamlEngineException fault) {
        if (!(fault instanceof MarkedYamlEngineException marked)) {
            return unreadable(offsets.whole().at());
        }
        Place problem = marked.getProblemMark().map(offsets::at).orElse(offsets.whole().at());
        Place context = marked.getContextMark().map(offsets::at).orElse(problem);
        String during = marked.getContext() == null ? "" : marked.getContext();
        return quote(marked.getProblem(), during, problem, context)
                .or(() -> Stream.of(line(problem), above(problem), line(context))
                        .flatMap(line -> LineFault.explain(line).stream())
                        .findFirst())
                .orElseGet(() -> structure(marked.getProblem(), during, problem, context));
    }

    /// The finding for a quote that is never closed, or closed where nobody meant it to be.
    static Diagnostic openQuote(Place opening) {
        Place quote = opening.part(0, Math.min(1, opening.end() - opening.start()));
        return Diagnostic.of(Code.INVALID_YAML, quote, "the quote that opens here is not closed on its line")
                .help("Close it, or leave both quotes out.");
    }

    private Optional<Diagnostic> quote(String problem, String during, Place place, Place context) {
        if (problem.contains("escape")) {
            Place line = line(place);
            return Optional.of(Diagnostic
                    .of(Code.INVALID_YAML, place, "inside double quotes a backslash begins an escape, and this is none")
                    .help("Put the text in single quotes, in which a backslash is just a backslash: "
                            + line.text().strip().replace('"', '\'') + "."));
        }
        if (during.contains("quoted scalar")) {
            return Optional.of(openQuote(
                    new Place(context.file(), context.start(), Math.min(context.start() + 1, offsets.whole().end()))));
        }
        return IntStream.rangeClosed(0, place.line() - offsets.whole().line())
                .mapToObj(back -> line(place.file(), place.line() - back))
                .flatMap(line -> LineFault.openQuote(line).stream())
                .findFirst()
                .map(YamlFault::openQuote);
    }

    private Diagnostic structure(String problem, String during, Place place, Place context) {
        if (during.contains("flow")) {
            return Diagnostic
                    .of(Code.INVALID_YAML, one(context),
                            "the bracket that opens here is not closed, or a comma is missing in it")
                    .help("A list is `[one, two]`, a map is `{one: 1, two: 2}`.");
        }
        if (during.contains("simple key")) {
            return noColon(line(context));
        }
        if (problem.contains("document start") && above(place).text().strip().equals("...")) {
            return Diagnostic.of(Code.UNSUPPORTED_YAML, place, "a second YAML document begins here")
                    .help("One file, or one front matter, is one document.");
        }
        if (problem.contains("not allowed here") && place.line() > offsets.whole().line()
                && indented(place).column() == 1) {
            return noColon(above(place));
        }
        if (problem.contains("not allowed here")) {
            return Diagnostic
                    .of(Code.INVALID_YAML, indented(place),
                            "this line is indented as if it belonged to the text above it")
                    .help("Keys of one map begin in one column.");
        }
        if (problem.contains("cannot start any token")) {
            return Diagnostic.of(Code.INVALID_YAML, one(place), LineFault.cannotBegin(one(place).text().codePointAt(0)))
                    .help("Put the text in quotes.");
        }
        boolean isShifted = problem.contains("document start")
                || (during.contains("block mapping") && indented(place).column() != context.column());
        return isShifted
                ? Diagnostic
                        .of(Code.INVALID_YAML, indented(place),
                                "this line begins in another column than the keys above it")
                        .help("Keys of one map begin in one column.")
                : unreadable(indented(place));
    }

    private static Diagnostic noColon(Place line) {
        return Diagnostic.of(Code.INVALID_YAML, line, "this line has no colon, and belongs to no list or text above it")
                .help("Write `key: value`, or indent it below the text that it continues.");
    }

    private static Diagnostic unreadable(Place place) {
        return Diagnostic.of(Code.INVALID_YAML, place, "from here on this is no YAML that can be read")
                .help("Each key stands on its own line as `key: value`, keys of one map begin in one column, and text with special characters goes in quotes.");
    }

    private Place one(Place place) {
        int length = place.start() < offsets.whole().end()
                ? Character.charCount(place.file().text().codePointAt(place.start()))
                : 0;
        return new Place(place.file(), place.start(), place.start() + length);
    }

    private Place indented(Place place) {
        Place line = line(place);
        int indent = line.text().length() - line.text().stripLeading().length();
        return line.part(indent, line.text().length());
    }

    /// The line before that of a place; the same line where it is the first.
    private Place above(Place place) {
        return line(place.file(), Math.max(offsets.whole().line(), place.line() - 1));
    }

    private Place line(Place place) {
        return line(place.file(), place.line());
    }

    private static Place line(SourceFile file, int number) {
        LineMap lines = file.lines();
        return new Place(file, lines.start(number), lines.start(number) + lines.text(number).length());
    }
}
