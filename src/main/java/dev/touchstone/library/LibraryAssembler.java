package dev.touchstone.library;

import dev.touchstone.article.Contents;
import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Findings;
import java.time.LocalDate;

/// Makes the snapshot of what was read: sorts it, compares its rows, proves the verdicts' reasons, and leaves out drafts.
public final class LibraryAssembler {

    private LibraryAssembler() {}

    /// Drafts are checked like everything else, and are no part of the library.
    public static Checked<Library> assemble(Contents contents, LocalDate asOf) {
        Library whole = new Library(contents, asOf);
        Findings findings = new Findings();
        contents.comparisons().forEach(comparison -> findings.addAll(ReasonCheck.check(comparison, whole)));
        return findings.with(new Library(published(contents), asOf));
    }

    private static Contents published(Contents contents) {
        return new Contents(contents.settings(), contents.sources(), contents.runtimes(), contents.criteria(),
                contents.guides(), contents.comparisons().stream().filter(one -> !one.matter().draft()).toList());
    }
}
