package dev.touchstone.api;

import dev.touchstone.api.data.AnswerData;
import dev.touchstone.api.data.Backing;
import dev.touchstone.api.data.CellData;
import dev.touchstone.api.data.MeasureData;
import dev.touchstone.api.data.StatementData;
import dev.touchstone.article.Cell;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Statement;
import dev.touchstone.library.Address;
import dev.touchstone.library.Disagreement;
import dev.touchstone.library.Evidence;
import dev.touchstone.library.Stated;
import dev.touchstone.markdown.PlainText;
import dev.touchstone.value.Unknown;
import java.util.List;
import java.util.Optional;

/// Makes cells and statements ready for documents.
record Cells(Desk desk) {

    CellData of(Comparison comparison, Criterion criterion, Cell cell) {
        String part = criterion.id() + "." + cell.runtime();
        Address page = Address.of(comparison);
        return new CellData(cell.runtime(), desk.absolute(page.at(part)),
                desk.absolute(page.page() + "/" + part + Format.JSON.suffix()),
                desk.hashes().of(comparison, criterion.id(), cell).full(),
                cell.statements().stream().allMatch(statement -> statement.value() instanceof Unknown),
                Disagreement.in(cell),
                cell.statements().stream().map(one -> statement(one, criterion, cell.runtime())).toList());
    }

    MeasureData measure(Criterion criterion) {
        return new MeasureData(criterion.id(), criterion.name(), desk.absolute(Address.of(criterion)),
                criterion.group(), Values.kind(criterion.kind()), Values.unit(criterion.kind()), criterion.better());
    }

    StatementData statement(Statement statement, Criterion criterion, String runtime) {
        Backing backing = backing(statement, runtime);
        return new StatementData(statement.words(), Values.of(statement.value(), criterion.kind()),
                statement.conditions(), PlainText.of(statement.note()), backing, backing == Backing.VENDOR_CLAIM,
                statement.sources());
    }

    private Backing backing(Statement statement, String runtime) {
        if (!Evidence.isClaim(statement)) {
            return Backing.NOTHING_CLAIMED;
        }
        if (!statement.isSourced()) {
            return Backing.UNSOURCED;
        }
        return desk.library().isVendorClaim(statement, runtime) ? Backing.VENDOR_CLAIM : Backing.SOURCED;
    }

    /// What several comparisons say.
    List<AnswerData> answers(List<Stated> stated) {
        return stated.stream().flatMap(one -> answer(one).stream()).toList();
    }

    private Optional<AnswerData> answer(Stated stated) {
        return desk.library()
                .criterion(stated.criterion())
                .map(criterion -> new AnswerData(desk.reference(stated.comparison()), measure(criterion),
                        of(stated.comparison(), criterion, stated.cell())));
    }
}
