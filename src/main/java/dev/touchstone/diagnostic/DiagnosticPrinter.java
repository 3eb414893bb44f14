package dev.touchstone.diagnostic;

import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lays findings out for a person at a terminal: the line that editors can jump to, the text with a marker under it, then help.
///
/// Nothing from a file reaches the terminal unescaped.
///
/// @param coloured whether headline and marker carry ANSI colours
/// @param folder what stands before the paths of files, so that a terminal or an editor finds them; empty, or with a slash at its end
public record DiagnosticPrinter(boolean coloured, String folder) {

    public static final DiagnosticPrinter PLAIN = new DiagnosticPrinter(false, "");
    public static final DiagnosticPrinter COLOURED = new DiagnosticPrinter(true, "");

    /// How many findings of one file are shown; a file with more has one cause, or is no article at all.
    public static final int MOST_PER_FILE = 100;

    private static final String RED = "\u001B[1;31m";
    private static final String YELLOW = "\u001B[1;33m";
    private static final String BOLD = "\u001B[1m";
    private static final String PLAIN_AGAIN = "\u001B[0m";

    /// The same layout with files named from another folder than their own.
    public DiagnosticPrinter from(String other) {
        return new DiagnosticPrinter(coloured, other);
    }

    /// One finding as several lines, the last one ended by a line feed too.
    public String print(Diagnostic diagnostic) {
        int gutter = gutter(diagnostic);
        StringBuilder out = new StringBuilder();
        out.append(headline(diagnostic)).append('\n');
        appendExcerpt(out, diagnostic.place(), gutter, colour(diagnostic));
        diagnostic.help()
                .forEach(sentence -> out.append(" ".repeat(gutter))
                        .append(" = help: ")
                        .append(TerminalText.of(sentence))
                        .append('\n'));
        for (Located<String> related : diagnostic.related()) {
            out.append(" ".repeat(gutter))
                    .append(" = see ")
                    .append(TerminalText.of(named(related.place().toString())))
                    .append(": ")
                    .append(TerminalText.of(related.value()))
                    .append('\n');
            appendExcerpt(out, related.place(), gutter, BOLD);
        }
        return out.toString();
    }

    /// All findings in the order given, a blank line between two, at most [#MOST_PER_FILE] of each file.
    public String print(List<Diagnostic> diagnostics) {
        List<String> parts = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            if (counts.merge(diagnostic.place().file().path(), 1, Integer::sum) <= MOST_PER_FILE) {
                parts.add(print(diagnostic));
            }
        }
        counts.entrySet()
                .stream()
                .filter(count -> count.getValue() > MOST_PER_FILE)
                .sorted(Map.Entry.comparingByKey())
                .forEach(count -> parts.add(TerminalText.of(named(count.getKey())) + ": "
                        + (count.getValue() - MOST_PER_FILE) + " more findings are not shown\n"));
        return String.join("\n", parts);
    }

    private String headline(Diagnostic diagnostic) {
        Severity severity = diagnostic.code().severity();
        String kind = severity.word() + "[" + diagnostic.code().word() + "]";
        return TerminalText.of(named(diagnostic.place().toString())) + ": " + painted(kind, colour(diagnostic)) + ": "
                + painted(TerminalText.of(diagnostic.message()), BOLD);
    }

    /// Where a file is found; what is named in full stays as it is.
    private String named(String path) {
        return path.startsWith("/") ? path : folder + path;
    }

    private void appendExcerpt(StringBuilder out, Place place, int gutter, String colour) {
        if (place.file().text().isEmpty()) {
            return;
        }
        Excerpt excerpt = Excerpt.of(place);
        String bar = " ".repeat(gutter) + " |";
        String number = Integer.toString(place.line());
        out.append(bar).append('\n');
        out.append(" ".repeat(gutter - number.length()))
                .append(number)
                .append(" | ")
                .append(excerpt.line())
                .append('\n');
        out.append(bar)
                .append(' ')
                .append(" ".repeat(excerpt.indent()))
                .append(painted("^".repeat(excerpt.length()), colour))
                .append('\n');
    }

    private static int gutter(Diagnostic diagnostic) {
        int lines = diagnostic.related().stream().mapToInt(related -> related.place().line()).max().orElse(1);
        return Math.max(2, Integer.toString(Math.max(lines, diagnostic.place().line())).length());
    }

    private static String colour(Diagnostic diagnostic) {
        return diagnostic.isError() ? RED : YELLOW;
    }

    private String painted(String text, String colour) {
        return coloured ? colour + text + PLAIN_AGAIN : text;
    }
}
