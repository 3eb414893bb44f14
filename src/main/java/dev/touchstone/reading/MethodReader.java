package dev.touchstone.reading;

import dev.touchstone.benchmark.Measure;
import dev.touchstone.benchmark.Method;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.matter.Fields;
import dev.touchstone.matter.Key;
import dev.touchstone.matter.Named;
import dev.touchstone.reading.BenchmarkKeys.MethodWord;
import dev.touchstone.value.Direction;
import java.util.List;
import java.util.Optional;

/// Reads how a workload is measured: its method with the settings that belong to it.
record MethodReader(Fields fields, Findings findings) {

    Optional<Method> read() {
        return fields.get(BenchmarkKeys.METHOD).flatMap(this::method);
    }

    private Optional<Method> method(MethodWord word) {
        return switch (word) {
            case START -> Optional.of(new Method.Start(count(BenchmarkKeys.STARTS, 5)));
            case CALLS ->
                Optional.of(new Method.Calls(count(BenchmarkKeys.WARM_UPS, 4), count(BenchmarkKeys.SAMPLES, 5)));
            case SERVE -> Optional.of(new Method.Serve(count(BenchmarkKeys.CLIENTS, 64),
                    count(BenchmarkKeys.WARM_UP_SECONDS, 1), count(BenchmarkKeys.SECONDS, 3),
                    settings().flatMap(settings -> settings.get(BenchmarkKeys.PATH)).orElse("/")));
            case HOLD -> Optional.of(new Method.Hold(count(BenchmarkKeys.CONNECTIONS, 10_000),
                    settings().flatMap(settings -> settings.get(BenchmarkKeys.PROTOCOL)).orElse(Method.Protocol.TCP)));
            case FIGURES -> figures();
        };
    }

    private Optional<Method> figures() {
        List<Measure> measures = fields.get(BenchmarkKeys.FIGURES, List.of())
                .stream()
                .map(MethodReader::measure)
                .toList();
        if (measures.isEmpty()) {
            findings.add(Diagnostic
                    .of(Code.MISSING_KEY, fields.place(BenchmarkKeys.METHOD), "nothing says which figures are printed")
                    .help("Name them: `figures: {packages: {name: Packages, better: lower}}`."));
            return Optional.empty();
        }
        return Optional.of(new Method.Figures(measures));
    }

    private static Measure measure(Named<Fields> figure) {
        return new Measure(figure.name().value(), figure.value().get(BenchmarkKeys.NAME, figure.name().value()),
                figure.value().get(BenchmarkKeys.UNIT, ""), figure.value().get(BenchmarkKeys.BETTER, Direction.LOWER),
                false);
    }

    private Optional<Fields> settings() {
        return fields.get(BenchmarkKeys.SETTINGS);
    }

    private int count(Key<String> key, int usual) {
        return settings().flatMap(settings -> settings.get(key)).map(Integer::parseInt).orElse(usual);
    }
}
