package dev.touchstone.article;

import dev.touchstone.source.SourceFile;
import java.util.List;

/// One Markdown file of the content folder, read and typed. Its file's name is its id, or its folder's.
public sealed interface Article permits Comparison, RuntimeProfile, Criterion, Guide, Benchmark {

    SourceFile file();

    /// The id or slug: the last part of its address.
    String id();

    /// What it is called in headings and lists.
    String name();

    /// One or two sentences, used on cards and as the page's description.
    String summary();

    /// Former ids and other names, as written.
    List<String> aliases();
}
