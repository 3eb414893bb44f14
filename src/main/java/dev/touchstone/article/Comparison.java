package dev.touchstone.article;

import dev.touchstone.source.SourceFile;
import java.util.List;

/// An article that compares two or more runtimes.
///
/// @param lead the paragraphs before the first heading
/// @param overview empty where there is no such section
/// @param options in the order of the runtimes; a runtime without a section has none
/// @param verdict without prose and choices where there is no such section
public record Comparison(
    SourceFile file,
    ComparisonMatter matter,
    Prose lead,
    Prose overview,
    List<RowGroup> groups,
    List<Option> options,
    List<FreeSection> sections,
    Verdict verdict,
    List<Question> questions
)
        implements Article {

    public Comparison {
        groups = List.copyOf(groups);
        options = List.copyOf(options);
        sections = List.copyOf(sections);
        questions = List.copyOf(questions);
    }

    @Override
    public String id() {
        return file.stem();
    }

    @Override
    public String name() {
        return matter.title();
    }

    @Override
    public String summary() {
        return matter.summary();
    }

    @Override
    public List<String> aliases() {
        return matter.aliases();
    }

    public List<Row> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }
}
