package dev.touchstone.ledger;

import dev.touchstone.library.Address;
import java.util.Set;
import java.util.function.Predicate;

/// Whether what is not there is really gone: the file of a page could be read, and for its parts also whatever decides which
/// of them it has. A comparison has no row for a criterion that cannot be read, and a runtime's page no statements from such
/// a comparison.
///
/// @param faulty paths of files in which reading found an error
record Certainty(Set<String> faulty) implements Predicate<Address> {

    /// Nothing depends on what these hold.
    private static final Set<String> ALONE = Set.of("guides", "site.yml", Ledger.PATH);

    Certainty {
        faulty = Set.copyOf(faulty);
    }

    @Override
    public boolean test(Address address) {
        String page = address.page();
        String file = page.equals(Address.SOURCES) ? "sources.yml" : page.substring(1) + ".md";
        return faulty.stream()
                .noneMatch(path -> path.equals(file) || path.equals(folder(file))
                        || (!address.isPage() && decides(folder(path), folder(file))));
    }

    private static boolean decides(String other, String own) {
        return !other.equals(own) && !ALONE.contains(other);
    }

    private static String folder(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }
}
