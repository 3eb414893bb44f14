package dev.touchstone.pipeline;

import dev.touchstone.article.Contents;
import dev.touchstone.content.ContentFolder;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.ledger.LedgerCheck;
import dev.touchstone.library.Library;
import dev.touchstone.library.LibraryAssembler;
import dev.touchstone.lint.Lint;
import dev.touchstone.reading.ContentReader;
import dev.touchstone.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// What a content folder holds, and everything there is to say to its editors, before any page is laid out.
///
/// @param files everything that was read, whatever it holds
/// @param library what is published of it
/// @param ledger every address that it ever had
/// @param diagnostics in file order
public record Content(List<SourceFile> files, Library library, LedgerCheck ledger, List<Diagnostic> diagnostics) {

    public Content {
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }

    /// Reads the files, then the articles in them, judges all of it, and assembles what is published.
    ///
    /// @param today the day as seen from which dates lie in the future and statements are due
    public static Content read(Path folder, LocalDate today) {
        Findings findings = new Findings();
        List<SourceFile> files = findings.take(ContentFolder.read(folder));
        Contents contents = findings.take(ContentReader.read(files, today));
        Library everything = LibraryAssembler.withDrafts(contents, today);
        Library published = LibraryAssembler.assemble(contents, today);
        List<Diagnostic> told = findings.inFileOrder();
        LedgerCheck ledger = LedgerCheck.of(files, published, told);
        return new Content(files, published, ledger, judged(everything, files, told, ledger));
    }

    private static List<Diagnostic> judged(Library everything, List<SourceFile> files, List<Diagnostic> told,
            LedgerCheck ledger) {
        Findings findings = new Findings();
        findings.addAll(Lint.check(everything, files, told));
        findings.addAll(ledger.diagnostics());
        return findings.inFileOrder();
    }
}
