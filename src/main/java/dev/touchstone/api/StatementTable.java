package dev.touchstone.api;

import dev.touchstone.api.data.AnswerData;
import dev.touchstone.api.data.CellData;
import dev.touchstone.api.data.GatheredCellData;
import dev.touchstone.api.data.GatheredRowData;
import dev.touchstone.api.data.MeasureData;
import dev.touchstone.api.data.OriginData;
import dev.touchstone.api.data.QuantityData;
import dev.touchstone.api.data.ReferenceData;
import dev.touchstone.api.data.RowData;
import dev.touchstone.api.data.StatementData;
import dev.touchstone.api.data.ValueData;
import dev.touchstone.api.data.VoiceData;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Statements as a table: one in each row, with everything by which it can be found, filtered and computed with.
final class StatementTable {

    private static final List<String> HEADER = List.of("comparison", "criterion", "criterion name", "group", "runtime",
            "state", "kind", "written", "text", "low", "low included", "high", "high included", "approximate", "unit",
            "conditions", "note", "backing", "sources", "ahead", "address");

    private StatementTable() {}

    /// The statements of a comparison.
    static Table of(List<RowData> rows, ReferenceData comparison) {
        return new Table(HEADER, rows.stream()
                .flatMap(row -> row.cells()
                        .stream()
                        .flatMap(cell -> lines(new AnswerData(comparison, row.criterion(), cell),
                                row.order().leader().equals(cell.runtime()))))
                .toList());
    }

    /// The statements of several comparisons.
    static Table of(Desk desk, List<AnswerData> answers) {
        return new Table(HEADER,
                answers.stream().flatMap(answer -> lines(answer, isAhead(desk, answer))).toList());
    }

    /// Statements that are gathered from all comparisons; one that several make names them all.
    static Table gathered(List<GatheredRowData> rows) {
        return new Table(HEADER, rows.stream()
                .flatMap(row -> row.cells()
                        .stream()
                        .flatMap(cell -> cell.statements()
                                .stream()
                                .map(said -> line(answer(row, cell, said.origins()), said.statement(),
                                        row.order().leader().equals(cell.runtime())))))
                .toList());
    }

    private static AnswerData answer(GatheredRowData row, GatheredCellData cell, List<OriginData> origins) {
        String ids = origins.stream().map(origin -> origin.comparison().id()).collect(Collectors.joining("; "));
        String addresses = origins.stream().map(OriginData::address).collect(Collectors.joining("; "));
        return new AnswerData(new ReferenceData(ids, "", ""), row.criterion(),
                new CellData(cell.runtime(), addresses, "", "",
                        cell.isUnknown(), cell.hasDisagreement(), List.of()));
    }

    /// Statements of several comparisons, taken out of their cells.
    static Table voices(Desk desk, List<VoiceData> voices) {
        return new Table(HEADER, voices.stream().map(voice -> {
            AnswerData answer = new AnswerData(voice.comparison(), voice.criterion(), new CellData(voice.runtime().id(),
                    voice.address(), "", "", false, false, List.of()));
            return line(answer, voice.statement(), isAhead(desk, answer));
        }).toList());
    }

    private static boolean isAhead(Desk desk, AnswerData answer) {
        return desk.library()
                .comparison(answer.comparison().id())
                .flatMap(comparison -> desk.library().row(comparison, answer.criterion().id()))
                .filter(row -> row.leader().equals(answer.cell().runtime()))
                .isPresent();
    }

    private static Stream<List<String>> lines(AnswerData answer, boolean isAhead) {
        return answer.cell().statements().stream().map(statement -> line(answer, statement, isAhead));
    }

    private static List<String> line(AnswerData answer, StatementData statement, boolean isAhead) {
        ValueData value = statement.value();
        MeasureData criterion = answer.criterion();
        return Stream.of(
                Stream.of(answer.comparison().id(), criterion.id(), criterion.name(), criterion.group(),
                        answer.cell().runtime(), Words.of(value.state()), Words.of(value.kind()), statement.written(),
                        value.text()),
                figures(value),
                Stream.of(String.join("; ", statement.conditions()), statement.note(), Words.of(statement.backing()),
                        String.join("; ", statement.sources()), String.valueOf(isAhead), answer.cell().address()))
                .flatMap(cells -> cells)
                .toList();
    }

    private static Stream<String> figures(ValueData value) {
        QuantityData quantity = value.quantity();
        if (quantity == null) {
            return Stream.of("", "", "", "", "", "");
        }
        return Stream.of(number(quantity.low()), String.valueOf(quantity.isLowIncluded()), number(quantity.high()),
                String.valueOf(quantity.isHighIncluded()), String.valueOf(quantity.isApproximate()), quantity.unit());
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
