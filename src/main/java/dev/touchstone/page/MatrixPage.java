package dev.touchstone.page;

import dev.touchstone.page.table.MatrixView;
import java.util.List;

/// All runtimes by all criteria.
///
/// @param problems why there is no answer; none where there is one
/// @param table none, or one
/// @param hidden what the table leaves out
public record MatrixPage(
    Frame frame,
    String title,
    List<ProblemView> problems,
    AskForm form,
    List<MatrixView> table,
    List<HiddenRows> hidden,
    List<CitedSource> sources,
    List<Link> howToRead
) implements Page {

    public MatrixPage {
        problems = List.copyOf(problems);
        table = List.copyOf(table);
        hidden = List.copyOf(hidden);
        sources = List.copyOf(sources);
        howToRead = List.copyOf(howToRead);
    }
}
