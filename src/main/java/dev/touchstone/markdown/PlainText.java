package dev.touchstone.markdown;

import java.util.List;

/// The words of running text without any formatting, source marks left out.
///
/// Authors part a mark from its word with a space. Where the mark goes and a full stop or comma follows, that space goes with it.
public final class PlainText {

    private static final String CLOSING = ".,;:!?)]”’…";

    private final StringBuilder words = new StringBuilder();

    /// Whether a mark was left out at the end, with the space before it.
    private boolean isParted;

    private PlainText() {}

    public static String of(List<Inline> content) {
        PlainText text = new PlainText();
        text.append(content);
        return text.words.toString().strip();
    }

    private void append(List<Inline> content) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.TextRun run -> run(run.text());
                case Inline.CodeSpan code -> word(code.code());
                case Inline.Emphasis emphasis -> append(emphasis.children());
                case Inline.Strong strong -> append(strong.children());
                case Inline.Strikethrough struck -> append(struck.children());
                case Inline.Link link -> append(link.children());
                case Inline.Image image -> word(image.alternative());
                case Inline.SourceMark mark -> mark();
                case Inline.LineBreak line -> run(" ");
            }
        }
    }

    private void mark() {
        int end = words.length();
        while (end > 0 && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        isParted = isParted || end < words.length();
        words.setLength(end);
    }

    private void run(String text) {
        if (text.isEmpty() || (isParted && text.isBlank())) {
            return;
        }
        boolean isJoined = Character.isWhitespace(text.charAt(0)) || CLOSING.indexOf(text.charAt(0)) >= 0;
        isParted = isParted && !isJoined;
        word(text);
    }

    private void word(String text) {
        if (isParted) {
            words.append(' ');
            isParted = false;
        }
        words.append(text);
    }
}
