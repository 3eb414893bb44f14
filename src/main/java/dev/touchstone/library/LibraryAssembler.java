package dev.touchstone.library;

import dev.touchstone.article.Contents;
import java.time.LocalDate;

/// Makes the snapshot of what was read: sorts it, compares its rows, and leaves out drafts.
public final class LibraryAssembler {

    private LibraryAssembler() {}

    /// What is published.
    ///
    /// @param asOf the day as seen from which statements are due for review
    public static Library assemble(Contents contents, LocalDate asOf) {
        return new Library(published(contents), asOf);
    }

    /// Everything, drafts too: they are judged like everything else.
    public static Library withDrafts(Contents contents, LocalDate asOf) {
        return new Library(contents, asOf);
    }

    /// The same content after some of it has changed; rows that have not are taken over with their order.
    ///
    /// @param drafts whether they are part of it
    public static Library again(Contents contents, boolean drafts, LocalDate asOf, Library before) {
        return Library.again(drafts ? contents : published(contents), asOf, before);
    }

    private static Contents published(Contents contents) {
        return new Contents(contents.settings(), contents.sources(), contents.runtimes(), contents.criteria(),
                contents.guides(), contents.comparisons().stream().filter(one -> !one.matter().draft()).toList(),
                contents.laboratory());
    }
}
