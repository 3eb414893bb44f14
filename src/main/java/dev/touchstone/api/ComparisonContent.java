package dev.touchstone.api;
import dev.touchstone.api.Endpoint.Content;
import dev.touchstone.api.data.ChoiceData;
import dev.touchstone.api.data.ColumnData;
import dev.touchstone.api.data.ConditionData;
import dev.touchstone.api.data.EvidenceData;
import dev.touchstone.api.data.QuestionData;
import dev.touchstone.api.data.ReferenceData;
import dev.touchstone.api.data.RowData;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.ComparisonMatter;
import dev.touchstone.article.Question;
import dev.touchstone.article.Verdict.Choice;
import dev.touchstone.library.Address;
import dev.touchstone.library.Evidence;
import dev.touchstone.library.Library;
import dev.touchstone.markdown.PlainText;
import dev.touchstone.source.Located;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is at the addresses of comparisons.
record ComparisonContent() implements Content {

    @Override
    public List<Format> formats() {
        return List.of(Format.JSON, Format.CSV, Format.MARKDOWN, Format.BIBTEX, Format.CSL);
    }

    @Override
    public Stream<List<String>> all(Library library) {
        return library.comparisons().stream().map(comparison -> List.of(comparison.id()));
    }

    @Override
    public Optional<Making> at(Desk desk, List<String> values, Format format) {
        return desk.library().comparison(values.getFirst()).flatMap(comparison -> switch (format) {
            case HTML, SVG, ATOM -> Optional.empty();
            case JSON -> Optional.of(() -> document(desk, comparison));
            case CSV ->
                Optional.of(() -> StatementTable.of(new Rows(desk, comparison).all(), desk.reference(comparison)));
            case MARKDOWN ->
                Optional.of(() -> new SourceText(desk).of(comparison, document(desk, comparison).sources()));
            case BIBTEX -> Optional.of(() -> CitationText.bibTex(desk.references().of(comparison)));
            case CSL -> Optional.of(() -> CitationText.csl(desk.references().of(comparison)));
        });
    }

    private static ComparisonDocument document(Desk desk, Comparison comparison) {
        Library library = desk.library();
        ComparisonMatter matter = comparison.matter();
        List<RowData> rows = new Rows(desk, comparison).all();
        Evidence evidence = library.evidence(comparison);
        return new ComparisonDocument(desk.schema("comparison"), comparison.id(),
                desk.absolute(Address.of(comparison)), desk.hashes().of(comparison).full(),
                desk.hashes().text(comparison).full(), desk.licence(), matter.title(), matter.tagline(),
                matter.summary(), matter.draft(), matter.published(), matter.reviewed(), matter.authors(),
                matter.tags(), matter.runtimes().stream().map(runtime -> column(desk, matter, runtime)).toList(),
                new EvidenceData(evidence.statements(), evidence.sourced(), evidence.unsourced()), rows,
                comparison.verdict().choices().stream().map(choice -> choice(desk, comparison, choice)).toList(),
                comparison.questions().stream().map(question -> question(desk, comparison, question)).toList(),
                new Cited(desk).sources(
                        rows.stream().flatMap(row -> row.cells().stream()).flatMap(Cited::keys)));
    }

    static ColumnData column(Desk desk, ComparisonMatter matter, String runtime) {
        ReferenceData reference = desk.runtime(runtime);
        return new ColumnData(runtime, reference.name(), reference.address(),
                matter.versions().getOrDefault(runtime, ""));
    }

    private static ChoiceData choice(Desk desk, Comparison comparison, Choice choice) {
        return new ChoiceData(PlainText.of(choice.heading()),
                desk.absolute(Address.of(comparison).at(choice.anchor())), choice.runtimes(), choice.together(),
                choice.conditions()
                        .stream()
                        .map(condition -> new ConditionData(PlainText.of(condition.text()),
                                condition.reasons().stream().map(Located::value).distinct().toList()))
                        .toList());
    }

    private static QuestionData question(Desk desk, Comparison comparison, Question question) {
        return new QuestionData(PlainText.of(question.question()),
                desk.absolute(Address.of(comparison).at(question.anchor())));
    }
}
