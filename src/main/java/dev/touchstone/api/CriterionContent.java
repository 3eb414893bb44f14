package dev.touchstone.api;

import dev.touchstone.api.Endpoint.Content;
import dev.touchstone.api.data.AnswerData;
import dev.touchstone.api.data.LevelData;
import dev.touchstone.article.Criterion;
import dev.touchstone.library.Address;
import dev.touchstone.library.Library;
import dev.touchstone.value.QuantityKind;
import dev.touchstone.value.RatingKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is at the addresses of criteria.
record CriterionContent() implements Content {

    @Override
    public List<Format> formats() {
        return List.of(Format.JSON, Format.CSV, Format.MARKDOWN, Format.BIBTEX, Format.CSL);
    }

    @Override
    public Stream<List<String>> all(Library library) {
        return library.criteria().stream().map(criterion -> List.of(criterion.id()));
    }

    @Override
    public Optional<Making> at(Desk desk, List<String> values, Format format) {
        return desk.library().criterion(values.getFirst()).flatMap(criterion -> switch (format) {
            case HTML, SVG, ATOM -> Optional.empty();
            case JSON -> Optional.of(() -> document(desk, criterion));
            case CSV -> Optional.of(() -> StatementTable.of(desk, answers(desk, criterion)));
            case MARKDOWN -> Optional.of(() -> new SourceText(desk).of(criterion, List.of()));
            case BIBTEX -> Optional.of(() -> CitationText.bibTex(desk.references().of(criterion)));
            case CSL -> Optional.of(() -> CitationText.csl(desk.references().of(criterion)));
        });
    }

    private static List<AnswerData> answers(Desk desk, Criterion criterion) {
        return new Cells(desk).answers(desk.library().about(criterion));
    }

    private static CriterionDocument document(Desk desk, Criterion criterion) {
        List<AnswerData> answers = answers(desk, criterion);
        boolean isReviewed = !criterion.review().isZero();
        return new CriterionDocument(desk.schema("criterion"), criterion.id(), desk.absolute(Address.of(criterion)),
                desk.hashes().of(criterion).full(), desk.hashes().text(criterion).full(), desk.licence(),
                criterion.name(), criterion.summary(), criterion.aliases(), criterion.group(),
                Values.kind(criterion.kind()), Values.unit(criterion.kind()),
                criterion.kind() instanceof QuantityKind quantity && quantity.share(), baseline(criterion),
                criterion.better(), scale(criterion), isReviewed, isReviewed ? criterion.review().toString() : null,
                answers, new Cited(desk).sources(Cited.keys(answers)));
    }

    private static String baseline(Criterion criterion) {
        return criterion.kind() instanceof QuantityKind quantity ? quantity.baseline() : "";
    }

    private static List<LevelData> scale(Criterion criterion) {
        return criterion.kind() instanceof RatingKind rating
                ? rating.scale().levels().stream().map(one -> new LevelData(one.name(), one.meaning())).toList()
                : List.of();
    }
}
