package dev.touchstone.matter;

import dev.touchstone.source.Place;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/// Turns the parser's marks, which count code points of the text it was given, into places of the file.
final class Offsets {

    private final Place text;
    private final int[] starts;

    Offsets(Place text) {
        this.text = text;
        String characters = text.text();
        int count = characters.codePointCount(0, characters.length());
        this.starts = count == characters.length() ? new int[0] : starts(characters, count);
    }

    private static int[] starts(String characters, int count) {
        int[] codePoints = characters.codePoints().toArray();
        int[] starts = new int[count + 1];
        IntStream.range(0, count).forEach(i -> starts[i + 1] = starts[i] + Character.charCount(codePoints[i]));
        return starts;
    }

    Place whole() {
        return text;
    }

    Place place(Event event) {
        int start = offset(event.getStartMark().map(Mark::getIndex).orElse(0));
        return text.part(start, Math.max(start, offset(event.getEndMark().map(Mark::getIndex).orElse(0))));
    }

    Place at(Mark mark) {
        int start = offset(mark.getIndex());
        return text.part(start, start);
    }

    private int offset(int codePoint) {
        int length = text.end() - text.start();
        int index = Math.max(0, codePoint);
        return starts.length == 0 ? Math.min(index, length) : starts[Math.min(index, starts.length - 1)];
    }
}
