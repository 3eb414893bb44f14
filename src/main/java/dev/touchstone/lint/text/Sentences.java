package dev.touchstone.lint.text;

import dev.touchstone.lint.text.Sentence.Run;
import dev.touchstone.markdown.Inline;
import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Parts a passage into sentences. A source mark behind a full stop belongs to the sentence that ended there.
public final class Sentences {

    private static final String OBJECT = "\uFFFC";
    private static final Pattern END = Pattern.compile("[.!?…]+[\"'”’)\\]]*(?=\\s+[^\\p{Ll}\\s]|\\s*$)");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(])(?:e\\.g|i\\.e|vs|etc|cf|approx|ca|no|\\p{Lu})$",
            Pattern.CASE_INSENSITIVE);

    private final StringBuilder words = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final List<At> marks = new ArrayList<>();
    private final List<At> links = new ArrayList<>();

    private Sentences() {}

    /// Something between the words.
    private record At(int offset, String name) {}

    public static List<Sentence> of(List<Inline> content) {
        Sentences sentences = new Sentences();
        sentences.append(content);
        return sentences.parted();
    }

    private void append(List<Inline> content) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.TextRun(String text, Place place) -> append(new Located<>(text, place));
                case Inline.CodeSpan(String _, Place place) -> append(new Located<>(OBJECT, place));
                case Inline.Image image -> append(new Located<>(OBJECT, image.place()));
                case Inline.LineBreak line -> append(new Located<>(" ", line.place()));
                case Inline.SourceMark mark -> marks.add(new At(words.length(), mark.key()));
                case Inline.Link link -> {
                    links.add(new At(words.length(), link.destination()));
                    append(link.children());
                }
                case Inline.Emphasis _,Inline.Strong _,Inline.Strikethrough _ -> append(Inlines.children(inline));
            }
        }
    }

    private void append(Located<String> text) {
        if (!text.value().isEmpty()) {
            runs.add(new Run(words.length(), text.value().length(), text.place()));
            words.append(text.value());
        }
    }

    private List<Sentence> parted() {
        List<Sentence> parted = new ArrayList<>();
        Matcher end = END.matcher(words);
        int start = 0;
        while (end.find()) {
            if (!ABBREVIATION.matcher(words.substring(start, end.start())).find()) {
                add(parted, start, end.end());
                start = end.end();
            }
        }
        add(parted, start, words.length());
        return parted;
    }

    private void add(List<Sentence> parted, int start, int end) {
        String text = words.substring(start, end);
        int next = next(end);
        boolean first = parted.isEmpty();
        List<String> sources = marks.stream()
                .filter(mark -> (first || mark.offset() > next(start)) && mark.offset() <= next)
                .map(At::name)
                .toList();
        if (!text.isBlank()) {
            List<String> inside = links.stream()
                    .filter(link -> start <= link.offset() && link.offset() < end)
                    .map(At::name)
                    .toList();
            List<Run> own = runs.stream()
                    .filter(run -> run.at() < end && run.at() + run.length() > start)
                    .map(run -> new Run(run.at() - start, run.length(), run.place()))
                    .toList();
            parted.add(new Sentence(text, own, sources, inside));
        }
    }

    /// The offset of the next word.
    private int next(int from) {
        int at = from;
        while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
            at++;
        }
        return at;
    }
}
