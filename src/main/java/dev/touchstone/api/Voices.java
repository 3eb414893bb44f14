package dev.touchstone.api;

import dev.touchstone.api.data.SourceData;
import dev.touchstone.api.data.VoiceData;
import dev.touchstone.library.Voice;
import java.util.List;
import java.util.Optional;

/// Makes single statements ready for documents.
record Voices(Desk desk) {

    List<VoiceData> of(List<Voice> voices) {
        return voices.stream().flatMap(voice -> of(voice).stream()).toList();
    }

    private Optional<VoiceData> of(Voice voice) {
        Cells cells = new Cells(desk);
        String runtime = voice.stated().cell().runtime();
        return desk.library()
                .criterion(voice.stated().criterion())
                .map(criterion -> new VoiceData(desk.reference(voice.stated().comparison()), cells.measure(criterion),
                        desk.runtime(runtime), desk.absolute(voice.address()),
                        cells.statement(voice.statement(), criterion, runtime)));
    }

    List<SourceData> sources(List<VoiceData> voices) {
        return new Cited(desk).sources(voices.stream().flatMap(voice -> voice.statement().sources().stream()));
    }
}
