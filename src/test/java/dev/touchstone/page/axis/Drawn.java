package dev.touchstone.page.axis;

import dev.touchstone.article.Criterion;
import dev.touchstone.article.Prose;
import dev.touchstone.source.Located;
import dev.touchstone.source.SourceFile;
import dev.touchstone.value.Direction;
import dev.touchstone.value.Quantity;
import dev.touchstone.value.QuantityKind;
import dev.touchstone.value.Unit;
import dev.touchstone.value.ValueKind.Written;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Figures as authors write them, drawn on the axis of one row. Each is `runtime: value` or `runtime (condition): value`.
final class Drawn {

    private final QuantityKind kind;

    private Drawn(QuantityKind kind) {
        this.kind = kind;
    }

    static Drawn in(String unit) {
        return new Drawn(new QuantityKind(Unit.find(unit).orElse(Unit.NUMBER), false, ""));
    }

    static Drawn asShares() {
        return new Drawn(new QuantityKind(Unit.find("%").orElseThrow(), true, ""));
    }

    AxisView axis(String... figures) {
        return tried(figures).orElseThrow();
    }

    Optional<AxisView> tried(String... figures) {
        List<Plotted> plotted = Arrays.stream(figures)
                .filter(figure -> !figure.endsWith(": —"))
                .map(this::plotted)
                .toList();
        List<String> runtimes = Arrays.stream(figures).map(Drawn::runtime).distinct().toList();
        return AxisDrawing.of(new Criterion(SourceFile.of("criteria/time.md", ""), "Time", "", List.of(), "Speed", kind,
                Direction.LOWER, Period.ZERO, Prose.EMPTY), runtimes, plotted);
    }

    private Plotted plotted(String figure) {
        String value = figure.substring(figure.indexOf(": ") + 2);
        int open = figure.indexOf(" (");
        List<String> conditions = open < 0 ? List.of() : List.of(figure.substring(open + 2, figure.indexOf("): ")));
        return new Plotted(runtime(figure), conditions, quantity(value), "claimed by source 1");
    }

    private static String runtime(String figure) {
        return figure.substring(0, figure.indexOf(figure.contains(" (") ? " (" : ": "));
    }

    private Quantity quantity(String text) {
        SourceFile file = SourceFile.of("cell.md", text);
        return (Quantity) kind.read(new Written(new Located<>(text, file.place(0, text.length())), List.of()))
                .value()
                .orElseThrow()
                .value();
    }
}
