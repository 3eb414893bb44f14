package dev.touchstone.api.data;

import java.util.List;

@Described("One question to which there are different answers under the same conditions.")
public record ContestData(
    MeasureData criterion,
    ReferenceData runtime,
    @Described("The version that the comparisons speak about; empty where they name none.") String version,
    @Described("The conditions that the statements share.") List<String> conditions,
    @Described("Every statement that differs from another one of them.") List<VoiceData> voices
) {

    public ContestData {
        conditions = List.copyOf(conditions);
        voices = List.copyOf(voices);
    }
}
