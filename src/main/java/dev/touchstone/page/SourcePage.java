package dev.touchstone.page;

import dev.touchstone.page.table.StatementView;
import dev.touchstone.page.table.StepsView;
import dev.touchstone.page.words.DayView;
import java.util.List;

/// One source, with every statement and every passage that rests on it.
///
/// @param href the document itself; empty where it cannot be followed
/// @param makers author and publisher, or empty
/// @param about the names of the runtimes that its publisher makes, or empty
/// @param steps the drawings of grades that the statements use
/// @param sources everything that the statements cite, this source first
public record SourcePage(
    Frame frame,
    String title,
    String href,
    String makers,
    String kind,
    DayView published,
    DayView accessed,
    String about,
    List<StepsView> steps,
    List<Rest> statements,
    List<Passage> passages,
    List<CitedSource> sources
) implements Page {

    public SourcePage {
        steps = List.copyOf(steps);
        statements = List.copyOf(statements);
        passages = List.copyOf(passages);
        sources = List.copyOf(sources);
    }

    /// One statement that cites it.
    ///
    /// @param cell the criterion's name, leading to the very cell
    public record Rest(Link cell, String runtime, StatementView statement, Link article) {}

    /// A place in running text, or among facts, that cites it.
    ///
    /// @param place the article's name, leading to the place
    /// @param heading what the place is called, or empty
    public record Passage(Link place, String heading) {}
}
