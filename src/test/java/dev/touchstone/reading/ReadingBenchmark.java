package dev.touchstone.reading;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Contents;
import dev.touchstone.article.Source;
import dev.touchstone.article.Vocabulary;
import dev.touchstone.content.ContentFolder;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long it takes to read the shipped article into the typed model, beside the Markdown parser alone on the same text.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final List<SourceFile> files = ContentFolder.read(Path.of("content")).value();
    private final SourceFile article = files.stream()
            .filter(file -> file.stem().equals("python-vs-nodejs"))
            .findFirst()
            .orElseThrow();
    private final References references = references(ContentReader.read(files, TODAY).value());
    private final Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /// The peer: parses, and neither types nor checks anything.
    @Benchmark
    public Document parseWithFlexmarkAlone() {
        return parser.parse(article.text());
    }

    @Benchmark
    public Optional<Comparison> readArticle() {
        Findings findings = new Findings();
        return ComparisonReader.read(OpenedFile.open(article, ComparisonKeys.ALL, TODAY, findings), references,
                findings);
    }

    /// Everything there is: comparisons, runtimes, criteria, guides, sources.
    @Benchmark
    public Contents readAllContent() {
        return ContentReader.read(files, TODAY).value();
    }

    private static References references(Contents contents) {
        Set<String> keys = contents.sources().stream().map(Source::key).collect(Collectors.toSet());
        return new References(new Vocabulary(contents.runtimes(), contents.criteria(), keys), Set.of(), Set.of());
    }
}
