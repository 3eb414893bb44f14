package dev.touchstone.history.change;

import dev.touchstone.article.Article;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Contents;
import dev.touchstone.article.Row;
import dev.touchstone.article.Source;
import dev.touchstone.history.change.Change.LinesChanged;
import dev.touchstone.history.change.Change.Moved;
import dev.touchstone.history.change.Change.Published;
import dev.touchstone.history.change.Change.Withdrawn;
import dev.touchstone.history.change.Pairing.Pair;
import dev.touchstone.ledger.Ledger;
import dev.touchstone.library.Address;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/// Compares two states of the content.
public final class Difference {

    private final Contents before;
    private final Contents now;
    private final Supplier<Ledger> ledger;
    private final List<Change> changes = new ArrayList<>();

    private Difference(Contents before, Contents now, Supplier<Ledger> ledger) {
        this.before = before;
        this.now = now;
        this.ledger = ledger;
    }

    /// What was changed in what is published, article by article. Drafts are not published.
    ///
    /// @param ledger that of the later state; read only where something is gone
    public static List<Change> between(Contents before, Contents now, Supplier<Ledger> ledger) {
        return new Difference(before, now, ledger).changes();
    }

    private List<Change> changes() {
        Terms terms = Terms.of(before, now, ledger);
        compare(published(before), published(now), pair -> new ComparisonDifference(pair, terms).changes());
        compare(before.runtimes(), now.runtimes(), ProfileDifference::changes);
        compare(before.criteria(), now.criteria(), CriterionDifference::changes);
        compare(before.guides(), now.guides(), GuideDifference::changes);
        sources();
        return List.copyOf(changes);
    }

    private static List<Comparison> published(Contents contents) {
        return contents.comparisons().stream().filter(comparison -> !comparison.matter().draft()).toList();
    }

    private <A extends Article> void compare(List<A> was, List<A> is, Function<Pair<A>, List<Change>> difference) {
        Pairing<A> pairing = Pairing.of(was, is, ledger);
        inOrder(pairing.added()).forEach(article -> changes.add(new Published(Subject.of(article), pages(article))));
        inOrder(pairing.removed()).forEach(article -> changes.add(new Withdrawn(Subject.of(article), pages(article))));
        pairing.both()
                .stream()
                .filter(Difference::mayDiffer)
                .sorted(Comparator.comparing(pair -> pair.now().id()))
                .forEach(pair -> {
                    if (!pair.before().id().equals(pair.now().id())) {
                        changes.add(new Moved(Subject.of(pair.now()), "", Address.of(pair.before()),
                                Address.of(pair.now())));
                    }
                    changes.addAll(difference.apply(pair));
                });
    }

    /// The very same object says the same: nothing of what it depends on was read anew.
    @SuppressWarnings("ReferenceEquality")
    private static boolean mayDiffer(Pair<? extends Article> pair) {
        return pair.before() != pair.now();
    }

    private static <A extends Article> List<A> inOrder(List<A> articles) {
        return articles.stream().sorted(Comparator.comparing(Article::id)).toList();
    }

    /// The pages that show what an article says.
    private static Set<String> pages(Article article) {
        Set<String> pages = new TreeSet<>(Set.of(Address.of(article).page()));
        if (article instanceof Comparison comparison) {
            comparison.matter().runtimes().forEach(runtime -> pages.add(Address.RUNTIMES + "/" + runtime));
            comparison.rows().stream().map(Row::criterion).forEach(row -> pages.add(Address.CRITERIA + "/" + row));
        }
        return pages;
    }

    /// What is known of sources that were there before; a new one is seen where it is cited.
    private void sources() {
        Map<String, Source> known = new HashMap<>();
        before.sources().forEach(source -> known.put(source.key(), source));
        Subject list = new Subject(Address.ofPage(Address.SOURCES), "Sources");
        now.sources().stream().sorted(Comparator.comparing(Source::key)).forEach(source -> {
            Source was = known.getOrDefault(source.key(), source);
            Address at = list.address().at(source.key());
            if (!words(was).equals(words(source))) {
                changes.add(new LinesChanged(list, at, source.title(), at.toString(),
                        ProseLines.without(words(was), words(source)), ProseLines.without(words(source), words(was))));
            }
        });
    }

    private static List<String> words(Source source) {
        List<String> words = new ArrayList<>(List.of(source.title(), source.url().toString(),
                source.kind().name().toLowerCase(Locale.ROOT), source.publisher(), source.author(),
                source.published()));
        words.removeIf(String::isEmpty);
        return words;
    }
}
