package dev.touchstone.api.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

@Described("What a statement says. Of `quantity`, `rating`, `support`, `names`, `version` and `date` at most the one is present that "
        + "`kind` names, and none where the state is not `known`.")
public record ValueData(
    @Described("Whether anything is known. Unknown is never no, and never nought.") State state,
    @Described("The kind of the criterion, whatever the state.") Kind kind,
    @Described("The value in its plainest spelling: `—` where it is unknown, `n/a` where the question does not apply.") String text,
    @Described("The value in words, such as `about 30 ms`.") String phrase,
    @Nullable QuantityData quantity,
    @Nullable RatingData rating,
    @Nullable SupportData support,
    @Described("The names, in the order in which they were stated; their order says nothing.") @Nullable List<String> names,
    @Nullable VersionData version,
    @Nullable DateData date
) {

    public ValueData {
        names = names == null ? null : List.copyOf(names);
    }

    /// A value without anything that only its kind has.
    public static ValueData of(State state, Kind kind, String text, String phrase) {
        return new ValueData(state, kind, text, phrase, null, null, null, null, null, null);
    }

    public ValueData measured(QuantityData measure) {
        return new ValueData(state, kind, text, phrase, measure, null, null, null, null, null);
    }

    public ValueData rated(RatingData level) {
        return new ValueData(state, kind, text, phrase, null, level, null, null, null, null);
    }

    public ValueData supported(SupportData status) {
        return new ValueData(state, kind, text, phrase, null, null, status, null, null, null);
    }

    public ValueData named(List<String> all) {
        return new ValueData(state, kind, text, phrase, null, null, null, all, null, null);
    }

    public ValueData versioned(VersionData versions) {
        return new ValueData(state, kind, text, phrase, null, null, null, null, versions, null);
    }

    public ValueData dated(DateData day) {
        return new ValueData(state, kind, text, phrase, null, null, null, null, null, day);
    }
}
