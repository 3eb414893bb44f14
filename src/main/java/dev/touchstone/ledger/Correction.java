package dev.touchstone.ledger;

import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.ledger.State.Live;
import dev.touchstone.ledger.State.Moved;
import dev.touchstone.ledger.State.Retired;
import dev.touchstone.ledger.State.Split;
import dev.touchstone.library.Address;
import dev.touchstone.library.Addresses;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a person decides about an address that is gone: where it is now, into what it was split, or why it is retired.
public record Correction(Address gone, State state) {

    private static final Pattern REASON = Pattern.compile("\\S+\\s+\\S[^\\r\\n]*");

    /// Why it cannot be made, with what would be right; empty where it can.
    public Optional<String> refusal(Ledger ledger, Addresses now) {
        if (now.has(gone)) {
            return Optional
                    .of("`" + gone + "` is still there. Change the content first, and then say what became of it.");
        }
        if (ledger.state(gone).isEmpty()) {
            return Optional.of("`" + gone + "` was never an address." + offered(gone, ledger.entries().keySet()));
        }
        return switch (state) {
            case Live live -> Optional.of("`" + gone + "` is gone, so it cannot be live.");
            case Retired(String reason) -> REASON.matcher(reason).matches() ? Optional.empty()
                    : Optional.of("The reason goes on one line, and has more than one word.");
            case Moved moved -> missing(now).or(this::mixed);
            case Split split -> missing(now);
        };
    }

    /// All addresses of a ledger that are gone and have a form: what `*` stands for may be anything.
    public static List<Address> matching(String form, Ledger ledger, Addresses now) {
        Pattern pattern = Pattern.compile(Pattern.quote(form).replace("*", "\\E.*\\Q"));
        return ledger.entries()
                .keySet()
                .stream()
                .filter(address -> !now.has(address) && pattern.matcher(address.toString()).matches())
                .toList();
    }

    private Optional<String> missing(Addresses now) {
        return state.targets()
                .stream()
                .filter(target -> !now.has(target))
                .findFirst()
                .map(target -> "There is no `" + target + "`." + offered(target, now.all().toList()));
    }

    private Optional<String> mixed() {
        boolean toPart = gone.isPage() && state.targets().stream().noneMatch(Address::isPage);
        return toPart ? Optional.of("A page moves to a page, not to a part of one.") : Optional.empty();
    }

    private static String offered(Address wanted, Collection<Address> known) {
        List<String> texts = known.stream().map(Address::toString).toList();
        return Nearest.question(wanted.toString(), texts).map(question -> " " + question).orElse("");
    }
}
