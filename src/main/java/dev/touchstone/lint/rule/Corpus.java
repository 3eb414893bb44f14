package dev.touchstone.lint.rule;

import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.library.Library;
import dev.touchstone.source.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Everything that was read, and which files were not read whole: a rule about what is missing keeps quiet where reading failed.
///
/// @param paths of all files of the folder, those without a readable article too
/// @param faulty paths of files in which reading found an error
public record Corpus(Library library, Set<String> paths, Set<String> faulty) {

    public Corpus {
        paths = Set.copyOf(paths);
        faulty = Set.copyOf(faulty);
    }

    /// Everything that was read, with what is known of how well.
    ///
    /// @param told what reading found
    public static Corpus of(Library library, List<SourceFile> files, List<Diagnostic> told) {
        Set<String> paths = files.stream().map(SourceFile::path).collect(Collectors.toUnmodifiableSet());
        return new Corpus(library, paths, told.stream()
                .filter(Diagnostic::isError)
                .map(found -> found.place().file().path())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /// Whether everything could be read.
    public boolean isWhole() {
        return faulty.isEmpty();
    }

    /// Whether everything in the file of this path could be read.
    public boolean isWhole(String path) {
        return !faulty.contains(path);
    }

    /// Whether there is a file of this path, readable or not.
    public boolean hasFile(String path) {
        return faulty.contains(path) || paths.contains(path);
    }
}
