package dev.touchstone.reading;

import dev.touchstone.article.Contents;
import dev.touchstone.article.Laboratory;
import dev.touchstone.diagnostic.Checked;
import dev.touchstone.source.SourceFile;
import java.time.LocalDate;
import java.util.List;

/// What was read of a content folder, and what the next reading can take over from it: an editor saves one file, not ten thousand.
///
/// A file that is the same object has the same text. What depends on other files is taken over only while these mean the same.
public final class Reading {

    /// Before anything was read.
    public static final Reading NONE = new Reading(Checked.of(
            new Contents(SiteReader.DEFAULT, List.of(), List.of(), List.of(), List.of(), List.of(),
                    Laboratory.NONE)),
            Memory.EMPTY);

    private final Checked<Contents> contents;
    private final Memory memory;

    Reading(Checked<Contents> contents, Memory memory) {
        this.contents = contents;
        this.memory = memory;
    }

    /// The content as it is now. The result is the same as that of a first reading, only sooner.
    public Reading again(List<SourceFile> files, LocalDate today) {
        return new ChangedComparisons(contents, memory).read(files, today)
                .orElseGet(() -> new ContentReader(files, new Recall(memory, today)).read());
    }

    Memory memory() {
        return memory;
    }

    public Checked<Contents> contents() {
        return contents;
    }
}
