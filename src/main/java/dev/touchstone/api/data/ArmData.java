package dev.touchstone.api.data;

import dev.touchstone.measurement.ArmResult.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Described("What was measured of one program with one version of a runtime, or why it was not.")
public record ArmData(
    @Described("Its id within the benchmark.") String id,
    @Described("What it is called.") String name,
    @Described("The id of the runtime; empty where the site has no page of it.") String runtime,
    @Described("What the executable says of itself; empty where it was not found.") String version,
    @Described("What became of it.") Status status,
    @Described("Why it was not measured; empty where it was.") String reason,
    @Described("Whether the program is another one today than it was.") boolean isOutdated,
    @Described("A summary of each measure; none where it was not measured.") List<SummaryData> summaries,
    @Described("The first measure beside that of the baseline; absent for the baseline itself and for what was not measured.") @Nullable RatioData ratio
) {

    public ArmData {
        summaries = List.copyOf(summaries);
    }
}
