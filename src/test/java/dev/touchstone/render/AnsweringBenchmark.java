package dev.touchstone.render;

import dev.touchstone.page.Reply;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.pipeline.EditedFolder;
import dev.touchstone.pipeline.Pipeline;
import dev.touchstone.query.Query;
import dev.touchstone.site.Resource.Asked;
import dev.touchstone.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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

/// How long a reader's question takes, from the text of its query to the bytes of the page that answers it: half of them, and 99 of 100.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@SuppressWarnings("NullAway.Init")
public class AnsweringBenchmark {

    private static final String SHIPPED = "shipped";

    @Param({SHIPPED, "10000"})
    private String articles = SHIPPED;

    private final Renderer renderer = new Renderer();
    private Path folder = Path.of("");
    private Site site;
    private List<String> compared = List.of();
    private List<String> demanded = List.of();
    private int asked;

    @Setup
    public void open() throws IOException {
        folder = Files.createTempDirectory("answering");
        if (articles.equals(SHIPPED)) {
            EditedFolder.copy(Path.of("content"), folder);
            compared = List.of("runtimes=python,nodejs", "runtimes=nodejs,python&only=differences",
                    "runtimes=python,nodejs&group=concurrency");
            demanded = List.of("where=startup-time%3C50ms", "where=free-threading=yes&where=startup-time%3C50ms",
                    "weight=cpu-performance:2&weight=startup-time:1");
        } else {
            ManyPairs.write(folder, Integer.parseInt(articles));
            compared = List.of("runtimes=runtime-3,runtime-4", "runtimes=runtime-9,runtime-5&only=differences",
                    "runtimes=runtime-0,runtime-1,runtime-2,runtime-3", "runtimes=runtime-7,runtime-8&group=group-1");
            demanded = List.of("where=criterion-0%3C50ms", "where=criterion-1=yes&where=criterion-3%3C50ms",
                    "where=criterion-1=yes&weight=criterion-0:2&weight=criterion-2:1");
        }
        site = Pipeline.run(folder, LocalDate.of(2026, 11, 22)).site();
        site.search().prepare();
    }

    @Benchmark
    public Rendered compare() {
        return answer("/compare", compared.get(asked++ % compared.size()));
    }

    @Benchmark
    public Rendered find() {
        return answer("/find", demanded.get(asked++ % demanded.size()));
    }

    @Benchmark
    public Rendered matrix() {
        return answer("/matrix", "kind=support");
    }

    @Benchmark
    public Rendered search() {
        return answer("/search", "q=start+time");
    }

    private Rendered answer(String page, String query) {
        Asked resource = (Asked) site.at(new SitePath(page)).orElseThrow();
        return switch (resource.inquiry().answer(Query.read(query))) {
            case Reply.Shown(var layout) -> renderer.render(site, layout.page());
            case Reply.Refused(var layout, var problems) -> throw new IllegalStateException(problems.toString());
            case Reply.Elsewhere(String address) -> throw new IllegalStateException(address);
        };
    }

    @TearDown
    public void close() {
        new EditedFolder(folder).delete("");
    }
}
