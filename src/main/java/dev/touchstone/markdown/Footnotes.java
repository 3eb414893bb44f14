package dev.touchstone.markdown;

import com.vladsch.flexmark.ast.Reference;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.source.Place;
import java.util.ArrayList;
import java.util.List;

/// Finds footnote definitions, which other Markdown tools have in the text and we do not.
final class Footnotes {

    private final Reading reading;

    Footnotes(Reading reading) {
        this.reading = reading;
    }

    /// `[^key]: word` reads like the definition of a link.
    void check(Reference reference) {
        if (reference.getReference().startsWith("^")) {
            tell(reference.getReference().subSequence(1).toString().strip(), reading.place(reference));
        }
    }

    /// The content of a paragraph up to the first line that begins with `[^key]:`; what follows there is the definition.
    List<Inline> without(List<Inline> content) {
        List<Inline> kept = new ArrayList<>();
        boolean defining = false;
        for (int i = 0; i < content.size(); i++) {
            boolean lineStart = i == 0 || content.get(i - 1) instanceof Inline.LineBreak;
            if (lineStart && i + 1 < content.size() && content.get(i) instanceof Inline.SourceMark mark
                    && content.get(i + 1) instanceof Inline.TextRun run && run.text().startsWith(":")) {
                tell(mark.key(), mark.place());
                defining = true;
            }
            if (!defining) {
                kept.add(content.get(i));
            }
        }
        while (!kept.isEmpty() && kept.getLast() instanceof Inline.LineBreak && defining) {
            kept.removeLast();
        }
        return kept;
    }

    private void tell(String written, Place place) {
        String key = Forbidden.visible(written);
        reading.report(Code.FOOTNOTE_DEFINITION, place, "the source `" + key + "` must not be defined here",
                "Sources live in sources.yml: define `" + key + "` there, and keep only `[^" + key + "]` in the text.");
    }
}
