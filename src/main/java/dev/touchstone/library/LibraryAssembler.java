package dev.touchstone.library;

import dev.touchstone.article.Contents;
import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Findings;
import java.time.LocalDate;

/// Makes the snapshot of what was read: sorts it, compares its rows, and proves the verdicts' reasons.
public final class LibraryAssembler {

    private LibraryAssembler() {
    }

    public static Checked<Library> assemble(Contents contents, LocalDate asOf) {
        Library library = new Library(contents, asOf);
        Findings findings = new Findings();
        contents.comparisons().forEach(comparison -> findings.addAll(ReasonCheck.check(comparison, library)));
        return findings.with(library);
    }
}
