package dev.touchstone.api;

import dev.touchstone.api.Endpoint.Queried;
import dev.touchstone.api.Endpoint.Variable;
import dev.touchstone.api.data.CountData;
import dev.touchstone.api.data.FoundCellData;
import dev.touchstone.api.data.HitData;
import dev.touchstone.api.data.ReplacedData;
import dev.touchstone.markdown.Escaped;
import dev.touchstone.query.Query;
import dev.touchstone.search.Hit;
import dev.touchstone.search.Piece;
import dev.touchstone.search.SearchAnswer;
import dev.touchstone.search.SearchAnswer.Counted;
import dev.touchstone.search.SearchQuestion;
import dev.touchstone.search.entry.HitKind;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What is at the address of the search. Every query is a question, so none is refused.
record SearchContent() implements Queried {

    static final String PATH = "/search";

    private static final List<String> HEADER = List.of("kind", "title", "trail", "text", "cells",
            "address");

    @Override
    public List<Format> formats() {
        return List.of(Format.JSON, Format.CSV, Format.MARKDOWN);
    }

    @Override
    public List<Variable> parameters() {
        return List.of(
                new Variable("q", "What is searched for; any text.", "cold start"),
                new Variable("kind", "A kind of place, such as `row`; may be repeated.", "row"),
                new Variable("runtime", "The id of a runtime; may be repeated.", "python"),
                new Variable("group", "The id of a group of criteria; may be repeated.", "speed"),
                new Variable("page", "Which page of results, counted from 1.", "1"));
    }

    @Override
    public Answered answer(Desk desk, Query query, Format format) {
        return new Answered.Made(() -> form(desk, desk.search().answer(SearchQuestion.read(query)), format));
    }

    private static Form form(Desk desk, SearchAnswer answer, Format format) {
        List<HitData> hits = answer.hits().stream().map(hit -> hit(desk, hit)).toList();
        return switch (format) {
            case HTML, JSON, SVG, BIBTEX, CSL, ATOM -> document(desk, answer, hits);
            case CSV -> new Table(HEADER, hits.stream()
                    .map(hit -> List.of(Words.of(hit.kind()), hit.title(), String.join(" › ", hit.trail()), hit.text(),
                            cells(hit), hit.address()))
                    .toList());
            case MARKDOWN -> text(answer, hits);
        };
    }

    private static SearchDocument document(Desk desk, SearchAnswer answer, List<HitData> hits) {
        SearchQuestion question = answer.question();
        return new SearchDocument(desk.schema("search"), desk.absolute(question.query().at(PATH)), desk.licence(),
                question.text(), answer.total(), question.page(), answer.pages(), answer.understood().unknown(),
                answer.understood()
                        .replaced()
                        .stream()
                        .map(one -> new ReplacedData(one.word(), one.others()))
                        .toList(),
                answer.understood()
                        .filters()
                        .stream()
                        .map(one -> new ReplacedData(one.value(), one.offered()))
                        .toList(),
                answer.understood().some(), hits, counts(answer.kinds(), HitKind::key),
                counts(answer.runtimes(), id -> id), counts(answer.groups(), group -> group));
    }

    private static <T> List<CountData> counts(List<Counted<T>> counted, Function<T, String> value) {
        return counted.stream()
                .map(one -> new CountData(value.apply(one.value()), one.name(), one.count(), one.wanted()))
                .toList();
    }

    private static HitData hit(Desk desk, Hit hit) {
        return new HitData(hit.kind(), desk.absolute(hit.address()), plain(hit.title()), hit.trail(), plain(hit.text()),
                hit.cells()
                        .stream()
                        .map(cell -> new FoundCellData(cell.runtime(), desk.absolute(cell.address()),
                                plain(cell.text()), cell.asked()))
                        .toList());
    }

    private static MarkdownText text(SearchAnswer answer, List<HitData> hits) {
        StringBuilder text = new StringBuilder("# " + Escaped.inline(answer.question().text()) + "\n\n");
        hits.forEach(hit -> text.append("- [" + Escaped.inline(hit.title()) + "](" + hit.address() + ")"
                + (hit.trail().isEmpty() ? "" : ", " + Escaped.inline(String.join(" › ", hit.trail())))
                + (hit.text().isEmpty() ? "" : ": " + Escaped.inline(hit.text())) + "\n"
                + (hit.cells().isEmpty() ? "" : "  " + Escaped.inline(cells(hit)) + "\n")));
        return new MarkdownText(text.toString());
    }

    /// What a row says of each runtime.
    private static String cells(HitData hit) {
        return hit.cells().stream().map(cell -> cell.runtime() + ": " + cell.text()).collect(Collectors.joining(" · "));
    }

    private static String plain(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
