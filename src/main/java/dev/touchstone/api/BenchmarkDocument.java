package dev.touchstone.api;

import dev.touchstone.api.data.ArmData;
import dev.touchstone.api.data.Described;
import dev.touchstone.api.data.LabMeasureData;
import dev.touchstone.measurement.Measurement;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Described("A benchmark: what is measured, what came out, and every raw sample.")
public record BenchmarkDocument(
    @Described("The address of the schema of this document.") String schema,
    @Described("Its id, which never changes meaning.") String id,
    @Described("The permanent address of its page.") String address,
    @Described("The hash of what its article says; the guide on citing tells how to take it.") String hash,
    @Described("Under which licence the text is; empty where none is declared.") String licence,
    @Described("What it is called.") String name,
    @Described("One or two sentences about it.") String summary,
    @Described("Former ids and other names.") List<String> aliases,
    @Described("The id of the criterion that it informs; empty for none.") String criterion,
    @Described("How it is measured: `start`, `calls`, `serve`, `hold` or `figures`.") String method,
    @Described("What is measured, the measure that is compared first in front.") List<LabMeasureData> measures,
    @Described("The id of the arm that the others are put beside; empty where nothing was measured.") String baseline,
    @Described("Whether there is a result.") boolean isMeasured,
    @Described("What came out, in the order in which it was run; none where there is no result.") List<ArmData> arms,
    @Described("The result itself, as the lab wrote it; absent where there is none.") @Nullable Measurement result
)
        implements Document {

    public BenchmarkDocument {
        aliases = List.copyOf(aliases);
        measures = List.copyOf(measures);
        arms = List.copyOf(arms);
    }
}
