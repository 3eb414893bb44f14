package dev.touchstone.prose;

import dev.touchstone.source.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the figures of a stretch of running text. Every digit of it belongs to a name, to a figure, or to something unread.
///
/// @param found in the order of the text
/// @param unread digits that belong to nothing that is understood
public record Figures(List<Figure> found, List<Place> unread) {

    /// Digits in names, such as `V8`, `UTF-8`, `HTTP/2` or `#12`, are no figures.
    private static final Pattern DIGITS = Pattern
            .compile("(?:(?<![\\p{L}\\d_#])|(?<=(?<![\\p{L}\\d])v))(?<!\\p{L}\\d{0,8}[-/.+]{1,3})\\d+");
    private static final Pattern NO_FIGURE = Pattern.compile("0[xXbB][0-9a-fA-F]+\\b|(?:19|20)\\d0s\\b");
    private static final Pattern UNREAD = Pattern.compile("\\d[\\d.,:/^xX]*(?:[eE][+-]?\\d+|s\\b)?(?<![.,:/^])");

    public Figures {
        found = List.copyOf(found);
        unread = List.copyOf(unread);
    }

    /// The figures of a text.
    ///
    /// @param names of things that have versions, in lower case: a whole number behind one of them is a version
    public static Figures in(Place text, Set<String> names) {
        String even = text.text().replaceAll("[\\s\\p{Zs}]", " ");
        FigureText reader = new FigureText(text, even, names);
        List<Figure> found = new ArrayList<>();
        List<Place> unread = new ArrayList<>();
        Matcher digits = DIGITS.matcher(even);
        int at = 0;
        while (at < even.length() && digits.find(at)) {
            int start = digits.start();
            Optional<Integer> none = endOf(NO_FIGURE, even, start);
            Optional<Figure> figure = none.isPresent() ? Optional.empty() : reader.at(start);
            if (figure.isPresent()) {
                found.add(figure.get());
                at = Math.max(digits.end(), figure.get().place().end() - text.start());
            } else {
                at = none.or(() -> endOf(UNREAD, even, start)).orElse(digits.end());
                unread.add(text.part(start, at));
            }
        }
        NumberWords.in(text, even)
                .stream()
                .filter(word -> found.stream().noneMatch(figure -> overlap(figure.place(), word.place())))
                .toList()
                .forEach(found::add);
        found.sort(Comparator.comparingInt(figure -> figure.place().start()));
        return new Figures(found, unread);
    }

    /// Where a match that begins here ends.
    private static Optional<Integer> endOf(Pattern pattern, String text, int start) {
        Matcher matcher = pattern.matcher(text).region(start, text.length());
        return matcher.lookingAt() ? Optional.of(matcher.end()) : Optional.empty();
    }

    private static boolean overlap(Place one, Place other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
