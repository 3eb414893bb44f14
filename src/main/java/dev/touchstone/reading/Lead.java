package dev.touchstone.reading;

import dev.touchstone.markdown.Block;
import dev.touchstone.markdown.Inline;
import dev.touchstone.markdown.PlainText;
import dev.touchstone.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A text that begins with a few bold words: a point's label, a row's name, `Best for:`.
///
/// @param label the bold words, without the colon or full stop behind them
/// @param rest what follows, the paragraph in front cut short
/// @param whole where the text stands
record Lead(List<Inline> label, List<Block> rest, Place whole) {

    Lead {
        label = List.copyOf(label);
        rest = List.copyOf(rest);
    }

    /// Where the bold words stand.
    Place place() {
        return label.isEmpty() ? whole.at()
                : label.getFirst()
                        .place()
                        .file()
                        .place(label.getFirst().place().start(), label.getLast().place().end());
    }

    /// The label's words without formatting.
    String name() {
        return PlainText.of(label);
    }

    /// Empty where the blocks do not begin with bold words.
    static Optional<Lead> of(List<Block> blocks) {
        if (blocks.isEmpty() || !(blocks.getFirst() instanceof Block.Paragraph paragraph)
                || paragraph.content().isEmpty()
                || !(paragraph.content().getFirst() instanceof Inline.Strong strong)) {
            return Optional.empty();
        }
        List<Inline> behind = trimmed(paragraph.content().subList(1, paragraph.content().size()));
        List<Block> rest = new ArrayList<>(blocks.subList(1, blocks.size()));
        if (!behind.isEmpty()) {
            rest.addFirst(new Block.Paragraph(behind, paragraph.place()));
        }
        return Optional.of(new Lead(withoutStop(strong.children()), rest, paragraph.place()));
    }

    /// Without the colon, full stop and space between the label and its text, which may stand on the next line.
    private static List<Inline> trimmed(List<Inline> content) {
        List<Inline> kept = new ArrayList<>(content);
        while (!kept.isEmpty() && kept.getFirst() instanceof Inline.LineBreak) {
            kept.removeFirst();
        }
        if (!kept.isEmpty() && kept.getFirst() instanceof Inline.TextRun run) {
            String text = run.text().replaceFirst("^\\s*[:.]?\\s*", "");
            kept.removeFirst();
            if (!text.isEmpty()) {
                kept.addFirst(cut(run, run.text().length() - text.length(), run.text().length()));
            } else {
                return trimmed(kept);
            }
        }
        return kept;
    }

    private static List<Inline> withoutStop(List<Inline> label) {
        List<Inline> kept = new ArrayList<>(label);
        if (!kept.isEmpty() && kept.getLast() instanceof Inline.TextRun run) {
            String text = run.text().replaceFirst("\\s*[:.]\\s*$", "");
            kept.removeLast();
            if (!text.isEmpty()) {
                kept.add(cut(run, 0, text.length()));
            }
        }
        return kept;
    }

    private static Inline cut(Inline.TextRun run, int from, int to) {
        boolean verbatim = run.text().length() == run.place().end() - run.place().start();
        return new Inline.TextRun(run.text().substring(from, to), verbatim ? run.place().part(from, to) : run.place());
    }
}
