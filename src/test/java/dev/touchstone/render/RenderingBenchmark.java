package dev.touchstone.render;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import dev.touchstone.library.Library;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.pipeline.Pipeline;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long it takes to render the page of the shipped article, beside the Markdown library's own rendering of the same text.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class RenderingBenchmark {

    private static final SitePath ARTICLE = new SitePath("/comparisons/python-vs-nodejs");

    private final Library library = Pipeline.run(Path.of("content"), LocalDate.of(2026, 11, 22)).library();
    private final Site site = Site.of(library);
    private final Renderer renderer = new Renderer();
    private final HtmlRenderer flexmark = HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();
    private Node parsed = Parser.builder().build().parse("");

    @Setup
    public void parse() throws IOException {
        String text = Files.readString(Path.of("content/comparisons/python-vs-nodejs.md"));
        parsed = Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(text);
    }

    /// The peer: the article's text as plain HTML, without layout, evidence, order or axes.
    @Benchmark
    public String renderWithFlexmarkAlone() {
        return flexmark.render(parsed);
    }

    @Benchmark
    public Rendered renderPage() {
        return renderer.render(site, ARTICLE);
    }

    /// Working out what all pages show, without rendering any.
    @Benchmark
    public Site layOutSite() {
        return Site.of(library);
    }
}
