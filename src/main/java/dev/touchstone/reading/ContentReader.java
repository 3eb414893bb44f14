package dev.touchstone.reading;

import dev.touchstone.article.Contents;
import dev.touchstone.diagnostic.Checked;
import dev.touchstone.source.SourceFile;
import java.time.LocalDate;
import java.util.List;

/// Reads all files of a content folder: first what articles refer to, then the comparisons that refer to it.
public final class ContentReader {

    private ContentReader() {
    }

    /// @param files in any order; files that are no content are passed over
    /// @param today dates behind it are doubtful
    public static Checked<Contents> read(List<SourceFile> files, LocalDate today) {
        throw new UnsupportedOperationException("written next");
    }
}
