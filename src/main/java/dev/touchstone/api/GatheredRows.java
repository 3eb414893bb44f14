package dev.touchstone.api;

import dev.touchstone.api.data.GatheredCellData;
import dev.touchstone.api.data.GatheredColumnData;
import dev.touchstone.api.data.GatheredRowData;
import dev.touchstone.api.data.GatheredStatementData;
import dev.touchstone.api.data.HiddenData;
import dev.touchstone.api.data.OriginData;
import dev.touchstone.api.data.SourceData;
import dev.touchstone.library.Address;
import dev.touchstone.library.Disagreement;
import dev.touchstone.query.Column;
import dev.touchstone.query.GatheredCell;
import dev.touchstone.query.GatheredRow;
import dev.touchstone.query.GatheredStatement;
import dev.touchstone.query.HiddenRow;
import dev.touchstone.query.Origin;
import java.util.List;

/// Makes rows that are gathered from all comparisons ready for documents.
record GatheredRows(Desk desk) {

    List<GatheredRowData> of(List<GatheredRow> rows) {
        return rows.stream().map(this::row).toList();
    }

    List<GatheredColumnData> columns(List<Column> columns) {
        return columns.stream()
                .map(column -> new GatheredColumnData(column.runtime().id(), column.runtime().name(),
                        desk.absolute(Address.of(column.runtime())), column.versions()))
                .toList();
    }

    List<HiddenData> hidden(List<HiddenRow> rows) {
        return rows.stream()
                .map(row -> new HiddenData(row.criterion().id(), row.criterion().name(),
                        desk.absolute(Address.of(row.criterion())), row.reason()))
                .toList();
    }

    List<SourceData> sources(List<GatheredRowData> rows) {
        return new Cited(desk).sources(rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.statements().stream())
                .flatMap(said -> said.statement().sources().stream()));
    }

    private GatheredRowData row(GatheredRow row) {
        return new GatheredRowData(new Cells(desk).measure(row.criterion()), row.difference(),
                Rows.order(row.compared()), row.cells().stream().map(cell -> cell(row, cell)).toList());
    }

    private GatheredCellData cell(GatheredRow row, GatheredCell cell) {
        return new GatheredCellData(cell.runtime(), cell.isUnknown(),
                row.compared().cell(cell.runtime()).map(Disagreement::in).orElse(false),
                cell.statements().stream().map(said -> said(row, cell, said)).toList());
    }

    private GatheredStatementData said(GatheredRow row, GatheredCell cell, GatheredStatement said) {
        return new GatheredStatementData(
                new Cells(desk).statement(said.statement(), row.criterion(), cell.runtime()),
                said.origins().stream().map(this::origin).toList());
    }

    private OriginData origin(Origin origin) {
        return new OriginData(desk.reference(origin.comparison()), desk.absolute(origin.cell()),
                desk.absolute(origin.cell().page() + "/" + origin.cell().fragment() + Format.JSON.suffix()));
    }
}
