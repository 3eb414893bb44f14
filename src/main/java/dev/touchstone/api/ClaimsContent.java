package dev.touchstone.api;

import dev.touchstone.api.Endpoint.Queried;
import dev.touchstone.api.Endpoint.Variable;
import dev.touchstone.api.data.ClaimData;
import dev.touchstone.api.data.JudgementData;
import dev.touchstone.api.data.TakenData;
import dev.touchstone.query.ClaimsQuestion;
import dev.touchstone.query.Query;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is at the address of the page of all claims.
record ClaimsContent() implements Queried {

    private static final List<String> HEADER = List.of("claim", "source", "says", "figure", "basis", "standing",
            "state", "benchmark", "measure", "arms", "claimed", "verdict", "factor", "value", "low", "high", "unit",
            "rounds", "day", "why", "note", "finding", "because", "address");

    @Override
    public List<Format> formats() {
        return List.of(Format.JSON, Format.CSV, Format.MARKDOWN);
    }

    @Override
    public List<Variable> parameters() {
        return List.of(
                new Variable("verdict", "What came of the claims; anything, where it is left out.", "reversed"),
                new Variable("basis", "What is claimed, such as `ratio`; anything, where it is left out.", "ratio"));
    }

    @Override
    public Answered answer(Desk desk, Query query, Format format) {
        return Answered.of(ClaimsQuestion.read(query), question -> form(desk, question, format));
    }

    private static Form form(Desk desk, ClaimsQuestion question, Format format) {
        Claims claims = new Claims(desk);
        List<ClaimData> items = question.of(desk.library().judgements()).stream().map(claims::of).toList();
        ClaimsDocument document = new ClaimsDocument(desk.schema("claims"),
                desk.absolute(question.query().at(Claims.PATH)), desk.licence(),
                desk.library().judgements().claims().size(), items, new Cited(desk).sources(Claims.keys(items)));
        return switch (format) {
            case HTML, JSON, SVG, BIBTEX, CSL, ATOM -> document;
            case CSV -> new Table(HEADER, items.stream().flatMap(ClaimsContent::lines).toList());
            case MARKDOWN -> new ClaimsText(document).text();
        };
    }

    /// One line for each measured figure; one for a claim that nothing measures.
    private static Stream<List<String>> lines(ClaimData claim) {
        return claim.measured().isEmpty() ? Stream.of(line(claim, Stream.generate(() -> "").limit(15).toList()))
                : claim.measured().stream().map(one -> line(claim, cells(one)));
    }

    private static List<String> line(ClaimData claim, List<String> measured) {
        return Stream.of(
                Stream.of(claim.id(), claim.source(), claim.says(), claim.figure(), Words.of(claim.basis()),
                        Words.of(claim.standing())),
                measured.stream(),
                Stream.of(claim.finding() == null ? "" : claim.finding().text(), claim.because(), claim.address()))
                .flatMap(cells -> cells)
                .toList();
    }

    private static List<String> cells(JudgementData one) {
        TakenData taken = one.taken();
        Stream<String> figures = taken == null ? Stream.of("", "", "", "", "", "")
                : Stream.of(number(taken.value()), number(taken.low()), number(taken.high()), taken.unit(),
                        String.valueOf(taken.rounds()), taken.day().toString());
        return Stream.of(
                Stream.of(Words.of(one.state()), one.benchmark(), one.measure(), String.join(" / ", one.arms()),
                        one.claimed(), one.verdict() == null ? "" : Words.of(one.verdict()), number(one.factor())),
                figures, Stream.of(one.why(), one.note())).flatMap(cells -> cells).toList();
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
