package dev.touchstone.history.change;

import java.util.List;

/// Shows where two texts differ: some words of each, cut at the borders of words, with what is the same on both sides left out.
///
/// @param from some words of the text before; empty where it said no more
/// @param to some words of the text now, likewise
record Excerpts(String from, String to) {

    /// So many words that are the same are kept on each side, to tell where the difference is.
    private static final int AROUND = 4;

    private static final int MOST = 40;

    static Excerpts of(List<String> before, List<String> now) {
        List<String> gone = ProseLines.without(before, now);
        List<String> come = ProseLines.without(now, before);
        // the same lines in another order
        boolean isMoved = gone.isEmpty() && come.isEmpty();
        List<String> was = words(isMoved ? before : gone);
        List<String> is = words(isMoved ? now : come);
        int least = Math.min(was.size(), is.size());
        int start = 0;
        while (start < least && was.get(start).equals(is.get(start))) {
            start++;
        }
        int end = 0;
        while (end < least - start && was.get(was.size() - 1 - end).equals(is.get(is.size() - 1 - end))) {
            end++;
        }
        return new Excerpts(cut(was, start, end), cut(is, start, end));
    }

    private static List<String> words(List<String> lines) {
        return lines.isEmpty() ? List.of() : List.of(String.join(" ", lines).strip().split("\\s+"));
    }

    /// @param start how many words at the beginning are the same in both
    /// @param end how many at the end
    private static String cut(List<String> words, int start, int end) {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(Math.min(words.size(), words.size() - end + AROUND), from + MOST);
        String middle = String.join(" ", words.subList(from, Math.max(from, to)));
        return (from > 0 ? "… " : "") + middle + (to < words.size() ? " …" : "");
    }
}
