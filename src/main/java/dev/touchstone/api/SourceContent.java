package dev.touchstone.api;

import dev.touchstone.api.Endpoint.Content;
import dev.touchstone.api.data.PassageData;
import dev.touchstone.api.data.VoiceData;
import dev.touchstone.article.Source;
import dev.touchstone.library.Address;
import dev.touchstone.library.Library;
import dev.touchstone.library.Resting;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is at the address of each source.
record SourceContent() implements Content {

    @Override
    public List<Format> formats() {
        return List.of(Format.JSON, Format.CSV);
    }

    @Override
    public Stream<List<String>> all(Library library) {
        return library.sources().stream().map(source -> List.of(source.key()));
    }

    @Override
    public Optional<Making> at(Desk desk, List<String> values, Format format) {
        return desk.library().source(values.getFirst()).flatMap(source -> switch (format) {
            case HTML, MARKDOWN, SVG, BIBTEX, CSL, ATOM -> Optional.empty();
            case JSON -> Optional.of(() -> document(desk, source));
            case CSV -> Optional.of(() -> StatementTable.voices(desk,
                    new Voices(desk).of(Resting.on(source, desk.library()).statements())));
        });
    }

    private static SourceDocument document(Desk desk, Source source) {
        Resting resting = Resting.on(source, desk.library());
        List<VoiceData> statements = new Voices(desk).of(resting.statements());
        return new SourceDocument(desk.schema("source"), desk.absolute(Address.SOURCES + "/" + source.key()),
                desk.licence(), new Cited(desk).of(source), statements,
                resting.passages()
                        .stream()
                        .map(one -> new PassageData(one.article().name(), desk.absolute(one.address()), one.heading()))
                        .toList(),
                new Voices(desk).sources(statements));
    }
}
