package dev.touchstone.markdown;

import java.util.ArrayList;
import java.util.List;

/// The content of a link without its source marks, and the marks: they become links themselves, and links cannot be nested.
record Hoisted(List<Inline> content, List<Inline> marks) {

    Hoisted {
        content = List.copyOf(content);
        marks = List.copyOf(marks);
    }

    static Hoisted from(List<Inline> content) {
        List<Inline> marks = new ArrayList<>();
        List<Inline> kept = without(content, marks);
        return new Hoisted(kept, marks);
    }

    private static List<Inline> without(List<Inline> content, List<Inline> marks) {
        List<Inline> kept = new ArrayList<>();
        for (Inline inline : content) {
            switch (inline) {
                case Inline.SourceMark mark -> marks.add(mark);
                case Inline.Emphasis e -> kept.add(new Inline.Emphasis(without(e.children(), marks), e.place()));
                case Inline.Strong s -> kept.add(new Inline.Strong(without(s.children(), marks), s.place()));
                case Inline.Strikethrough s ->
                    kept.add(new Inline.Strikethrough(without(s.children(), marks), s.place()));
                case Inline.Link link -> kept.addAll(without(link.children(), marks));
                case Inline.TextRun run -> kept.add(run);
                case Inline.CodeSpan code -> kept.add(code);
                case Inline.Image image -> kept.add(image);
                case Inline.LineBreak line -> kept.add(line);
            }
        }
        return kept;
    }
}
