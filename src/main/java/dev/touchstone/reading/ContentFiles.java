package dev.touchstone.reading;

import dev.touchstone.source.SourceFile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The files of a content folder by path.
record ContentFiles(List<SourceFile> files) {

    ContentFiles {
        files = List.copyOf(files);
    }

    static ContentFiles of(List<SourceFile> files) {
        return new ContentFiles(files.stream().sorted(Comparator.comparing(SourceFile::path)).toList());
    }

    Optional<SourceFile> find(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    private static boolean isIn(String prefix, String path) {
        return path.startsWith(prefix) && path.endsWith(".md") && path.indexOf('/', prefix.length()) < 0
                && path.length() > prefix.length() + ".md".length();
    }

    /// The articles directly in a folder.
    List<SourceFile> in(String folder) {
        return files.stream().filter(file -> isIn(folder + "/", file.path())).toList();
    }
}
