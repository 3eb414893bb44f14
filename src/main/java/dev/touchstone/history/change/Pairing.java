package dev.touchstone.history.change;

import dev.touchstone.article.Article;
import dev.touchstone.ledger.Ledger;
import dev.touchstone.ledger.State;
import dev.touchstone.library.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Articles of one type before and now, those together that are the same article.
///
/// @param both by id now
record Pairing<A extends Article>(List<Pair<A>> both, List<A> added, List<A> removed) {

    Pairing {
        both = List.copyOf(both);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    record Pair<A>(A before, A now) {}

    /// An article is the same as before if it has the same id, an alias that was its id, or a line in the ledger that says so.
    static <A extends Article> Pairing<A> of(List<A> before, List<A> now, Supplier<Ledger> ledger) {
        Map<String, A> gone = byId(before);
        Map<String, A> come = byId(now);
        List<Pair<A>> both = new ArrayList<>();
        for (A article : now) {
            A same = gone.remove(article.id());
            if (same != null) {
                both.add(new Pair<>(same, article));
                come.remove(article.id());
            }
        }
        for (A article : List.copyOf(gone.values())) {
            successor(article, come, ledger).ifPresent(next -> {
                both.add(new Pair<>(article, next));
                gone.remove(article.id());
                come.remove(next.id());
            });
        }
        return new Pairing<>(both, List.copyOf(come.values()), List.copyOf(gone.values()));
    }

    private static <A extends Article> Optional<A> successor(A gone, Map<String, A> come, Supplier<Ledger> ledger) {
        Optional<A> named = come.values().stream().filter(one -> one.aliases().contains(gone.id())).findFirst();
        return named.isPresent() || come.isEmpty() ? named
                : ledger.get()
                        .state(Address.of(gone))
                        .flatMap(state -> state instanceof State.Moved(Address target) ? Optional.of(target)
                                : Optional.empty())
                        .flatMap(target -> come.values()
                                .stream()
                                .filter(one -> Address.of(one).equals(target))
                                .findFirst());
    }

    private static <A extends Article> Map<String, A> byId(List<A> articles) {
        Map<String, A> all = new LinkedHashMap<>();
        articles.forEach(article -> all.put(article.id(), article));
        return all;
    }

    /// Those that have another id now.
    Stream<Pair<A>> renamed() {
        return both.stream().filter(pair -> !pair.before().id().equals(pair.now().id()));
    }
}
