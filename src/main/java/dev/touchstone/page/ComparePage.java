package dev.touchstone.page;

import dev.touchstone.page.table.TableView;
import java.util.List;

/// Runtimes that a reader has chosen, beside each other; or the form to choose them.
///
/// @param sentence what this is, under its title
/// @param problems why there is no answer; none where there is one, or where nothing was asked
/// @param exact articles about exactly these runtimes
/// @param articles others about some of them
/// @param views other ways to see the same: with differences only, with another column first
/// @param table none, or one
/// @param hidden what the table leaves out
public record ComparePage(
    Frame frame,
    String title,
    String sentence,
    List<ProblemView> problems,
    List<Link> exact,
    List<Link> articles,
    AskForm form,
    List<Link> views,
    List<TableView> table,
    List<HiddenRows> hidden,
    List<CitedSource> sources,
    List<Link> howToRead
) implements Page {

    public ComparePage {
        problems = List.copyOf(problems);
        exact = List.copyOf(exact);
        articles = List.copyOf(articles);
        views = List.copyOf(views);
        table = List.copyOf(table);
        hidden = List.copyOf(hidden);
        sources = List.copyOf(sources);
        howToRead = List.copyOf(howToRead);
    }
}
