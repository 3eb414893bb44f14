package dev.touchstone.api;

import dev.touchstone.api.data.AnswerData;
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
                answers.stream().flatMap(answer -> lines(answer, Where.of(answer).isAhead(desk))).toList());
    }

    /// Statements that are gathered from all comparisons; one that several make names them all.
    static Table gathered(List<GatheredRowData> rows) {
        return new Table(HEADER, rows.stream()
                .flatMap(row -> row.cells()
                        .stream()
                        .flatMap(cell -> cell.statements()
                                .stream()
                                .map(said -> line(Where.of(row, cell, said.origins()), said.statement(),
                                        row.order().leader().equals(cell.runtime())))))
                .toList());
    }

    /// What a statement is about, and where it stands.
    ///
    /// @param comparison the ids of all comparisons that make it
    /// @param runtime its id
    private record Where(String comparison, MeasureData criterion, String runtime, String address) {

        private static Where of(AnswerData answer) {
            return new Where(answer.comparison().id(), answer.criterion(), answer.cell().runtime(),
                    answer.cell().address());
        }

        private static Where of(VoiceData voice) {
            return new Where(voice.comparison().id(), voice.criterion(), voice.runtime().id(), voice.address());
        }

        private static Where of(GatheredRowData row, GatheredCellData cell, List<OriginData> origins) {
            return new Where(origins.stream().map(origin -> origin.comparison().id()).collect(Collectors.joining("; ")),
                    row.criterion(), cell.runtime(),
                    origins.stream().map(OriginData::address).collect(Collectors.joining("; ")));
        }

        private boolean isAhead(Desk desk) {
            return desk.library()
                    .comparison(comparison)
                    .flatMap(article -> desk.library().row(article, criterion.id()))
                    .filter(row -> row.leader().equals(runtime))
                    .isPresent();
        }
    }

    /// Statements of several comparisons, taken out of their cells.
    static Table voices(Desk desk, List<VoiceData> voices) {
        return new Table(HEADER, voices.stream().map(voice -> {
            Where where = Where.of(voice);
            return line(where, voice.statement(), where.isAhead(desk));
        }).toList());
    }

    private static Stream<List<String>> lines(AnswerData answer, boolean isAhead) {
        Where where = Where.of(answer);
        return answer.cell().statements().stream().map(statement -> line(where, statement, isAhead));
    }

    private static List<String> line(Where where, StatementData statement, boolean isAhead) {
        ValueData value = statement.value();
        MeasureData criterion = where.criterion();
        return Stream.of(
                Stream.of(where.comparison(), criterion.id(), criterion.name(), criterion.group(), where.runtime(),
                        Words.of(value.state()), Words.of(value.kind()), statement.written(), value.text()),
                figures(value),
                Stream.of(String.join("; ", statement.conditions()), statement.note(), Words.of(statement.backing()),
                        String.join("; ", statement.sources()), String.valueOf(isAhead), where.address()))
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
