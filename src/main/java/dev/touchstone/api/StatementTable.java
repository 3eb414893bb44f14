package dev.touchstone.api;

import dev.touchstone.api.data.AnswerData;
import dev.touchstone.api.data.MeasureData;
import dev.touchstone.api.data.QuantityData;
import dev.touchstone.api.data.ReferenceData;
import dev.touchstone.api.data.RowData;
import dev.touchstone.api.data.StatementData;
import dev.touchstone.api.data.ValueData;
import java.math.BigDecimal;
import java.util.List;
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
