package dev.touchstone.lint.text;

import dev.touchstone.source.Place;
import java.util.List;

/// A sentence of running text, with what backs it.
///
/// @param text its words; code and images are a single replacement character, so that nothing is found in them
/// @param runs where its words stand
/// @param sources keys of the sources it cites
/// @param links destinations of the links in it
public record Sentence(String text, List<Run> runs, List<String> sources, List<String> links) {

    public Sentence {
        runs = List.copyOf(runs);
        sources = List.copyOf(sources);
        links = List.copyOf(links);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("a sentence that stands nowhere: " + text);
        }
    }

    /// A piece of the sentence that stands in one place.
    ///
    /// @param at the offset in the sentence at which it begins; negative where it begins before the sentence does
    record Run(int at, int length, Place place) {

        private int start(int offset) {
            return isVerbatim() ? place.start() + offset - at : place.start();
        }

        private int end(int offset) {
            return isVerbatim() ? place.start() + offset - at : place.end();
        }

        private boolean isVerbatim() {
            return place.end() - place.start() == length;
        }
    }

    /// Where a part of it stands in the file.
    public Place part(int from, int to) {
        Run first = run(from);
        Run last = run(to - 1);
        int start = first.start(from);
        return new Place(first.place().file(), start, Math.max(start, last.end(to)));
    }

    public boolean isQuestion() {
        return text.stripTrailing().endsWith("?");
    }

    private Run run(int offset) {
        return runs.stream()
                .filter(run -> run.at() <= offset && offset < run.at() + run.length())
                .findFirst()
                .orElse(runs.getLast());
    }
}
