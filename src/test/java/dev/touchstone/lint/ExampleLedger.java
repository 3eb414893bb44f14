package dev.touchstone.lint;

import dev.touchstone.ledger.LedgerText;
import dev.touchstone.ledger.Reconciliation;
import dev.touchstone.library.Address;
import dev.touchstone.library.Addresses;
import dev.touchstone.library.LibraryAssembler;
import dev.touchstone.reading.ContentReader;
import dev.touchstone.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The ledger of the folder that lies below all examples.
final class ExampleLedger {

    private ExampleLedger() {}

    /// The ledger of a folder, with lines of an example among its own: each instead of the one with the same address.
    static String with(Map<String, String> folder, String lines) {
        List<SourceFile> files = folder.entrySet()
                .stream()
                .map(file -> SourceFile.of(file.getKey(), file.getValue()))
                .toList();
        Addresses now = Addresses.of(LibraryAssembler
                .assemble(ContentReader.read(files, ExampleFolder.TODAY).value(), ExampleFolder.TODAY));
        Map<Address, String> byAddress = new TreeMap<>();
        String written = LedgerText.of(Reconciliation.begun(now));
        written.lines().filter(line -> line.startsWith("/")).forEach(line -> byAddress.put(address(line), line));
        lines.lines().forEach(line -> byAddress.put(address(ExampleFolder.unmarked(line)), line));
        return written.lines().filter(line -> line.startsWith("#")).collect(Collectors.joining("\n", "", "\n"))
                + byAddress.values().stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private static Address address(String line) {
        return Address.read(line.split(" ", 2)[0]).orElseThrow();
    }
}
