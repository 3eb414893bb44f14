package dev.touchstone.article;

import dev.touchstone.benchmark.Workload;
import dev.touchstone.source.SourceFile;
import java.util.List;

/// A workload of the lab and what is to be read about it: its question, its method, and what it does not show.
///
/// @param criterion the id of the criterion that it informs; empty for none
public record Benchmark(
    SourceFile file,
    String title,
    String summary,
    List<String> aliases,
    String criterion,
    Prose prose,
    Workload workload
) implements Article {

    public Benchmark {
        aliases = List.copyOf(aliases);
    }

    @Override
    public String id() {
        return workload.id();
    }

    @Override
    public String name() {
        return title;
    }
}
