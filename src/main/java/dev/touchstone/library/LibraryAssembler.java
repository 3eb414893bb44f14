package dev.touchstone.library;

import dev.touchstone.article.Contents;
import java.time.LocalDate;

/// Makes the snapshot of what was read: sorts it and compares its rows.
public final class LibraryAssembler {

    private LibraryAssembler() {
    }

    /// @param asOf the day as seen from which statements are due for review
    public static Library assemble(Contents contents, LocalDate asOf) {
        return new Library(contents, asOf);
    }
}
