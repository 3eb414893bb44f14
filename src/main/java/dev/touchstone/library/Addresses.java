package dev.touchstone.library;

import dev.touchstone.article.Source;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every address that a library publishes, and the pages that articles had before they were renamed.
///
/// @param parts the fragments of each page, by the page's path
/// @param former where the pages of former names lead, by their paths
public record Addresses(Map<String, Set<String>> parts, Map<String, String> former) {

    public Addresses {
        parts = Map.copyOf(parts);
        former = Map.copyOf(former);
    }

    public static Addresses of(Library library) {
        Map<String, Set<String>> parts = new TreeMap<>();
        List.of(Address.HOME, Address.COMPARISONS, Address.RUNTIMES, Address.CRITERIA)
                .forEach(list -> parts.put(list, Set.of()));
        parts.put(Address.SOURCES,
                library.sources().stream().map(Source::key).collect(Collectors.toUnmodifiableSet()));
        Map<String, String> former = new TreeMap<>();
        library.articles().forEach(article -> {
            String page = Address.of(article).page();
            parts.put(page, Anchors.of(article, library));
            article.aliases()
                    .stream()
                    .map(alias -> Address.folder(article) + "/" + alias)
                    .filter(Address::isPage)
                    .forEach(path -> former.putIfAbsent(path, page));
        });
        former.keySet().removeAll(parts.keySet());
        return new Addresses(parts, former);
    }

    /// Whether something is there now.
    public boolean has(Address address) {
        Set<String> found = parts.get(address.page());
        return found != null && (address.isPage() || found.contains(address.fragment()));
    }

    /// All of them, pages with their parts.
    public Stream<Address> all() {
        return parts.entrySet()
                .stream()
                .flatMap(page -> Stream.concat(Stream.of(Address.ofPage(page.getKey())),
                        page.getValue().stream().map(part -> new Address(page.getKey(), part))));
    }

    /// The parts of a page; none where there is no such page.
    public Set<String> of(String page) {
        return parts.getOrDefault(page, Set.of());
    }
}
