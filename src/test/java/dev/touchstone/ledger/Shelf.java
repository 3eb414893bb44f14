package dev.touchstone.ledger;

import dev.touchstone.article.Contents;
import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.DiagnosticPrinter;
import dev.touchstone.library.Address;
import dev.touchstone.library.Addresses;
import dev.touchstone.library.Library;
import dev.touchstone.library.LibraryAssembler;
import dev.touchstone.reading.SmallSite;
import dev.touchstone.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A small site with the ledger that it has kept so far.
record Shelf(SmallSite site, Ledger ledger) {

    static final String ARTICLE = "/comparisons/alder-vs-birch";

    /// A site as it is published for the first time.
    static Shelf published(SmallSite site) {
        return new Shelf(site, Reconciliation.begun(Addresses.of(library(site))));
    }

    /// Another version of the site, with the ledger of this one.
    Shelf then(SmallSite later) {
        return new Shelf(later, ledger);
    }

    /// The same site, and what a person says of one address.
    Shelf saying(String address, String state) {
        String lines = address + " " + state + "\n";
        return new Shelf(site,
                ledger.with(LedgerReader.read(SourceFile.of(Ledger.PATH, lines)).value().ledger().entries()));
    }

    /// The ledger as it is after the site was checked.
    Shelf kept() {
        return new Shelf(site, check().reconciled().ledger());
    }

    LedgerCheck check() {
        List<SourceFile> files = new ArrayList<>(site.without(Ledger.PATH).files());
        files.add(SourceFile.of(Ledger.PATH, LedgerText.of(ledger)));
        Checked<Contents> read = site.read();
        return LedgerCheck.of(files, LibraryAssembler.assemble(read.value(), SmallSite.TODAY), read.diagnostics());
    }

    /// What became of an address, as the ledger would write it.
    String fate(String address) {
        return check().reconciled()
                .ledger()
                .state(Address.read(address).orElseThrow())
                .map(LedgerText::words)
                .orElse("unknown");
    }

    /// What became of a part of the article.
    String part(String fragment) {
        return fate(ARTICLE + "#" + fragment);
    }

    Map<Address, State> changes() {
        return check().reconciled().changes();
    }

    /// Everything that is told, each finding in one line.
    List<String> told() {
        return check().diagnostics().stream().map(found -> found.code().word() + ": " + found.message()).toList();
    }

    /// Everything that is told, as an author sees it.
    String printed() {
        return DiagnosticPrinter.PLAIN.print(check().diagnostics());
    }

    private static Library library(SmallSite site) {
        return LibraryAssembler.assemble(site.contents(), SmallSite.TODAY);
    }
}
