package dev.touchstone.ledger;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Edit;
import dev.touchstone.diagnostic.Fix;
import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.ledger.State.Moved;
import dev.touchstone.library.Address;
import dev.touchstone.library.Addresses;
import dev.touchstone.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What there is to say about a ledger beside what is published.
record LedgerFindings(WrittenLedger written, Addresses now, Reconciliation reconciled) {

    private static final int MOST_NAMED = 3;
    private static final String WRITE = "`touchstone check --fix` and `touchstone anchors` write it. Review what changes before you publish it.";

    /// Addresses that are dropped, and lines that lead nowhere.
    List<Diagnostic> faults() {
        List<Diagnostic> faults = new ArrayList<>(new DroppedAnchors(written, now, reconciled.dropped()).told());
        written.ledger().entries().forEach((address, state) -> {
            if (!now.has(address)) {
                state.targets().stream().flatMap(target -> fault(address, target).stream()).forEach(faults::add);
                if (address.isPage() && state instanceof Moved(Address target) && !target.isPage()) {
                    faults.add(fault(written.target(address, target), "a page moves to a page, not to a part of one")
                            .help("Write `moved " + target.page()
                                    + "`, and say of each part of the old page where it is."));
                }
            }
        });
        reconciled.circles()
                .stream()
                .filter(address -> !now.has(address))
                .findFirst()
                .ifPresent(first -> faults.add(fault(written.line(first), "`" + first + "` leads back to itself")
                        .help("Write where it is now, or `retired` and why it is gone.")));
        return faults;
    }

    private Optional<Diagnostic> fault(Address address, Address target) {
        if (now.has(target) || reconciled.ledger().state(target).isPresent()) {
            return Optional.empty();
        }
        Diagnostic fault = fault(written.target(address, target), "there is no `" + target + "`");
        return Optional.of(nearest(target).map(near -> fault.help(Nearest.question(near)))
                .orElseGet(() -> fault.help("Write an address of the site as it is now.")));
    }

    private Optional<String> nearest(Address wanted) {
        List<String> samePage = now.of(wanted.page()).stream().map(part -> wanted.at(part).toString()).toList();
        return Nearest.to(wanted.toString(),
                samePage.isEmpty() ? now.all().map(Address::toString).toList() : samePage);
    }

    /// Whether the file is not as it should be, although nothing in it is wrong.
    Optional<Diagnostic> outdated() {
        if (reconciled.changes().isEmpty() && written.isSorted()) {
            return Optional.empty();
        }
        long added = reconciled.added(written.ledger());
        long other = reconciled.changes().size() - added;
        List<String> parts = Stream
                .of(lacks(added), other == 0 ? "" : counted(other, "line") + " to be brought up to date",
                        written.isSorted() ? "" : "lines that are not in order")
                .filter(part -> !part.isEmpty())
                .toList();
        Diagnostic found = Diagnostic.of(Code.OUTDATED_LEDGER, firstChange(),
                "the ledger has " + String.join(", ", parts));
        Diagnostic named = reconciled.changes().isEmpty() ? found : found.help(changes());
        return Optional.of(named.help(WRITE).fixedBy(rewriting("Bring the ledger up to date")));
    }

    /// What to say where there is no ledger at all.
    Diagnostic missing() {
        return Diagnostic.of(Code.OUTDATED_LEDGER, written.file().start(), "there is no `" + Ledger.PATH + "`")
                .help("It remembers every address, so that none is lost when something is renamed.")
                .help(WRITE)
                .fixedBy(rewriting("Begin the ledger"));
    }

    private Fix rewriting(String label) {
        Place all = written.file().place(0, written.file().text().length());
        boolean crlf = all.text().contains("\r\n");
        String text = LedgerText.of(reconciled.ledger());
        return new Fix(label, List.of(new Edit(all, crlf ? text.replace("\n", "\r\n") : text)));
    }

    private String changes() {
        List<String> named = reconciled.changes()
                .entrySet()
                .stream()
                .limit(MOST_NAMED)
                .map(change -> "`" + change.getKey() + " " + LedgerText.words(change.getValue()) + "`")
                .toList();
        int more = reconciled.changes().size() - named.size();
        return (reconciled.changes().size() == 1 ? "It should be " : "They should be ") + String.join(", ", named)
                + (more > 0 ? " and " + more + " more." : ".");
    }

    /// The first line that is not as it should be; where one is missing, the place before which it belongs.
    private Place firstChange() {
        Optional<Address> first = reconciled.changes().keySet().stream().findFirst();
        if (first.isEmpty()) {
            return written.file().start();
        }
        if (written.ledger().state(first.get()).isPresent()) {
            return written.line(first.get());
        }
        int end = written.file().text().length();
        Address behind = written.ledger().entries().higherKey(first.get());
        return behind == null ? written.file().place(end, end) : written.line(behind).at();
    }

    private static String lacks(long added) {
        return added == 0 ? "" : "no line for " + (added == 1 ? "one new address" : added + " new addresses");
    }

    private static String counted(long number, String noun) {
        return number == 1 ? "one " + noun : number + " " + noun + "s";
    }

    private static Diagnostic fault(Place place, String message) {
        return Diagnostic.of(Code.INVALID_LEDGER, place, message);
    }
}
