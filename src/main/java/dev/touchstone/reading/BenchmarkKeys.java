package dev.touchstone.reading;

import dev.touchstone.benchmark.Method;
import dev.touchstone.matter.Fields;
import dev.touchstone.matter.FieldsShape;
import dev.touchstone.matter.Key;
import dev.touchstone.matter.Keys;
import dev.touchstone.matter.ListShape;
import dev.touchstone.matter.MapShape;
import dev.touchstone.matter.Named;
import dev.touchstone.matter.ScalarShape;
import dev.touchstone.source.Located;
import dev.touchstone.value.Direction;
import java.util.List;

/// The keys of a workload.
final class BenchmarkKeys {

    /// The words that `method` takes.
    enum MethodWord {
        START, CALLS, SERVE, HOLD, FIGURES
    }

    private static final ScalarShape.Word COUNT = new ScalarShape.Word("[1-9][0-9]{0,5}",
            "a whole number such as `5`");
    private static final ScalarShape.Word ARM = new ScalarShape.Word("[a-z0-9]+([.-][a-z0-9]+)*",
            "an executable, or one with a program, such as `node-26` or `node-26.express`");

    static final Key<String> TITLE = Key.required("title", ScalarShape.text(90), "What the page is headed with.");
    static final Key<String> SUMMARY = Key.required("summary", ScalarShape.text(300),
            "One or two sentences for lists and search results.");
    static final Key<List<Located<String>>> ALIASES = Key.optional("aliases", ListShape.of(ScalarShape.Word.SLUG),
            "Former names of its folder: their addresses lead here.");
    static final Key<String> CRITERION = Key.optional("criterion", ScalarShape.Word.SLUG,
            "The id of the criterion that it informs.");
    static final Key<MethodWord> METHOD = Key.required("method", new ScalarShape.Choice<>(MethodWord.class),
            "How it is measured.");
    static final Key<String> MEASURE = Key.optional("measure", ScalarShape.Word.SLUG, "What is compared first.");
    static final Key<String> BASELINE = Key.optional("baseline", ARM, "The arm that others are put beside.");
    static final Key<List<Located<String>>> ARGUMENTS = Key.optional("arguments",
            ListShape.sequence(ScalarShape.text(200)), "What every program is given.");
    static final Key<String> DATA = Key.optional("data",
            new ScalarShape.Word("[1-9][0-9]{0,3} MiB", "a size such as `256 MiB`"),
            "The size of the file that programs read.");
    static final Key<String> SECONDS_LIMIT = Key.optional("seconds-limit", COUNT,
            "After how many seconds a process is ended.");
    static final Key<String> MEMORY_LIMIT = Key.optional("memory-limit", COUNT,
            "Above how many MiB a process is ended.");

    static final Key<String> STARTS = Key.optional("starts", COUNT, "Of `start`: how often in each round.");
    static final Key<String> WARM_UPS = Key.optional("warm-ups", COUNT, "Of `calls`: how many calls come first.");
    static final Key<String> SAMPLES = Key.optional("samples", COUNT, "Of `calls`: how many count.");
    static final Key<String> CLIENTS = Key.optional("clients", COUNT, "Of `serve`: how many connections.");
    static final Key<String> WARM_UP_SECONDS = Key.optional("warm-up-seconds", COUNT,
            "Of `serve`: how long before requests are counted.");
    static final Key<String> SECONDS = Key.optional("seconds", COUNT, "Of `serve`: how long requests are counted.");
    static final Key<String> PATH = Key.optional("path",
            new ScalarShape.Word("/[A-Za-z0-9/._-]*", "a path such as `/hello`"), "Of `serve`: what is asked for.");
    static final Key<String> CONNECTIONS = Key.optional("connections", COUNT, "Of `hold`: how many.");
    static final Key<Method.Protocol> PROTOCOL = Key.optional("protocol",
            new ScalarShape.Choice<>(Method.Protocol.class), "Of `hold`: what is spoken.");
    static final Key<Fields> SETTINGS = Key.optional("settings",
            new FieldsShape(new Keys("the settings",
                    List.of(STARTS, WARM_UPS, SAMPLES, CLIENTS, WARM_UP_SECONDS, SECONDS, PATH, CONNECTIONS,
                            PROTOCOL))),
            "Of the method, where the usual ones will not do.");

    static final Key<String> NAME = Key.required("name", ScalarShape.text(80), "What readers see.");
    static final Key<String> UNIT = Key.optional("unit", ScalarShape.text(20), "The unit of its figures.");
    static final Key<Direction> BETTER = Key.optional("better", new ScalarShape.Choice<>(Direction.class),
            "Which way it gets better.");
    static final Key<List<Named<Fields>>> FIGURES = Key.optional("figures",
            new MapShape<>(ScalarShape.Word.SLUG, new FieldsShape(new Keys("a figure", List.of(NAME, UNIT, BETTER)))),
            "Of `figures`: what programs print, by name.");

    static final Keys ALL = new Keys("a benchmark", List.of(TITLE, SUMMARY, ALIASES, CRITERION, METHOD, MEASURE,
            BASELINE, SETTINGS, FIGURES, ARGUMENTS, DATA, SECONDS_LIMIT, MEMORY_LIMIT));

    private BenchmarkKeys() {}
}
