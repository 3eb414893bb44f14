package dev.touchstone.search;

import dev.touchstone.library.Library;
import dev.touchstone.pipeline.EditedFolder;
import dev.touchstone.pipeline.Pipeline;
import dev.touchstone.search.entry.HitKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// How long a question takes, from its text to everything that the page of results shows: half of them, and 99 of 100.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@SuppressWarnings("NullAway.Init")
public class SearchBenchmark {

    private static final String SHIPPED = "shipped";

    /// Words that are everywhere and words that are rare, several at once, unfinished, misspelt, narrowed, and on a later page.
    private static final List<SearchQuestion> QUESTIONS = List.of(SearchQuestion.of("start"),
            SearchQuestion.of("cold start"), SearchQuestion.of("a quick runtime that compiles"),
            SearchQuestion.of("which one is faster at start-up time"), SearchQuestion.of("mem"),
            SearchQuestion.of("memroy"), SearchQuestion.of("intrepreter perfromance"), SearchQuestion.of("node"),
            SearchQuestion.of("the memory of one process and of many threads"),
            SearchQuestion.of("time").onPage(5), SearchQuestion.of("time").withGroups(List.of("Speed")),
            SearchQuestion.of("zzyzx"));

    private static final List<String> TYPED = List.of("st", "cold st", "memo", "article 12", "pyth");

    @Param({SHIPPED, "10000"})
    private String articles = SHIPPED;

    private Path folder = Path.of("");
    private Search search;
    private int asked;

    /// Writing the index is not part of a question; how long it took is told.
    @Setup
    public void open() throws IOException {
        folder = Files.createTempDirectory("searching");
        EditedFolder.copy(Path.of(articles.equals(SHIPPED) ? "content" : "src/test/resources/small-site"), folder);
        if (!articles.equals(SHIPPED)) {
            ManyArticles.beside(folder.resolve(EditedFolder.COMPARISON),
                    Path.of("content/comparisons/python-vs-nodejs.md"), Integer.parseInt(articles));
        }
        Library library = Pipeline.run(folder, LocalDate.of(2026, 11, 22)).library();
        search = Search.of(library);
        long start = System.nanoTime();
        search.prepare();
        System.out.printf(Locale.ROOT, "%nThe index of %d comparisons was written in %d ms and has %d places.%n",
                library.comparisons().size(), (System.nanoTime() - start) / 1_000_000,
                search.answer(SearchQuestion.of("").withKinds(List.of(HitKind.values()))).total());
    }

    @Benchmark
    public SearchAnswer answer() {
        return search.answer(QUESTIONS.get(asked++ % QUESTIONS.size()));
    }

    @Benchmark
    public List<Suggestion> suggest() {
        return search.suggest(TYPED.get(asked++ % TYPED.size()));
    }

    @TearDown
    public void close() {
        new EditedFolder(folder).delete("");
    }
}
