package dev.touchstone.page.axis;

import dev.touchstone.article.Criterion;
import dev.touchstone.page.axis.AxisView.Label;
import dev.touchstone.page.axis.AxisView.Line;
import dev.touchstone.page.axis.AxisView.Mark;
import dev.touchstone.page.axis.AxisView.Tick;
import dev.touchstone.page.words.Figures;
import dev.touchstone.value.QuantityKind;
import dev.touchstone.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Draws the figures of one row.
public final class AxisDrawing {

    private static final int TOP = 10;
    private static final int PITCH = 17;
    private static final int LINE = 12;
    private static final int TO_BASELINE = 4;
    private static final int NUMBERS = 17;
    private static final int NEAR = 11;
    /// How far apart numbers have to be where there is little room, as a percentage of the axis.
    private static final double APART = 22;
    private static final int SHORT_UNIT = 3;
    private static final int LARGEST_MAGNITUDE = 40;

    private final List<Label> names = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final AxisScale scale;
    private int bottom = TOP - PITCH;

    private AxisDrawing(AxisScale scale) {
        this.scale = scale;
    }

    /// The drawing, or empty where nothing can be drawn: without any figure, or with one that no axis can show.
    ///
    /// @param criterion what the figures are about
    /// @param runtimes the names of all runtimes of the row, in its order
    public static Optional<AxisView> of(Criterion criterion, List<String> runtimes, List<Plotted> figures) {
        List<Plotted> drawn = figures.stream().filter(figure -> !figure.ends().isEmpty()).toList();
        List<BigDecimal> values = drawn.stream().flatMap(figure -> figure.ends().stream()).toList();
        if (values.isEmpty() || !values.stream().allMatch(AxisDrawing::isDrawable)) {
            return Optional.empty();
        }
        AxisScale scale = isShare(criterion) ? LinearScale.WHOLE : AxisScale.fitting(values, openAbove(drawn));
        List<Lane> lanes = Lane.of(runtimes, drawn);
        return Optional.of(new AxisDrawing(scale).draw(lanes, AxisSentence.of(criterion.name(), scale, lanes),
                drawn.getFirst().quantity().unit()));
    }

    private static boolean isShare(Criterion criterion) {
        return criterion.kind() instanceof QuantityKind kind && kind.share();
    }

    /// Nought, or a positive number of a size at which positions can still be told.
    private static boolean isDrawable(BigDecimal value) {
        int magnitude = value.precision() - value.scale();
        return value.signum() == 0 || (value.signum() > 0 && Math.abs(magnitude) < LARGEST_MAGNITUDE);
    }

    private static List<BigDecimal> openAbove(List<Plotted> figures) {
        return figures.stream().filter(Plotted::isOpenAbove).flatMap(figure -> figure.ends().stream()).toList();
    }

    private AxisView draw(List<Lane> lanes, String sentence, Unit unit) {
        lanes.forEach(this::lane);
        int base = bottom + TOP;
        return new AxisView(sentence, areLabelsLong(lanes), base + NUMBERS, base, scale instanceof LogScale,
                ticks(unit), names,
                lines, marks);
    }

    private void lane(Lane lane) {
        List<String> label = LabelLines.of(lane.label());
        int below = 0;
        for (int i = 0; i < lane.tracks().size(); i++) {
            bottom += PITCH;
            if (i == 0) {
                below = label(label);
            }
            track(lane.tracks().get(i));
        }
        bottom = Math.max(bottom, below);
    }

    /// Writes the lines around the height of the lane's first track; tells how far down they reach.
    private int label(List<String> lines) {
        bottom += (lines.size() - 1) * LINE / 2;
        int first = bottom + TO_BASELINE - (lines.size() - 1) * LINE / 2;
        for (int i = 0; i < lines.size(); i++) {
            names.add(new Label(lines.get(i), first + i * LINE));
        }
        return bottom + (lines.size() - 1) * LINE / 2;
    }

    private void track(List<Plotted> track) {
        List<BigDecimal> values = track.stream().flatMap(figure -> figure.ends().stream()).sorted().toList();
        if (values.size() > 1 && values.getFirst().compareTo(values.getLast()) != 0) {
            boolean range = track.size() == 1;
            lines.add(new Line(percent(values.getFirst()), percent(values.getLast()), bottom, range ? "cr" : "to"));
        }
        track.forEach(this::mark);
    }

    private void mark(Plotted figure) {
        if (figure.isRange()) {
            figure.ends().forEach(end -> marks.add(new Mark("k-e", percent(end), bottom)));
            return;
        }
        String symbol = figure.isOpenAbove() ? "k-o" : figure.isOpenBelow() ? "k-b" : "k-c";
        marks.add(new Mark(symbol, percent(figure.ends().getFirst()), bottom));
    }

    private List<Tick> ticks(Unit unit) {
        List<Tick> ticks = new ArrayList<>();
        double next = Double.POSITIVE_INFINITY;
        for (BigDecimal value : scale.ticks().reversed()) {
            boolean named = ticks.isEmpty() && !unit.symbol().isEmpty() && unit.symbol().length() <= SHORT_UNIT;
            boolean spare = next - scale.position(value) < APART;
            next = spare ? next : scale.position(value);
            ticks.add(new Tick(percent(value), number(value, unit) + (named ? " " + unit.symbol() : ""), spare));
        }
        return ticks.reversed();
    }

    /// Counts and rates of events are shortened to k and M; `20k ms` nobody reads.
    private static String number(BigDecimal value, Unit unit) {
        return unit.isCounted() ? Figures.brief(value) : Figures.plain(value);
    }

    private static boolean areLabelsLong(List<Lane> lanes) {
        return lanes.stream().anyMatch(lane -> lane.label().length() > NEAR);
    }

    private String percent(BigDecimal value) {
        return BigDecimal.valueOf(scale.position(value))
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString() + "%";
    }
}
