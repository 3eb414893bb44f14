package dev.touchstone.ledger;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.library.Address;
import dev.touchstone.library.Addresses;
import dev.touchstone.library.Library;
import dev.touchstone.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The ledger of a content folder beside what the folder publishes, and everything there is to say about the two.
///
/// @param written as it stands in its file; without any line where there is no such file
/// @param isKept whether there is such a file
/// @param basis what it is compared with
/// @param diagnostics in file order
public record LedgerCheck(
    WrittenLedger written,
    boolean isKept,
    Basis basis,
    Reconciliation reconciled,
    List<Diagnostic> diagnostics
) {

    /// What a ledger is compared with.
    ///
    /// @param now every address that is published
    /// @param certainty where it is known for sure
    record Basis(Addresses now, Certainty certainty) {}

    public LedgerCheck {
        diagnostics = List.copyOf(diagnostics);
    }

    /// Checks the ledger among the files of a content folder.
    ///
    /// @param published what readers can see: drafts have no address yet
    /// @param told what reading the files found
    public static LedgerCheck of(List<SourceFile> files, Library published, List<Diagnostic> told) {
        Optional<SourceFile> file = files.stream().filter(one -> one.path().equals(Ledger.PATH)).findFirst();
        Checked<WrittenLedger> written = LedgerReader.read(file.orElseGet(() -> SourceFile.of(Ledger.PATH, "")));
        Set<String> faulty = faulty(told);
        Addresses now = Addresses.of(published);
        boolean isWanted = isPublic(published) && !files.isEmpty() && !faulty.contains(Ledger.PATH);
        return judged(written, file.isPresent(), isWanted, new Basis(now, new Certainty(faulty)));
    }

    /// The same with what a person decided about some addresses.
    public LedgerCheck corrected(Map<Address, State> corrections) {
        WrittenLedger corrected = new WrittenLedger(written.file(), written.ledger().with(corrections), written.lines(),
                written.isSorted(), written.isWhole());
        return judged(Checked.of(corrected), isKept, false, basis);
    }

    private static LedgerCheck judged(Checked<WrittenLedger> written, boolean isKept, boolean isWanted, Basis basis) {
        Findings findings = new Findings();
        WrittenLedger ledger = findings.take(written);
        Reconciliation reconciled = Reconciliation.of(ledger.ledger(), basis.now(), basis.certainty());
        LedgerFindings judged = new LedgerFindings(ledger, basis.now(), reconciled);
        if (isKept) {
            findings.addAll(judged.faults());
            if (!findings.hasErrors()) {
                judged.outdated().ifPresent(findings::add);
            }
        } else if (isWanted) {
            findings.add(judged.missing());
        }
        return new LedgerCheck(ledger, isKept, basis, reconciled, findings.inFileOrder());
    }

    /// Every address that is published now.
    public Addresses now() {
        return basis.now();
    }

    /// The text of the file as it should be.
    public String text() {
        return LedgerText.of(reconciled.ledger());
    }

    /// What is only reached from the machine itself has promised nobody an address.
    private static boolean isPublic(Library library) {
        String host = library.settings().baseUrl().getHost();
        return host != null && !Set.of("localhost", "127.0.0.1", "[::1]").contains(host);
    }

    private static Set<String> faulty(List<Diagnostic> told) {
        return told.stream()
                .filter(Diagnostic::isError)
                .map(found -> found.place().file().path())
                .collect(Collectors.toUnmodifiableSet());
    }
}
