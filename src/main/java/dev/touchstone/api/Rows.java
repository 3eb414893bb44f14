package dev.touchstone.api;

import dev.touchstone.api.data.OrderData;
import dev.touchstone.api.data.PairData;
import dev.touchstone.api.data.RowData;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Criterion;
import dev.touchstone.cite.ProseWords;
import dev.touchstone.library.Address;
import dev.touchstone.library.ComparedRow;
import dev.touchstone.library.ComparedRow.Pair;
import dev.touchstone.markdown.PlainText;
import dev.touchstone.value.Order;
import dev.touchstone.value.Order.Conditioned;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes the rows of one comparison ready for documents.
record Rows(Desk desk, Comparison comparison) {

    List<RowData> all() {
        Map<String, String> groups = groups();
        return desk.library()
                .rows(comparison)
                .stream()
                .map(row -> row(row, groups.getOrDefault(row.criterion().id(), "")))
                .toList();
    }

    /// One of them.
    RowData of(ComparedRow row) {
        return row(row, groups().getOrDefault(row.criterion().id(), ""));
    }

    /// The headings under which the rows stand, by the ids of their criteria.
    private Map<String, String> groups() {
        Map<String, String> groups = new HashMap<>();
        comparison.groups()
                .forEach(group -> group.rows()
                        .forEach(row -> groups.put(row.criterion(), PlainText.of(group.name()))));
        return groups;
    }

    private RowData row(ComparedRow row, String group) {
        Criterion criterion = row.criterion();
        Cells cells = new Cells(desk);
        boolean isReviewed = !criterion.review().isZero();
        return new RowData(cells.measure(criterion), desk.absolute(Address.of(comparison).at(criterion.id())),
                desk.hashes().of(comparison, row.row()).full(), group,
                comparison.matter().highlights().contains(criterion.id()), isReviewed,
                isReviewed ? comparison.matter().reviewed().plus(criterion.review()) : null,
                ProseWords.of(row.row().discussion()), order(row),
                comparison.matter()
                        .runtimes()
                        .stream()
                        .flatMap(runtime -> row.cell(runtime).stream())
                        .map(cell -> cells.of(comparison, criterion, cell))
                        .toList());
    }

    static OrderData order(ComparedRow row) {
        Order order = new Order(row.criterion().kind(), row.criterion().better());
        return new OrderData(order.isOrdered(), row.isLed(), row.leader(),
                row.pairs().stream().map(pair -> pair(row, pair, order)).toList());
    }

    private static PairData pair(ComparedRow row, Pair pair, Order order) {
        return new PairData(pair.first(), pair.second(), pair.result().outcome(), pair.result().why(),
                order.lead(said(row, pair.first()), said(row, pair.second())).phrase());
    }

    private static List<Conditioned> said(ComparedRow row, String runtime) {
        return row.cell(runtime)
                .stream()
                .flatMap(cell -> cell.statements().stream())
                .map(one -> new Conditioned(one.value(), Set.copyOf(one.conditions())))
                .toList();
    }
}
