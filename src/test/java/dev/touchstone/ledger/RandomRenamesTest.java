package dev.touchstone.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Contents;
import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.ledger.RandomEditor.Edited;
import dev.touchstone.ledger.RandomEditor.Fate;
import dev.touchstone.library.Address;
import dev.touchstone.library.Addresses;
import dev.touchstone.library.Library;
import dev.touchstone.library.LibraryAssembler;
import dev.touchstone.reading.Reading;
import dev.touchstone.reading.SmallSite;
import dev.touchstone.render.Visitor;
import dev.touchstone.site.Site;
import dev.touchstone.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/// A thousand edits, one after another, and no address that was ever published is lost.
class RandomRenamesTest {

    private static final int EDITS = 1000;

    private final RandomEditor editor = new RandomEditor(
            RandomGeneratorFactory.of("L64X128MixRandom").create(20261122));
    private Reading reading = Reading.NONE;
    private final Set<Address> ever = new TreeSet<>();

    @Test
    void losesNoAddressHoweverOftenThingsAreRenamedMovedAndSplit() {
        SmallSite site = SmallSite.original();
        Library library = library(site);
        Addresses now = Addresses.of(library);
        Ledger ledger = Reconciliation.begun(now);
        for (int edit = 0; edit < EDITS; edit++) {
            Addresses before = now;
            before.all().forEach(ever::add);
            Edited edited = editor.edit(site);
            site = edited.site();
            library = library(site);
            now = Addresses.of(library);
            ledger = kept(ledger.with(edited.pages()), edited.fate(), before, now);
        }
        Ledger last = ledger;

        assertThat(ever).hasSizeGreaterThan(EDITS);
        assertThat(LedgerReader.read(SourceFile.of(Ledger.PATH, LedgerText.of(last))).value().ledger()).isEqualTo(last);
        Visitor visitor = new Visitor(Site.of(library, last));
        assertThat(ever).allSatisfy(address -> assertThat(visitor.follow(address)).as(address.toString())
                .isEqualTo(expected(last.state(address).orElseThrow())));
    }

    /// The ledger after an edit: the editor says what became of what nothing else accounts for.
    private Ledger kept(Ledger ledger, Fate fate, Addresses before, Addresses now) {
        Reconciliation first = Reconciliation.of(ledger, now, any -> true);
        if (first.dropped().isEmpty()) {
            return first.ledger();
        }
        List<Address> fresh = now.all().filter(address -> !before.has(address) && !address.isPage()).sorted().toList();
        Map<Address, State> decided = new TreeMap<>();
        for (Address gone : first.dropped()) {
            decided.put(gone, switch (fate) {
                case MOVED_TO_THE_NEW -> State.leadingTo(fresh);
                case MOVED_ELSEWHERE ->
                    new State.Moved(editor.oneOf(now.all().filter(to -> !to.isPage()).sorted().toList()));
                case RETIRED -> new State.Retired("Nobody asked about " + gone.fragment() + ".");
                case NONE -> throw new AssertionError("nothing accounts for " + gone);
            });
        }
        Reconciliation second = Reconciliation.of(ledger.with(decided), now, any -> true);
        assertThat(second.dropped()).isEmpty();
        return second.ledger();
    }

    /// What somebody finds who follows a link to an address with such a state.
    private static String expected(State state) {
        return switch (state) {
            case State.Live live -> "there";
            case State.Moved(Address target) -> target.isPage() ? "on " + target.page() : "at " + target;
            case State.Split(List<Address> targets) -> "a choice of " + targets;
            case State.Retired(String reason) -> "told: " + reason;
        };
    }

    private Library library(SmallSite site) {
        reading = reading.again(site.files(), SmallSite.TODAY);
        Checked<Contents> read = reading.contents();
        assertThat(read.diagnostics().stream().filter(Diagnostic::isError)).isEmpty();
        return LibraryAssembler.assemble(read.value(), SmallSite.TODAY);
    }
}
