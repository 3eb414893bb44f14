package dev.touchstone.pipeline;

import dev.touchstone.ledger.Ledger;
import dev.touchstone.ledger.LedgerReader;
import dev.touchstone.source.SourceFile;
import java.util.List;

/// The ledger, read once for as long as its file stays the same: it can have more lines than all articles together.
///
/// @param file none, or one
record KeptLedger(List<SourceFile> file, Ledger ledger) {

    static final KeptLedger NONE = new KeptLedger(List.of(), Ledger.EMPTY);

    KeptLedger {
        file = List.copyOf(file);
    }

    KeptLedger again(List<SourceFile> files) {
        List<SourceFile> now = files.stream().filter(one -> one.path().equals(Ledger.PATH)).toList();
        return now.equals(file) ? this : new KeptLedger(now, LedgerReader.in(now));
    }
}
