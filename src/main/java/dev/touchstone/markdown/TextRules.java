package dev.touchstone.markdown;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;
import java.util.List;

/// What no text of the content folder may hold, whatever its format: characters that hide or reorder others, and unresolved
/// merge conflicts.
public final class TextRules {

    /// How many forbidden characters of one text are told one by one; a binary file would fill the screen.
    private static final int TOLD_ONE_BY_ONE = 20;

    private TextRules() {}

    /// Everything in the text that breaks a rule, in file order.
    public static List<Diagnostic> check(Place text) {
        Findings findings = new Findings();
        checkCharacters(text, findings);
        checkConflicts(text, findings);
        return findings.inFileOrder();
    }

    private static void checkCharacters(Place text, Findings findings) {
        SourceFile file = text.file();
        int count = 0;
        int last = text.start();
        for (int at = text.start(); at < text.end();) {
            int point = file.text().codePointAt(at);
            int next = at + Character.charCount(point);
            if (Forbidden.isForbidden(point)) {
                count++;
                last = at;
                if (count <= TOLD_ONE_BY_ONE) {
                    findings.add(Forbidden.diagnostic(point, file.place(at, next)));
                }
            }
            at = next;
        }
        if (count > TOLD_ONE_BY_ONE) {
            findings.add(Code.FORBIDDEN_CHARACTER, file.place(last, last),
                    "there are " + (count - TOLD_ONE_BY_ONE) + " more forbidden characters up to here");
        }
    }

    /// A conflict is told where it begins; an end without a beginning is told too, a line of `=======` may be a heading's.
    private static void checkConflicts(Place text, Findings findings) {
        SourceFile file = text.file();
        boolean inside = false;
        int from = file.lines().line(text.start());
        int to = file.lines().line(text.end());
        for (int number = from; number <= to; number++) {
            String line = file.lines().text(number);
            boolean begins = isMarker(line, "<<<<<<<");
            boolean ends = isMarker(line, ">>>>>>>");
            if (begins || (ends && !inside)) {
                int start = file.lines().start(number);
                findings.add(Diagnostic
                        .of(Code.MERGE_CONFLICT, file.place(start, start + line.length()),
                                "a merge conflict is not resolved")
                        .help("Keep one of the two versions and delete the lines with the markers."));
            }
            inside = begins || (inside && !ends);
        }
    }

    private static boolean isMarker(String line, String marker) {
        return line.startsWith(marker) && (line.length() == marker.length() || line.charAt(marker.length()) == ' ');
    }
}
