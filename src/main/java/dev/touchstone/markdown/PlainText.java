package dev.touchstone.markdown;

import java.util.List;

/// The words of running text without any formatting, source marks left out.
public final class PlainText {

    private PlainText() {}

    public static String of(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        append(content, words);
        return words.toString().strip();
    }

    private static void append(List<Inline> content, StringBuilder words) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.TextRun run -> words.append(run.text());
                case Inline.CodeSpan code -> words.append(code.code());
                case Inline.Emphasis emphasis -> append(emphasis.children(), words);
                case Inline.Strong strong -> append(strong.children(), words);
                case Inline.Strikethrough struck -> append(struck.children(), words);
                case Inline.Link link -> append(link.children(), words);
                case Inline.Image image -> words.append(image.alternative());
                case Inline.SourceMark mark -> {
                }
                case Inline.LineBreak line -> words.append(' ');
            }
        }
    }
}
