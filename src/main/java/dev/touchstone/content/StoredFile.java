package dev.touchstone.content;

import dev.touchstone.source.SourceFile;
import java.util.Optional;

/// Files of a content folder that are kept elsewhere than on a disk: the same names, bounds and encoding hold for them.
public final class StoredFile {

    private StoredFile() {}

    /// Whether a path, counted from the content folder, names a file that is read.
    public static boolean isContent(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? FileNames.REGISTRIES.contains(path)
                : FileNames.ARTICLE_FOLDERS.contains(path.substring(0, slash))
                        && FileNames.isArticle(path.substring(slash + 1), ContentLimits.DEFAULT.nameLength());
    }

    /// Whether a folder directly in the content folder holds such files.
    public static boolean isFolder(String name) {
        return FileNames.ARTICLE_FOLDERS.contains(name);
    }

    /// How many bytes a file of that path may have.
    public static int mostBytes(String path) {
        return ContentLimits.DEFAULT.bytes(path);
    }

    /// The file; empty where its bytes are no text.
    public static Optional<SourceFile> decoded(String path, byte[] bytes) {
        return switch (TextDecoder.decode(path, bytes)) {
            case TextDecoder.Decoded.Text text -> Optional.of(text.file());
            case TextDecoder.Decoded.Fault fault -> Optional.empty();
        };
    }
}
