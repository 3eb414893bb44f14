package dev.touchstone.ledger;

import dev.touchstone.library.Address;
import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// A ledger as it stands in its file.
///
/// @param lines where each address stands, with its state
/// @param isSorted whether the lines are in order
/// @param isWhole whether every line could be read
public record WrittenLedger(
    SourceFile file,
    Ledger ledger,
    Map<Address, Place> lines,
    boolean isSorted,
    boolean isWhole
) {

    public WrittenLedger {
        lines = Collections.unmodifiableMap(new TreeMap<>(lines));
    }

    /// The line of an address; the beginning of the file for one that it does not have.
    Place line(Address address) {
        return lines.getOrDefault(address, file.start());
    }

    /// The address itself in its line.
    Place address(Address address) {
        Place line = line(address);
        return line.part(0, Math.min(address.toString().length(), line.end() - line.start()));
    }

    /// A target in the line of an address.
    Place target(Address address, Address target) {
        Place line = line(address);
        int at = (line.text() + " ").lastIndexOf(" " + target + " ");
        return at < 0 ? line : line.part(at + 1, at + 1 + target.toString().length());
    }
}
