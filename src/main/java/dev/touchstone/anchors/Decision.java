package dev.touchstone.anchors;

import dev.touchstone.ledger.Correction;
import dev.touchstone.ledger.LedgerCheck;
import dev.touchstone.ledger.State;
import dev.touchstone.library.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    /// @param refusal a sentence, or none
    record Taken(List<Correction> corrections, List<String> refusal) {

        Taken {
            corrections = List.copyOf(corrections);
            refusal = List.copyOf(refusal);
        }
    }

    Taken taken(LedgerCheck ledger) {
        Optional<String> odd = Stream.concat(move.stream(), split.stream())
                .filter(text -> Address.read(text).isEmpty())
                .findFirst();
        if (odd.isPresent()) {
            return new Taken(List.of(), odd.stream().map(Decision::noAddress).toList());
        }
        List<Correction> corrections = new ArrayList<>();
        for (int i = 0; i + 1 < move.size(); i += 2) {
            corrections.add(leading(move.subList(i, i + 2)));
        }
        if (!split.isEmpty()) {
            corrections.add(leading(split));
        }
        return corrections.isEmpty() ? retirement.taken(ledger)
                : new Taken(corrections, List.of());
    }

    private static Correction leading(List<String> texts) {
        List<Address> addresses = texts.stream().flatMap(text -> Address.read(text).stream()).toList();
        return new Correction(addresses.getFirst(), State.leadingTo(addresses.subList(1, addresses.size())));
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
                    return new Taken(List.of(), List.of(text.contains("*")
                            ? "Nothing that is gone has an address like `" + text + "`."
                            : noAddress(text)));
                }
                meant.forEach(address -> corrections.add(new Correction(address, new State.Retired(because.strip()))));
            }
            return new Taken(corrections, List.of());
        }
    }
}
