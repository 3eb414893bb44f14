package dev.touchstone.check;

import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// For GitHub's runners: one workflow command per finding, which becomes an annotation at the line.
///
/// A runner shows ten annotations of each severity and step, so no more are written; how many are left is said in the last line.
/// Whatever comes from the content is escaped, so that it can neither end its line nor begin another command.
record GithubReport() implements Report {

    private static final int MOST_OF_A_SEVERITY = 10;

    @Override
    public String of(Inspection inspection) {
        List<Diagnostic> errors = inspection.shown().stream().filter(Diagnostic::isError).toList();
        List<Diagnostic> warnings = inspection.shown().stream().filter(found -> !found.isError()).toList();
        String commands = Stream.of(errors, warnings)
                .flatMap(found -> found.stream().limit(MOST_OF_A_SEVERITY))
                .map(found -> command(found, inspection) + "\n")
                .collect(Collectors.joining());
        return commands + closing(inspection, hidden(errors) + hidden(warnings)) + "\n";
    }

    private static long hidden(List<Diagnostic> found) {
        return Math.max(0, found.size() - MOST_OF_A_SEVERITY);
    }

    private static String command(Diagnostic found, Inspection inspection) {
        String kind = found.code().severity() == Severity.ERROR ? "error" : "warning";
        String place = "file=" + property(inspection.path(found.place())) + ",line=" + found.place().line()
                + ",endLine=" + found.place().endLine() + columns(found) + ",title=" + property(found.code().word());
        String help = found.help().isEmpty() ? "" : "\n" + String.join(" ", found.help());
        return "::" + kind + " " + place + "::"
                + data(found.message() + help + "\n" + inspection.explanation(found.code()));
    }

    /// Columns only count where the finding does not go on in the next line.
    private static String columns(Diagnostic found) {
        return found.place().line() == found.place().endLine()
                ? ",col=" + found.place().column() + ",endColumn=" + found.place().endColumn()
                : "";
    }

    private static String closing(Inspection inspection, long hidden) {
        String counts = "touchstone check: " + Count.of(inspection.errors(), "error") + " and "
                + Count.of(inspection.warnings(), "warning")
                + " in " + Count.of(inspection.files(), "file");
        return hidden == 0 ? counts : counts + "; " + hidden + " of them are not annotated";
    }

    private static String data(String text) {
        return visible(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    /// Without characters that act on whoever reads the log; the line breaks that this class writes itself remain.
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(point -> visible.appendCodePoint(acts(point) ? '\uFFFD' : point));
        return visible.toString();
    }

    private static boolean acts(int point) {
        int type = Character.getType(point);
        return point != '\n'
                && (type == Character.CONTROL || type == Character.FORMAT || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR || type == Character.SURROGATE);
    }
}
