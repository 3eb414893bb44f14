package dev.touchstone.page.axis;

import java.util.ArrayList;
import java.util.List;

/// Breaks the label of a lane into lines that fit beside the axis.
final class LabelLines {

    /// What fits beside the axis where its labels are given more room.
    static final int WIDTH = 20;

    private static final int MOST = 2;
    private static final String CUT = "…";

    private LabelLines() {}

    /// One line, or two; what does not fit even there is cut, since the cell holds it in full.
    static List<String> of(String label) {
        List<String> lines = new ArrayList<>();
        String rest = label;
        while (rest.length() > WIDTH && lines.size() < MOST - 1) {
            int end = breakIn(rest);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        lines.add(rest.length() <= WIDTH ? rest : rest.substring(0, WIDTH - 1).strip() + CUT);
        return lines;
    }

    /// After the last comma that fits; else after the last word that does.
    private static int breakIn(String text) {
        int comma = text.lastIndexOf(", ", WIDTH - 1);
        if (comma > 0) {
            return comma + 1;
        }
        int space = text.lastIndexOf(' ', WIDTH);
        return space > 0 ? space : WIDTH;
    }
}
