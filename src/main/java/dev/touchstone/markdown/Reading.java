package dev.touchstone.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.source.Place;

/// One reading: the text as it stands in its file, and what was found in it so far.
record Reading(Place text, Findings findings) {

    /// A place from offsets within the text.
    Place place(int from, int to) {
        return text.part(from, to);
    }

    Place place(BasedSequence chars) {
        return place(chars.getStartOffset(), chars.getEndOffset());
    }

    /// The node's place without the white space around it.
    Place place(Node node) {
        String file = text.file().text();
        int start = text.start() + node.getStartOffset();
        int end = text.start() + node.getEndOffset();
        while (end > start && Character.isWhitespace(file.charAt(end - 1))) {
            end--;
        }
        while (start < end && Character.isWhitespace(file.charAt(start))) {
            start++;
        }
        return new Place(text.file(), start, end);
    }

    /// Text whose entities and escapes were resolved, without the characters that must not come in that way either.
    String decoded(String text, Place place) {
        text.codePoints()
                .filter(Forbidden::isForbidden)
                .forEach(point -> findings.add(Forbidden.diagnostic(point, place)));
        return Forbidden.replaced(text);
    }

    void report(Code code, Place place, String message, String help) {
        findings.add(Diagnostic.of(code, place, message).help(help));
    }
}
