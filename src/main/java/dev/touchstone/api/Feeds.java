package dev.touchstone.api;

import dev.touchstone.api.Feed.Item;
import dev.touchstone.article.Article;
import dev.touchstone.article.Benchmark;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Guide;
import dev.touchstone.history.Commit;
import dev.touchstone.history.Entry;
import dev.touchstone.history.History;
import dev.touchstone.history.change.Change;
import dev.touchstone.library.Address;
import dev.touchstone.library.Anchors;
import dev.touchstone.query.ChangesQuestion;
import dev.touchstone.query.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The feeds of a site: one of everything, one of each comparison, runtime and criterion, and one of each cell.
record Feeds(Desk desk, History history) {

    /// The page that shows people what all feeds together tell programs.
    static final String ALL = "/changes";

    /// How many changes a feed tells.
    private static final int MOST = 50;

    /// A change that is longer is told by its name alone.
    private static final int LONGEST = 80;

    /// What a feed is about.
    ///
    /// @param path of its page, without the suffix
    /// @param entries newest first
    /// @param query that narrows it; none for most
    private record Topic(String path, String name, Function<History, List<Entry>> entries, Query query) {

        private Topic(String path, String name, Function<History, List<Entry>> entries) {
            this(path, name, entries, Query.NONE);
        }
    }

    /// Every path that has a feed; none where nothing is known of the past.
    Stream<String> pages() {
        return history.isKept() ? Stream.of(Stream.of(ALL), articles().map(article -> Address.of(article).page()),
                desk.library().comparisons().stream().flatMap(Feeds::cells)).flatMap(all -> all) : Stream.empty();
    }

    /// The feed of a page, or of a cell.
    Optional<Making> find(String page) {
        return topic(page).map(topic -> () -> feed(topic));
    }

    /// The feed of what a query of the page of all changes asks for; empty where no query is answered.
    Optional<Answered> answer(String page, Query query) {
        return history.isKept() && page.equals(ALL)
                ? Optional.of(Answered.of(ChangesQuestion.read(query, desk.library(), history),
                        question -> feed(narrowed(question))))
                : Optional.empty();
    }

    private Topic narrowed(ChangesQuestion question) {
        String name = question.page().isEmpty() ? desk.library().settings().name() : question.page();
        return new Topic(ALL, name, question::entries, question.query());
    }

    private Optional<Topic> topic(String page) {
        if (!history.isKept()) {
            return Optional.empty();
        }
        if (page.equals(ALL)) {
            return Optional.of(new Topic(page, desk.library().settings().name(), past -> past.changelog().entries()));
        }
        return article(page).filter(article -> !(article instanceof Guide || article instanceof Benchmark))
                .map(article -> new Topic(page, article.name(), past -> past.changelog().of(page)))
                .or(() -> cell(page));
    }

    private Optional<Article> article(String page) {
        int slash = page.lastIndexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String id = page.substring(slash + 1);
        return switch (page.substring(0, slash)) {
            case Address.COMPARISONS -> desk.library().comparison(id).map(found -> found);
            case Address.RUNTIMES -> desk.library().runtime(id).map(found -> found);
            case Address.CRITERIA -> desk.library().criterion(id).map(found -> found);
            case Address.GUIDES -> desk.library().guide(id).map(found -> found);
            case Address.BENCHMARKS -> desk.library().benchmark(id).map(found -> found);
            default -> Optional.empty();
        };
    }

    /// The path of a cell is its address, with a slash for the fragment's sign.
    private Optional<Topic> cell(String page) {
        int slash = Math.max(page.lastIndexOf('/'), 0);
        return article(page.substring(0, slash)).filter(Comparison.class::isInstance)
                .map(Comparison.class::cast)
                .filter(comparison -> cells(comparison).anyMatch(page::equals))
                .map(comparison -> {
                    Address at = Address.of(comparison).at(page.substring(slash + 1));
                    return new Topic(page, at.fragment() + ", " + comparison.name(),
                            past -> past.changelog().of(at));
                });
    }

    private static Stream<String> cells(Comparison comparison) {
        return comparison.rows()
                .stream()
                .flatMap(row -> row.cells()
                        .stream()
                        .map(cell -> Address.of(comparison).page() + "/" + row.criterion() + "." + cell.runtime()));
    }

    private Stream<Article> articles() {
        return Stream.<List<? extends Article>>of(desk.library().comparisons(), desk.library().runtimes(),
                desk.library().criteria()).flatMap(List::stream);
    }

    private Feed feed(Topic topic) {
        List<Entry> entries = topic.entries().apply(history).stream().limit(MOST).toList();
        Instant updated = entries.stream()
                .findFirst()
                .map(Entry::commit)
                .or(history::newest)
                .map(Commit::at)
                .orElse(Instant.EPOCH);
        String self = desk.absolute(topic.query().at(topic.path() + Format.ATOM.suffix()));
        boolean isCell = topic.path().indexOf('.') >= 0;
        String page = isCell ? topic.path().replaceFirst("/([^/]*)$", "#$1") : topic.query().at(topic.path());
        return new Feed(self, "Changes: " + topic.name(), desk.absolute(page), self,
                desk.library().settings().name(), desk.licence(), updated, entries.stream().map(this::item).toList());
    }

    private Item item(Entry entry) {
        Change change = entry.change();
        return new Item(tag(entry), title(change), desk.absolute(link(entry)), change.article().name(),
                entry.commit().id(), entry.commit().at(), change.from(), change.to());
    }

    /// As RFC 4151 says: who has named it, on a day on which the name was theirs, and what nobody else of theirs is called.
    private String tag(Entry entry) {
        String host = Optional.ofNullable(desk.library().settings().baseUrl().getHost()).orElse("localhost");
        return "tag:" + host + "," + entry.commit().day() + ":" + entry.name();
    }

    private static String title(Change change) {
        String name = change.part().isEmpty() ? change.article().name()
                : change.part() + " (" + change.article().name() + ")";
        String from = String.join("; ", change.from());
        String to = String.join("; ", change.to());
        boolean isShort = from.length() <= LONGEST && to.length() <= LONGEST && !from.isEmpty() && !to.isEmpty();
        return name + (isShort ? ": " + from + " → " + to : " " + change.deed().word());
    }

    /// Where it can be seen today: the place itself, its page, or the list of all changes.
    private String link(Entry entry) {
        Address at = entry.address();
        if (at.page().equals(Address.SOURCES)) {
            return desk.library().source(at.fragment()).isPresent() ? at.toString() : at.page();
        }
        return article(at.page())
                .map(article -> at.isPage() || Anchors.of(article, desk.library()).contains(at.fragment())
                        ? at.toString()
                        : at.page())
                .orElse(ALL);
    }
}
