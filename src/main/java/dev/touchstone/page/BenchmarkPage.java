package dev.touchstone.page;

import dev.touchstone.page.CriterionPage.Definition;
import dev.touchstone.page.measured.FigureTable;
import dev.touchstone.page.measured.Missing;
import dev.touchstone.page.measured.RatioTable;
import dev.touchstone.page.measured.SummaryTable;
import dev.touchstone.page.measured.WarmUpTable;
import dev.touchstone.page.prose.Html;
import dev.touchstone.page.share.CiteView;
import dev.touchstone.page.words.DayView;
import java.util.List;

/// A workload of the lab: what was measured of it, its question and method, and its programs.
///
/// @param facts the answer in short, and how it was come by
/// @param informs the criterion that it informs, or nothing
/// @param results the one that is shown, or nothing where there is none yet
/// @param expected what every program must print
/// @param command the line that measures it again
public record BenchmarkPage(
    Frame frame,
    String title,
    String summary,
    List<Definition> facts,
    List<Link> informs,
    List<TocItem> contents,
    List<Result> results,
    Html text,
    List<ProgramView> programs,
    String expected,
    String command,
    CiteView cite,
    List<CitedSource> sources
) implements Page {

    public BenchmarkPage {
        facts = List.copyOf(facts);
        informs = List.copyOf(informs);
        contents = List.copyOf(contents);
        results = List.copyOf(results);
        programs = List.copyOf(programs);
        sources = List.copyOf(sources);
    }

    /// Its address, counted from the root.
    public String path() {
        return frame.canonical().substring(frame.canonical().lastIndexOf("/benchmarks/"));
    }

    /// One run.
    ///
    /// @param notes what makes it less than a full and present result, in sentences
    /// @param ratios one, or none where there is nothing to compare
    /// @param warmUps one, or none where no calls are measured
    /// @param others one, or none where there is no other measure
    /// @param missing the arms without a figure
    /// @param environment the machine and the run
    /// @param versions what was measured of each arm, exactly
    public record Result(
        DayView day,
        List<String> notes,
        SummaryTable summaries,
        List<RatioTable> ratios,
        List<WarmUpTable> warmUps,
        List<FigureTable> others,
        List<Missing> missing,
        List<Definition> environment,
        List<Versions> versions
    ) {

        public Result {
            notes = List.copyOf(notes);
            ratios = List.copyOf(ratios);
            warmUps = List.copyOf(warmUps);
            others = List.copyOf(others);
            missing = List.copyOf(missing);
            environment = List.copyOf(environment);
            versions = List.copyOf(versions);
        }
    }

    /// What an arm was made of.
    ///
    /// @param packages names with versions, or a dash
    public record Versions(String name, String version, String packages) {}

    /// One program with the executables that run it.
    public record ProgramView(String name, List<FileView> files) {

        public ProgramView {
            files = List.copyOf(files);
        }
    }

    /// A file of a program.
    public record FileView(String name, String text) {}
}
