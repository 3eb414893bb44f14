package dev.touchstone.page;

import dev.touchstone.page.prose.Html;
import dev.touchstone.page.prose.SourceMark;
import dev.touchstone.page.share.CiteView;
import dev.touchstone.page.table.StepsView;
import dev.touchstone.page.words.DayView;
import java.util.List;

/// A runtime: its facts, its releases, its comparisons, and everything that is said about it.
///
/// @param asOf the day as seen from which a release is supported
/// @param compare where it is compared with runtimes of the reader's choice
/// @param said by group of criteria
public record RuntimePage(
    Frame frame,
    String name,
    String summary,
    List<TocItem> contents,
    List<Fact> facts,
    List<ReleaseView> releases,
    DayView asOf,
    Html text,
    List<Card> comparisons,
    Link compare,
    List<SaidGroup> said,
    List<StepsView> steps,
    CiteView cite,
    List<CitedSource> sources
) implements Page {

    public RuntimePage {
        contents = List.copyOf(contents);
        facts = List.copyOf(facts);
        releases = List.copyOf(releases);
        comparisons = List.copyOf(comparisons);
        said = List.copyOf(said);
        steps = List.copyOf(steps);
        sources = List.copyOf(sources);
    }

    /// One fact with its sources.
    public record Fact(String label, List<Link> values, List<SourceMark> marks) {

        public Fact {
            values = List.copyOf(values);
            marks = List.copyOf(marks);
        }
    }

    /// Everything said about the runtime on one group of criteria.
    public record SaidGroup(String name, List<SaidRow> rows) {

        public SaidGroup {
            rows = List.copyOf(rows);
        }
    }

    /// Everything said about the runtime on one criterion.
    public record SaidRow(Link criterion, String hint, List<Answer> answers) {

        public SaidRow {
            answers = List.copyOf(answers);
        }
    }
}
