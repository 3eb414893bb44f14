package dev.touchstone.article;

import dev.touchstone.source.SourceFile;
import java.util.List;

/// A page of prose: method, how to read the tables, about.
public record Guide(SourceFile file, String title, String summary, List<String> aliases, Prose prose)
        implements Article {

    public Guide {
        aliases = List.copyOf(aliases);
    }

    @Override
    public String id() {
        return file.stem();
    }

    @Override
    public String name() {
        return title;
    }
}
