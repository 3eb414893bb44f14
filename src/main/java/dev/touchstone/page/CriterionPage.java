package dev.touchstone.page;

import dev.touchstone.page.axis.AxisView;
import dev.touchstone.page.measured.ShortTable;
import dev.touchstone.page.prose.Html;
import dev.touchstone.page.share.CiteView;
import dev.touchstone.page.table.OutcomeView;
import dev.touchstone.page.table.StepsView;
import java.util.List;

/// A criterion: what is asked, how the answers are read, and every answer that any article gives.
///
/// @param definitions what sort of answer it takes, which way is better, how long an answer stays fresh
/// @param scale the levels of a grade, best first; empty for other kinds
/// @param ways what else can be done with it
/// @param axis all answers drawn to scale, or nothing
/// @param measured what the lab measured for it
public record CriterionPage(
    Frame frame,
    String name,
    String group,
    String summary,
    List<Definition> definitions,
    List<Level> scale,
    List<StepsView> steps,
    Html text,
    List<AxisView> axis,
    List<ShortTable> measured,
    List<RuntimeAnswers> answers,
    List<Use> uses,
    List<Link> ways,
    CiteView cite,
    List<CitedSource> sources
) implements Page {

    public CriterionPage {
        definitions = List.copyOf(definitions);
        scale = List.copyOf(scale);
        steps = List.copyOf(steps);
        axis = List.copyOf(axis);
        measured = List.copyOf(measured);
        answers = List.copyOf(answers);
        uses = List.copyOf(uses);
        ways = List.copyOf(ways);
        sources = List.copyOf(sources);
    }

    /// A term and what it is here.
    public record Definition(String term, String words) {}

    /// A level of the scale.
    public record Level(String name, String meaning, StepsView steps) {}

    /// What all articles say about one runtime.
    public record RuntimeAnswers(Link runtime, List<Answer> answers) {

        public RuntimeAnswers {
            answers = List.copyOf(answers);
        }
    }

    /// A comparison that asks this, and what came out.
    public record Use(Link row, OutcomeView outcome) {}
}
