package dev.touchstone.pipeline;

import dev.touchstone.ledger.Ledger;
import dev.touchstone.ledger.LedgerReader;
import dev.touchstone.ledger.Signposts;
import dev.touchstone.source.SourceFile;
import java.util.List;

/// The ledger, read once for as long as its file stays the same: it can have more lines than all articles together.
///
/// @param file none, or one
/// @param signposts what pages have to show of it
record KeptLedger(List<SourceFile> file, Ledger ledger, Signposts signposts) {

    static final KeptLedger NONE = of(List.of(), Ledger.EMPTY);

    KeptLedger {
        file = List.copyOf(file);
    }

    KeptLedger again(List<SourceFile> files) {
        List<SourceFile> now = files.stream().filter(one -> one.path().equals(Ledger.PATH)).limit(1).toList();
        return now.equals(file) ? this : of(now, LedgerReader.in(now));
    }

    private static KeptLedger of(List<SourceFile> file, Ledger ledger) {
        return new KeptLedger(file, ledger, Signposts.of(ledger));
    }
}
