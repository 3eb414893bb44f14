package dev.touchstone.reading;

import dev.touchstone.source.SourceFile;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The files of a content folder, in the order of their paths.
record ContentFiles(List<SourceFile> files) {

    ContentFiles {
        files = List.copyOf(files);
    }

    static ContentFiles of(List<SourceFile> files) {
        return new ContentFiles(files.stream().sorted(Comparator.comparing(SourceFile::path)).toList());
    }

    Optional<SourceFile> find(String path) {
        int at = position(path);
        return at < 0 ? Optional.empty() : Optional.of(files.get(at));
    }

    /// The articles directly in a folder.
    List<SourceFile> in(String folder) {
        String prefix = folder + "/";
        // in the order of paths, all that begin with the folder stand together, before what begins with the next character
        int from = insertion(prefix);
        int to = insertion(folder + (char) ('/' + 1));
        return files.subList(from, to).stream().filter(file -> isArticle(file.path(), prefix.length())).toList();
    }

    /// Everything below a folder, however deep.
    ///
    /// @param folder with a slash at its end
    Stream<SourceFile> below(String folder) {
        return files.subList(insertion(folder), insertion(folder.substring(0, folder.length() - 1) + (char) ('/' + 1)))
                .stream();
    }

    private int insertion(String path) {
        int at = position(path);
        return at < 0 ? -at - 1 : at;
    }

    private int position(String path) {
        return Collections.binarySearch(files, SourceFile.of(path, ""), Comparator.comparing(SourceFile::path));
    }

    private static boolean isArticle(String path, int folder) {
        return path.endsWith(".md") && path.indexOf('/', folder) < 0 && path.length() > folder + ".md".length();
    }
}
