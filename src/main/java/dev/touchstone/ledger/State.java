package dev.touchstone.ledger;

import dev.touchstone.library.Address;
import java.util.List;

/// What has become of an address.
public sealed interface State {

    /// Something is there.
    record Live() implements State {}

    /// What was there is elsewhere.
    record Moved(Address target) implements State {}

    /// What was there is now in several places.
    ///
    /// @param targets two or more
    record Split(List<Address> targets) implements State {

        public Split {
            targets = List.copyOf(targets);
        }
    }

    /// What was there is gone for good.
    ///
    /// @param reason for whoever followed a link to it
    record Retired(String reason) implements State {}

    static State live() {
        return new Live();
    }

    /// Where it leads: several addresses, one, or none.
    default List<Address> targets() {
        return switch (this) {
            case Moved(Address target) -> List.of(target);
            case Split(List<Address> several) -> several;
            case Live live -> List.of();
            case Retired retired -> List.of();
        };
    }

    /// One place moved to, or several that it was split into.
    static State leadingTo(List<Address> targets) {
        return targets.size() == 1 ? new Moved(targets.getFirst()) : new Split(targets);
    }
}
