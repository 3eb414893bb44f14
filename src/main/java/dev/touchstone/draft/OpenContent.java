package dev.touchstone.draft;

import dev.touchstone.article.Contents;
import dev.touchstone.article.Vocabulary;
import dev.touchstone.content.ContentFolder;
import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.library.Library;
import dev.touchstone.library.LibraryAssembler;
import dev.touchstone.reading.ContentReader;
import dev.touchstone.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A content folder as it was read, and what a new file would do to it.
///
/// @param faults the errors that it has already
record OpenContent(List<SourceFile> files, Library library, Vocabulary vocabulary, Set<String> faults) {

    OpenContent {
        files = List.copyOf(files);
        faults = Set.copyOf(faults);
    }

    static Checked<OpenContent> read(Path folder, LocalDate today) {
        Checked<List<SourceFile>> files = ContentFolder.read(folder);
        return new Checked<>(of(files.value(), today), files.diagnostics());
    }

    static OpenContent of(List<SourceFile> files, LocalDate today) {
        Findings findings = new Findings();
        Contents contents = findings.take(ContentReader.read(files, today));
        Library library = LibraryAssembler.assemble(contents, today);
        Set<String> keys = contents.sources().stream().map(source -> source.key()).collect(Collectors.toSet());
        return new OpenContent(files, library, new Vocabulary(contents.runtimes(), contents.criteria(), keys),
                findings.inFileOrder()
                        .stream()
                        .filter(Diagnostic::isError)
                        .map(Diagnostic::toString)
                        .collect(Collectors.toSet()));
    }

    boolean holds(String path) {
        return files.stream().anyMatch(file -> file.path().equals(path));
    }

    /// The errors that the folder would have with this file and does not have without it.
    List<Diagnostic> faultsOf(Drafted.Draft draft) {
        List<SourceFile> all = Stream
                .concat(files.stream().filter(file -> !file.path().equals(draft.path())), Stream.of(draft.file()))
                .toList();
        return ContentReader.read(all, library.asOf())
                .diagnostics()
                .stream()
                .filter(Diagnostic::isError)
                .filter(found -> !faults.contains(found.toString()))
                .toList();
    }
}
