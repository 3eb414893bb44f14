package dev.touchstone.api;

import dev.touchstone.api.data.AnswerData;
import dev.touchstone.api.data.Described;
import dev.touchstone.api.data.Kind;
import dev.touchstone.api.data.LevelData;
import dev.touchstone.api.data.SourceData;
import dev.touchstone.value.Direction;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Described("A criterion: one question that runtimes are compared on, how its answers are read, and all of them.")
public record CriterionDocument(
    @Described("The address of the schema of this document.") String schema,
    @Described("Its id, which never changes meaning.") String id,
    @Described("The permanent address of its page.") String address,
    @Described("The hash of everything that it says; the guide on citing tells how to take it.") String hash,
    @Described("The hash of its running text alone, without the discussions of rows.") String textHash,
    @Described("Under which licence the text is; empty where none is declared.") String licence,
    @Described("What it is called.") String name,
    @Described("One or two sentences about it.") String summary,
    @Described("Former ids and other names.") List<String> aliases,
    @Described("The group to which it belongs among all criteria.") String group,
    @Described("What sort of answer it takes.") Kind kind,
    @Described("The symbol of its unit; empty for a plain number and for kinds without a unit.") String unit,
    @Described("Whether it is a share of a whole, and so never over 100 %.") boolean isShare,
    @Described("What a ratio is relative to; empty where nothing needs saying.") String baseline,
    @Described("Which way is better; `none` where neither is.") Direction better,
    @Described("The levels of a rating, best first; none for other kinds.") List<LevelData> scale,
    @Described("Whether answers are ever due for another look.") boolean hasReview,
    @Described("After how long they are due, as an ISO 8601 period; absent where they never are.") @Nullable String review,
    @Described("What each comparison says about each runtime.") List<AnswerData> answers,
    @Described("Everything that the statements cite.") List<SourceData> sources
)
        implements Document {

    public CriterionDocument {
        aliases = List.copyOf(aliases);
        scale = List.copyOf(scale);
        answers = List.copyOf(answers);
        sources = List.copyOf(sources);
    }
}
