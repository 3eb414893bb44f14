package dev.touchstone.page.axis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is drawn under one label: the figures of one runtime, or of one runtime under one condition.
///
/// @param tracks figures that share a line; ranges would hide each other and get lines of their own
record Lane(String label, List<List<Plotted>> tracks) {

    Lane {
        tracks = tracks.stream().map(List::copyOf).toList();
    }

    List<Plotted> figures() {
        return tracks.stream().flatMap(List::stream).toList();
    }

    /// One lane per runtime; one per runtime and condition where conditions differ.
    ///
    /// @param runtimes the names of all runtimes of the row, those without a figure too
    static List<Lane> of(List<String> runtimes, List<Plotted> figures) {
        boolean conditionsDiffer = figures.stream().map(Lane::condition).distinct().count() > 1;
        Map<String, List<Plotted>> lanes = new LinkedHashMap<>();
        for (String runtime : runtimes) {
            List<Plotted> own = figures.stream().filter(figure -> figure.runtime().equals(runtime)).toList();
            if (own.isEmpty() || !conditionsDiffer) {
                lanes.put(runtime, own);
            } else {
                own.forEach(figure -> lanes.computeIfAbsent(label(figure, figures), label -> new ArrayList<>())
                        .add(figure));
            }
        }
        return lanes.entrySet().stream().map(lane -> new Lane(lane.getKey(), tracks(lane.getValue()))).toList();
    }

    /// The condition alone where it tells the runtime too, as a framework does and a version does not.
    private static String label(Plotted figure, List<Plotted> all) {
        String condition = condition(figure);
        if (condition.isEmpty()) {
            return figure.runtime();
        }
        boolean isShared = all.stream()
                .anyMatch(other -> condition(other).equals(condition)
                        && !other.runtime().equals(figure.runtime()));
        return isShared || !Character.isLetter(condition.charAt(0)) ? figure.runtime() + ", " + condition : condition;
    }

    private static String condition(Plotted figure) {
        return String.join(", ", figure.conditions());
    }

    private static List<List<Plotted>> tracks(List<Plotted> figures) {
        List<List<Plotted>> tracks = new ArrayList<>();
        List<Plotted> points = figures.stream().filter(figure -> !figure.isRange()).toList();
        if (!points.isEmpty() || figures.isEmpty()) {
            tracks.add(points);
        }
        figures.stream().filter(Plotted::isRange).forEach(range -> tracks.add(List.of(range)));
        return tracks;
    }
}
