package dev.touchstone.page;

import dev.touchstone.page.table.StatementView;
import dev.touchstone.page.table.StepsView;
import java.util.List;

/// Runtimes beside what a reader demands of them; or the form to demand something.
///
/// @param sentence what came out, under the title
/// @param problems why there is no answer; none where there is one, or where nothing was asked
/// @param table none, or one
/// @param ranking none, or one
/// @param steps the glyphs of the grades that occur on the page
public record FindPage(
    Frame frame,
    String title,
    String sentence,
    List<ProblemView> problems,
    FindForm form,
    List<Table> table,
    List<RankingView> ranking,
    List<StepsView> steps,
    List<CitedSource> sources
) implements Page {

    public FindPage {
        problems = List.copyOf(problems);
        table = List.copyOf(table);
        ranking = List.copyOf(ranking);
        steps = List.copyOf(steps);
        sources = List.copyOf(sources);
    }

    /// Runtimes by requirements.
    ///
    /// @param groups those that meet all, those that may, and those that fail, without the empty ones
    public record Table(String caption, List<Head> heads, List<Group> groups) {

        public Table {
            heads = List.copyOf(heads);
            groups = List.copyOf(groups);
        }

        /// How many columns a cell across the whole table spans.
        public int span() {
            return heads.size() + 1;
        }
    }

    /// A requirement over its column.
    ///
    /// @param demand in words: `less than 50 ms`
    /// @param counts how many runtimes have each answer
    public record Head(Link criterion, String demand, String counts) {}

    /// Runtimes for which the answers amount to the same.
    public record Group(String id, String name, List<Line> lines) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /// One runtime.
    public record Line(Link runtime, List<Spot> spots) {

        public Line {
            spots = List.copyOf(spots);
        }
    }

    /// Whether one runtime meets one requirement.
    ///
    /// @param of the requirement, for those who do not see the head of the column
    /// @param look the id of its shape
    /// @param word yes, no, depends or unknown
    /// @param why what a word alone does not say, or empty
    /// @param statements what it rests on; none where nobody says anything
    /// @param cells the very cells, by the names of their articles
    public record Spot(
        String of,
        String look,
        String word,
        String why,
        List<StatementView> statements,
        List<Link> cells
    ) {

        public Spot {
            statements = List.copyOf(statements);
            cells = List.copyOf(cells);
        }
    }
}
