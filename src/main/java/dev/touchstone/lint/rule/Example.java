package dev.touchstone.lint.rule;

import java.util.ArrayList;
import java.util.List;

/// A piece of content that shows a fault, or the same content without it. It is laid over a small complete folder, in which
/// two imagined runtimes, Alder and Birch, are compared; what it does not say is as it is there.
///
/// Text between `«` and `»` is where the finding is told; between marks with nothing in between, something is missing.
public record Example(List<Fragment> fragments) {

    /// The comparison in the folder that lies below all examples.
    public static final String COMPARISON = "comparisons/alder-vs-birch.md";

    public Example {
        fragments = List.copyOf(fragments);
    }

    /// A whole file.
    public static Example file(String path, String text) {
        return of(Spot.FILE, path, text);
    }

    /// Rows of the comparison's table, each instead of the one with the same label.
    public static Example rows(String text) {
        return of(Spot.ROWS, COMPARISON, text);
    }

    /// Lines of the comparison's front matter, each key instead of the one with the same name.
    public static Example matter(String text) {
        return of(Spot.MATTER, COMPARISON, text);
    }

    /// Markdown behind everything else in the comparison.
    public static Example text(String text) {
        return of(Spot.TEXT, COMPARISON, text);
    }

    /// Entries of `sources.yml` behind those that are there.
    public static Example sources(String text) {
        return of(Spot.SOURCES, "sources.yml", text);
    }

    /// Lines of `anchors.lock`, among those for everything else in the folder.
    public static Example ledger(String text) {
        return of(Spot.LEDGER, "anchors.lock", text);
    }

    public static Example of(Spot spot, String path, String text) {
        return new Example(List.of(new Fragment(spot, path, text)));
    }

    /// This and the other one together.
    public Example and(Example other) {
        List<Fragment> both = new ArrayList<>(fragments);
        both.addAll(other.fragments);
        return new Example(both);
    }
}
