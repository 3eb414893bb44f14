package dev.touchstone.api;

import dev.touchstone.api.data.GatheredCellData;
import dev.touchstone.api.data.GatheredColumnData;
import dev.touchstone.api.data.GatheredRowData;
import dev.touchstone.api.data.GatheredStatementData;
import dev.touchstone.api.data.HiddenData;
import dev.touchstone.api.data.OriginData;
import dev.touchstone.api.data.SourceData;
import dev.touchstone.article.Criterion;
import dev.touchstone.library.Address;
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
                Rows.order(row.compared()), row.cells().stream().map(cell -> cell(row.criterion(), cell)).toList());
    }

    GatheredCellData cell(Criterion criterion, GatheredCell cell) {
        return new GatheredCellData(cell.runtime(), cell.isUnknown(), cell.hasDisagreement(),
                cell.statements().stream().map(said -> said(criterion, cell, said)).toList());
    }

    private GatheredStatementData said(Criterion criterion, GatheredCell cell, GatheredStatement said) {
        return new GatheredStatementData(
                new Cells(desk).statement(said.statement(), criterion, cell.runtime()),
                said.origins().stream().map(this::origin).toList());
    }

    private OriginData origin(Origin origin) {
        return new OriginData(desk.reference(origin.comparison()), desk.absolute(origin.cell()),
                desk.absolute(origin.cell().page() + "/" + origin.cell().fragment() + Format.JSON.suffix()));
    }
}
