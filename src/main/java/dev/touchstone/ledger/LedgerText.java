package dev.touchstone.ledger;

import dev.touchstone.ledger.State.Live;
import dev.touchstone.ledger.State.Moved;
import dev.touchstone.ledger.State.Retired;
import dev.touchstone.ledger.State.Split;
import dev.touchstone.library.Address;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a ledger as the text of its file.
public final class LedgerText {

    static final String COMMENT = "#";

    private static final List<String> HEADER = List.of(
            "# Every address this site ever had, and what has become of it: live, moved, split or retired.",
            "# `touchstone anchors` and `touchstone check --fix` write this file; review it like everything else.",
            "# No line is ever removed. Where an address is gone, write in place of `live` what a reader should be told:",
            "#   moved /where/it/is#now        split /one/part /another/part        retired The reason, in a sentence.");

    private LedgerText() {}

    public static String of(Ledger ledger) {
        StringBuilder text = new StringBuilder();
        HEADER.forEach(line -> text.append(line).append('\n'));
        ledger.entries()
                .forEach((address, state) -> text.append(address).append(' ').append(words(state)).append('\n'));
        return text.toString();
    }

    /// A state as it stands behind an address.
    public static String words(State state) {
        return switch (state) {
            case Live live -> "live";
            case Moved(Address target) -> "moved " + target;
            case Split(List<Address> targets) ->
                "split " + targets.stream().map(Address::toString).collect(Collectors.joining(" "));
            case Retired(String reason) -> "retired " + reason;
        };
    }
}
