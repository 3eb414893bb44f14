package dev.touchstone.api;

import dev.touchstone.api.Endpoint.Content;
import dev.touchstone.api.data.ContestData;
import dev.touchstone.api.data.VoiceData;
import dev.touchstone.library.Contest;
import java.util.List;
import java.util.Optional;

/// What is at the address of the page on disagreements.
record DisagreementsContent() implements Content {

    @Override
    public List<Format> formats() {
        return List.of(Format.JSON, Format.CSV);
    }

    @Override
    public Optional<Making> at(Desk desk, List<String> values, Format format) {
        return switch (format) {
            case HTML, MARKDOWN, SVG, BIBTEX, CSL, ATOM -> Optional.empty();
            case JSON -> Optional.of(() -> document(desk));
            case CSV -> Optional.of(() -> StatementTable.voices(desk, voices(items(desk))));
        };
    }

    private static DisagreementsDocument document(Desk desk) {
        List<ContestData> items = items(desk);
        return new DisagreementsDocument(desk.schema("disagreements"), desk.absolute("/disagreements"), desk.licence(),
                items, new Voices(desk).sources(voices(items)));
    }

    private static List<ContestData> items(Desk desk) {
        return Contest.in(desk.library())
                .stream()
                .map(contest -> new ContestData(new Cells(desk).measure(contest.criterion()),
                        desk.runtime(contest.runtime()), contest.version(), contest.conditions(),
                        new Voices(desk).of(contest.voices())))
                .toList();
    }

    private static List<VoiceData> voices(List<ContestData> items) {
        return items.stream().flatMap(item -> item.voices().stream()).toList();
    }
}
