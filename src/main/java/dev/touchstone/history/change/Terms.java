package dev.touchstone.history.change;

import dev.touchstone.article.Article;
import dev.touchstone.article.Contents;
import dev.touchstone.article.Source;
import dev.touchstone.ledger.Ledger;
import dev.touchstone.library.Address;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the names in two states of the content stand for.
///
/// @param moved the pages of criteria and runtimes that were renamed, by where they were
/// @param names of criteria and runtimes, by their pages; what is no more keeps its last name
/// @param before titles of sources, by key
/// @param now likewise
record Terms(
    Map<String, String> moved,
    Map<String, String> names,
    Map<String, String> before,
    Map<String, String> now,
    Supplier<Ledger> ledger
) {

    Terms {
        moved = Collections.unmodifiableMap(moved);
        names = Collections.unmodifiableMap(names);
        before = Collections.unmodifiableMap(before);
        now = Collections.unmodifiableMap(now);
    }

    static Terms of(Contents before, Contents now, Supplier<Ledger> ledger) {
        Map<String, String> moved = new HashMap<>();
        Stream.concat(renamed(before.criteria(), now.criteria(), ledger),
                renamed(before.runtimes(), now.runtimes(), ledger)).forEach(pair -> moved.put(pair.from(), pair.to()));
        Map<String, String> names = new HashMap<>();
        List.of(before, now)
                .forEach(contents -> Stream.<List<? extends Article>>of(contents.criteria(), contents.runtimes())
                        .flatMap(List::stream)
                        .forEach(article -> names.put(Address.of(article).page(), article.name())));
        return new Terms(moved, names, titles(before), titles(now), ledger);
    }

    private record Renamed(String from, String to) {}

    private static <A extends Article> Stream<Renamed> renamed(List<A> before, List<A> now,
            Supplier<Ledger> ledger) {
        return Pairing.of(before, now, ledger)
                .renamed()
                .map(pair -> new Renamed(Address.of(pair.before()).page(), Address.of(pair.now()).page()));
    }

    private static Map<String, String> titles(Contents contents) {
        return contents.sources().stream().collect(Collectors.toMap(Source::key, Source::title, (one, other) -> one));
    }

    /// What a criterion is called now, that was called so before.
    String criterion(String id) {
        return later(Address.CRITERIA, id);
    }

    /// What a runtime is called now, that was called so before.
    String runtime(String id) {
        return later(Address.RUNTIMES, id);
    }

    private String later(String folder, String id) {
        String page = folder + "/" + id;
        return moved.getOrDefault(page, page).substring(folder.length() + 1);
    }

    /// A criterion by its present id.
    Subject asked(String id) {
        return subject(Address.CRITERIA, id);
    }

    /// A runtime by its present id.
    Subject compared(String id) {
        return subject(Address.RUNTIMES, id);
    }

    private Subject subject(String folder, String id) {
        String page = folder + "/" + id;
        return new Subject(Address.ofPage(page), names.getOrDefault(page, id));
    }
}
