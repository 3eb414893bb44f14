package dev.touchstone.page;

import dev.touchstone.article.Benchmark;
import dev.touchstone.library.CitedKeys;
import dev.touchstone.page.prose.Citations;
import dev.touchstone.page.prose.Html;
import dev.touchstone.page.prose.ProseHtml;
import dev.touchstone.page.words.Quotes;
import java.util.List;

/// A workload of the lab: its question and method, and what was measured.
public record BenchmarkPage(
    Frame frame,
    String title,
    String summary,
    List<TocItem> contents,
    Html text,
    List<CitedSource> sources
) implements Page {

    public BenchmarkPage {
        contents = List.copyOf(contents);
        sources = List.copyOf(sources);
    }

    static BenchmarkPage of(Benchmark benchmark, Desk desk) {
        Citations citations = desk.citations(CitedKeys.in(benchmark.prose()));
        return new BenchmarkPage(desk.frame(benchmark), Quotes.curled(benchmark.title()),
                Quotes.curled(benchmark.summary()),
                Toc.of(benchmark.prose(), !citations.sources().isEmpty()),
                new ProseHtml(desk.scope(benchmark, citations)).of(benchmark.prose(), 2), CitedSource.of(citations));
    }
}
