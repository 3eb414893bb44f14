package dev.touchstone.page.axis;

import dev.touchstone.page.words.Figures;
import dev.touchstone.page.words.Quotes;
import java.util.List;
import java.util.stream.Collectors;

/// Says in words what a drawing shows.
final class AxisSentence {

    private AxisSentence() {}

    /// `Start-up time, axis from 0 to 60. Python: about 50 ms, claimed by source 2. Node.js: unknown.`
    static String of(String criterion, AxisScale scale, List<Lane> lanes) {
        String axis = scale instanceof LogScale ? "logarithmic axis" : "axis";
        return Quotes.curled(criterion) + ", " + axis + " from " + Figures.plain(scale.from()) + " to "
                + Figures.plain(scale.to()) + ". "
                + lanes.stream().map(AxisSentence::lane).collect(Collectors.joining(" "));
    }

    private static String lane(Lane lane) {
        String figures = lane.figures()
                .stream()
                .map(figure -> figure.quantity().phrase() + ", " + figure.evidence())
                .collect(Collectors.joining("; "));
        return lane.label() + ": " + (figures.isEmpty() ? "no figure" : figures) + ".";
    }
}
