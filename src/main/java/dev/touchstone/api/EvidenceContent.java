package dev.touchstone.api;

import dev.touchstone.api.Endpoint.Content;
import dev.touchstone.api.data.TalliedData;
import dev.touchstone.api.data.TallyData;
import dev.touchstone.library.Tally;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is at the address of the page on evidence.
record EvidenceContent() implements Content {

    private static final List<String> HEADER = List.of("comparison", "statements", "independent", "vendor", "unsourced",
            "unknown", "inapplicable", "measured", "address");

    @Override
    public List<Format> formats() {
        return List.of(Format.JSON, Format.CSV);
    }

    @Override
    public Optional<Making> at(Desk desk, List<String> values, Format format) {
        return switch (format) {
            case HTML, MARKDOWN, SVG, BIBTEX, CSL, ATOM -> Optional.empty();
            case JSON -> Optional.of(() -> new EvidenceDocument(desk.schema("evidence"), desk.absolute("/evidence"),
                    desk.licence(), data(Tally.of(desk.library())), items(desk)));
            case CSV -> Optional.of(() -> new Table(HEADER, items(desk).stream().map(EvidenceContent::line).toList()));
        };
    }

    private static List<TalliedData> items(Desk desk) {
        return desk.library()
                .comparisons()
                .stream()
                .map(comparison -> new TalliedData(desk.reference(comparison),
                        data(Tally.of(comparison, desk.library()))))
                .toList();
    }

    private static TallyData data(Tally tally) {
        return new TallyData(tally.statements(), tally.independent(), tally.vendor(), tally.unsourced(),
                tally.unknown(), tally.inapplicable(), tally.measured());
    }

    private static List<String> line(TalliedData one) {
        TallyData tally = one.tally();
        return Stream.concat(
                Stream.concat(Stream.of(one.comparison().id()), Stream
                        .of(tally.statements(), tally.independent(), tally.vendor(), tally.unsourced(),
                                tally.unknown(), tally.inapplicable(), tally.measured())
                        .map(String::valueOf)),
                Stream.of(one.comparison().address())).toList();
    }
}
