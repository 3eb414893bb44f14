package dev.touchstone.cite;

import dev.touchstone.article.Article;
import dev.touchstone.article.Comparison;
import dev.touchstone.library.Address;
import dev.touchstone.library.Library;
import dev.touchstone.library.LibraryAssembler;
import dev.touchstone.reading.SmallSite;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The hashes of everything that a site says, by address.
record Hashed(Map<String, String> all) {

    static Hashed of(SmallSite site) {
        Library library = LibraryAssembler.assemble(site.contents(), SmallSite.TODAY);
        Hashes hashes = new Hashes(library);
        Map<String, String> all = new TreeMap<>();
        Stream.of(library.comparisons(), library.runtimes(), library.criteria(), library.guides())
                .<Article>flatMap(List::stream)
                .forEach(article -> all.put(Address.of(article).toString(), hashes.of(article).full()));
        for (Comparison comparison : library.comparisons()) {
            comparison.rows().forEach(row -> {
                String place = Address.of(comparison) + "#" + row.criterion();
                all.put(place, hashes.of(comparison, row).full());
                row.cells()
                        .forEach(cell -> all.put(place + "." + cell.runtime(),
                                hashes.of(comparison, row.criterion(), cell).full()));
            });
        }
        return new Hashed(all);
    }

    /// The addresses of what the other site says differently.
    Set<String> changed(Hashed other) {
        Set<String> changed = new TreeSet<>(all.keySet());
        changed.addAll(other.all.keySet());
        changed.removeIf(address -> all.getOrDefault(address, "").equals(other.all.getOrDefault(address, "")));
        return changed;
    }
}
