package dev.touchstone.api;

import dev.touchstone.api.Endpoint.Content;
import dev.touchstone.api.data.DueData;
import dev.touchstone.api.data.ReviewData;
import dev.touchstone.library.Address;
import dev.touchstone.library.Freshness;
import java.util.List;
import java.util.Optional;

/// What is at the address of the page on freshness.
record FreshnessContent() implements Content {

    private static final List<String> HEADER = List.of("comparison", "criterion", "criterion name", "reviewed", "due",
            "state", "statements", "address");

    @Override
    public List<Format> formats() {
        return List.of(Format.JSON, Format.CSV);
    }

    @Override
    public Optional<Making> at(Desk desk, List<String> values, Format format) {
        return switch (format) {
            case HTML, MARKDOWN, SVG, BIBTEX, CSL, ATOM -> Optional.empty();
            case JSON -> Optional.of(() -> new FreshnessDocument(desk.schema("freshness"), desk.absolute("/freshness"),
                    desk.licence(), desk.library().asOf(), items(desk)));
            case CSV -> Optional.of(() -> table(items(desk)));
        };
    }

    private static List<ReviewData> items(Desk desk) {
        return Freshness.of(desk.library())
                .stream()
                .map(one -> new ReviewData(desk.reference(one.comparison()), one.comparison().matter().reviewed(),
                        one.lasting(), rows(desk, one)))
                .toList();
    }

    private static List<DueData> rows(Desk desk, Freshness one) {
        return one.rows()
                .stream()
                .map(due -> new DueData(new Cells(desk).measure(due.criterion()),
                        desk.absolute(Address.of(one.comparison()).at(due.criterion().id())), due.statements(),
                        due.day(), due.state()))
                .toList();
    }

    private static Table table(List<ReviewData> items) {
        return new Table(HEADER, items.stream()
                .flatMap(item -> item.rows()
                        .stream()
                        .map(row -> List.of(item.comparison().id(), row.criterion().id(), row.criterion().name(),
                                item.reviewed().toString(), row.day().toString(), Words.of(row.state()),
                                String.valueOf(row.statements()), row.address())))
                .toList());
    }
}
