package dev.touchstone.anchors;

import dev.touchstone.ledger.Ledger;
import dev.touchstone.ledger.LedgerText;
import dev.touchstone.library.Address;
import java.util.List;
import java.util.stream.Collectors;

/// What changed in a ledger, a line each.
final class Changes {

    private Changes() {}

    static String between(Ledger before, Ledger after) {
        List<Address> changed = after.entries()
                .keySet()
                .stream()
                .filter(address -> !after.state(address).equals(before.state(address)))
                .toList();
        if (changed.isEmpty()) {
            return "All " + after.entries().size() + " addresses are as they were.\n";
        }
        return changed.stream().map(address -> line(address, before, after)).collect(Collectors.joining());
    }

    private static String line(Address address, Ledger before, Ledger after) {
        String sign = before.state(address).isEmpty() ? "+ " : "~ ";
        return sign + address + " " + after.state(address).map(LedgerText::words).orElse("") + "\n";
    }
}
