package dev.touchstone.anchors;

import dev.touchstone.ledger.Correction;
import dev.touchstone.ledger.LedgerCheck;
import dev.touchstone.ledger.State;
import dev.touchstone.library.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// The options by which a person says what became of an address.
final class Decision {

    @Option(names = "--move", paramLabel = "ADDRESS", arity = "2", description = "OLD NEW: what was at the first is now at the second.")
    private List<String> move = List.of();

    @Option(names = "--split", paramLabel = "ADDRESS", arity = "3..*", description = "OLD NEW NEW …: what was at the first is now in several places.")
    private List<String> split = List.of();

    @ArgGroup(exclusive = false)
    private Retirement retirement = new Retirement();

    /// What was decided, or why it cannot be understood.
    ///
    /// @param refusal in a sentence, or empty
    record Taken(List<Correction> corrections, Optional<String> refusal) {}

    Taken taken(LedgerCheck ledger) {
        List<String> written = new ArrayList<>(move);
        written.addAll(split);
        Optional<String> odd = written.stream().filter(text -> Address.read(text).isEmpty()).findFirst();
        if (odd.isPresent()) {
            return new Taken(List.of(), odd.map(Decision::noAddress));
        }
        List<Address> addresses = written.stream().flatMap(text -> Address.read(text).stream()).toList();
        return addresses.isEmpty() ? retirement.taken(ledger)
                : new Taken(List.of(new Correction(addresses.getFirst(),
                        State.leadingTo(addresses.subList(1, addresses.size())))), Optional.empty());
    }

    private static String noAddress(String text) {
        return "`" + text + "` is no address. Write it from the root of the site, as in /runtimes/alder#releases.";
    }

    /// Addresses that are gone for good, and why.
    static final class Retirement {

        @Option(names = "--retire", paramLabel = "ADDRESS", arity = "1..*", required = true, description = "What was there is gone for good; `*` stands for anything, and a page takes its parts along.")
        private List<String> retire = List.of();

        @Option(names = "--because", paramLabel = "REASON", required = true, description = "Why, for whoever follows an old link.")
        private String because = "";

        private Taken taken(LedgerCheck ledger) {
            List<Correction> corrections = new ArrayList<>();
            for (String text : retire) {
                List<Address> meant = text.contains("*")
                        ? Correction.matching(text, ledger.written().ledger(), ledger.now())
                        : Address.read(text).stream().toList();
                if (meant.isEmpty()) {
                    return new Taken(List.of(), Optional.of(text.contains("*")
                            ? "Nothing that is gone has an address like `" + text + "`."
                            : noAddress(text)));
                }
                meant.forEach(address -> corrections.add(new Correction(address, new State.Retired(because.strip()))));
            }
            return new Taken(List.copyOf(corrections), Optional.empty());
        }
    }
}
