package dev.touchstone.reading;

import dev.touchstone.markdown.Inline;
import dev.touchstone.markdown.PlainText;
import dev.touchstone.source.Place;
import java.util.ArrayList;
import java.util.List;

/// Running text as a row of atoms, so that it can be cut between any two: each plain character is one, and each code span, link,
/// emphasis, escape or source mark is one that cannot be cut. What separates statements is looked for in plain characters only.
final class InlineTape {

    private static final char OPAQUE = '\uFFFC';

    private final List<Atom> atoms;

    private InlineTape(List<Atom> atoms) {
        this.atoms = List.copyOf(atoms);
    }

    /// @param character what stands here, or a placeholder for what is not plain text
    private record Atom(char character, Inline inline, Place place) {

        boolean isBlank() {
            return Character.isWhitespace(character) || inline instanceof Inline.LineBreak;
        }

        boolean isMark() {
            return inline instanceof Inline.SourceMark;
        }
    }

    static InlineTape of(List<Inline> content) {
        List<Atom> atoms = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Inline.TextRun run && run.text().length() == run.place().end() - run.place().start()
                    && run.text().equals(run.place().text())) {
                for (int i = 0; i < run.text().length(); i++) {
                    atoms.add(new Atom(run.text().charAt(i), run, run.place().part(i, i + 1)));
                }
            } else {
                atoms.add(new Atom(OPAQUE, inline, inline.place()));
            }
        }
        return new InlineTape(atoms);
    }

    int length() {
        return atoms.size();
    }

    /// The plain character at an index, or U+FFFC for anything else.
    char at(int index) {
        return atoms.get(index).character();
    }

    boolean isBlank() {
        return atoms.stream().allMatch(Atom::isBlank);
    }

    boolean isBlank(int index) {
        return atoms.get(index).isBlank();
    }

    boolean isMark(int index) {
        return atoms.get(index).isMark();
    }

    /// A stretch of it, without white space at its ends.
    InlineTape part(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(start)) {
            start++;
        }
        while (end > start && isBlank(end - 1)) {
            end--;
        }
        return new InlineTape(atoms.subList(start, end));
    }

    /// The same without source marks at the top level, and without white space at its ends.
    InlineTape withoutMarks() {
        InlineTape kept = new InlineTape(atoms.stream().filter(atom -> !atom.isMark()).toList());
        return kept.part(0, kept.length());
    }

    /// What of it stands at a place of the file, without white space at its ends.
    InlineTape at(Place place) {
        List<Atom> kept = atoms.stream()
                .filter(atom -> atom.place().start() >= place.start() && atom.place().end() <= place.end())
                .toList();
        return new InlineTape(kept).part(0, kept.size());
    }

    /// From the first atom to the last one; a tape without atoms has no place.
    Place place() {
        Place first = atoms.getFirst().place();
        return new Place(first.file(), first.start(), atoms.getLast().place().end());
    }

    /// Where one atom stands.
    Place place(int index) {
        return atoms.get(index).place();
    }

    /// One character for each atom: what is not plain text is U+FFFC.
    String plain() {
        StringBuilder plain = new StringBuilder(atoms.size());
        atoms.forEach(atom -> plain.append(atom.character()));
        return plain.toString();
    }

    /// The words without formatting.
    String text() {
        return PlainText.of(inlines());
    }

    /// The running text that it was made of, as far as it is still there.
    List<Inline> inlines() {
        List<Inline> content = new ArrayList<>();
        int from = 0;
        while (from < atoms.size()) {
            int to = endOfRun(from);
            content.add(to == from ? atoms.get(from).inline() : run(from, to));
            from = Math.max(to, from + 1);
        }
        return List.copyOf(content);
    }

    /// Where the plain characters that follow each other in the file end; the same index where there are none.
    private int endOfRun(int from) {
        int to = from;
        while (to < atoms.size() && atoms.get(to).inline() instanceof Inline.TextRun
                && atoms.get(to).character() != OPAQUE
                && (to == from || atoms.get(to).place().start() == atoms.get(to - 1).place().end())) {
            to++;
        }
        return to;
    }

    private Inline run(int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        atoms.subList(from, to).forEach(atom -> text.append(atom.character()));
        Place first = atoms.get(from).place();
        return new Inline.TextRun(text.toString(),
                new Place(first.file(), first.start(), atoms.get(to - 1).place().end()));
    }
}
