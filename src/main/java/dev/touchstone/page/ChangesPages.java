package dev.touchstone.page;

import dev.touchstone.article.Article;
import dev.touchstone.article.Benchmark;
import dev.touchstone.history.Beginning;
import dev.touchstone.history.Changelog;
import dev.touchstone.history.Commit;
import dev.touchstone.history.Entry;
import dev.touchstone.history.History;
import dev.touchstone.history.change.Change;
import dev.touchstone.library.Address;
import dev.touchstone.library.Anchors;
import dev.touchstone.page.ChangesPage.ArticleChanges;
import dev.touchstone.page.ChangesPage.ChangeView;
import dev.touchstone.page.ChangesPage.DayOfChanges;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.words.DayView;
import dev.touchstone.page.words.Figures;
import dev.touchstone.page.words.Quotes;
import dev.touchstone.query.ChangesQuestion;
import dev.touchstone.query.Query;
import dev.touchstone.query.Remedies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the page that tells what was changed.
record ChangesPages(Desk desk) implements Inquiry {

    private static final String TITLE = "Changes";
    private static final String REFUSED = "This cannot be told";

    /// How many changes one page tells.
    private static final int MOST = 200;

    /// How much of a paragraph is shown; the whole stands in the feed.
    private static final int LONGEST = 300;

    ChangesPage page() {
        return page(ChangesQuestion.ALL);
    }

    @Override
    public Reply answer(Query query) {
        return Reply.of(ChangesQuestion.read(query, desk.library(), desk.history()), SitePath.CHANGES, this::page,
                (question, problems) -> refused(question, new Remedies(query, problems)));
    }

    private ChangesPage refused(ChangesQuestion question, Remedies remedies) {
        return new ChangesPage(desk.frame(REFUSED), REFUSED,
                ProblemViews.of(remedies, SitePath.CHANGES, desk.library()),
                new ChangesForm(desk, question).form(), List.of(), List.of());
    }

    private ChangesPage page(ChangesQuestion question) {
        Changelog changelog = desk.history().changelog();
        List<Entry> entries = question.entries(desk.history());
        List<Entry> shown = entries.stream().limit(MOST).toList();
        Map<LocalDate, List<Entry>> days = shown.stream()
                .collect(Collectors.groupingBy(entry -> entry.commit().day(), LinkedHashMap::new,
                        Collectors.toList()));
        return new ChangesPage(frame(question), TITLE, List.of(), new ChangesForm(desk, question).form(),
                Stream.concat(asked(question, entries.size()).stream(),
                        extent(changelog, entries.size()).stream()).toList(),
                days.entrySet()
                        .stream()
                        .map(day -> new DayOfChanges(DayView.of(day.getKey()), articles(day.getValue())))
                        .toList());
    }

    /// What is asked for is a view of the one page, and no page of its own.
    private Frame frame(ChangesQuestion question) {
        String sentence = "What was changed in the comparisons, runtimes, criteria and guides: day by day, from what to what.";
        return question.equals(ChangesQuestion.ALL) ? desk.frame(TITLE, sentence, SitePath.CHANGES)
                : desk.frame(TITLE, sentence, SitePath.CHANGES, "");
    }

    private List<String> asked(ChangesQuestion question, int found) {
        List<String> sentences = new ArrayList<>();
        if (!question.page().isEmpty()) {
            sentences.add(question.part().isPresent()
                    ? "Only what was changed in " + question.page() + ", or in the row or article that it is a part of."
                    : "Only what " + question.page() + " shows.");
        }
        desk.history()
                .find(question.since())
                .ifPresent(then -> sentences.add((found == 0 ? "Nothing was changed" : "Only what was changed")
                        + " after revision " + then.shortId() + " of " + DayView.of(then.day()).words() + "."));
        return sentences;
    }

    private List<String> extent(Changelog changelog, int all) {
        List<Commit> commits = desk.history().commits();
        List<String> sentences = new ArrayList<>();
        if (commits.isEmpty()) {
            sentences.add(nothing(changelog.beginning()));
            return sentences;
        }
        if (all > MOST) {
            sentences.add("These are the newest " + MOST + " of " + Figures.counted(all, "change", "changes") + ".");
        }
        sentences.add(since(changelog.beginning(), DayView.of(commits.getLast().day()).words()));
        List<Article> articles = desk.library()
                .articles()
                .filter(article -> !(article instanceof Benchmark))
                .toList();
        if (desk.history().holding(articles.stream().map(Article::file).toList()).isEmpty()) {
            sentences
                    .add("What the pages show is newer than the newest revision; a change is told here once it is part "
                            + "of one.");
        }
        return sentences;
    }

    private static String nothing(Beginning beginning) {
        return switch (beginning) {
            case NO_REPOSITORY ->
                "The content is not under version control where it is served from, so nothing is known "
                        + "here of what was changed.";
            case UNREADABLE ->
                "The version control of the content cannot be read, so nothing is known here of what was "
                        + "changed.";
            case FIRST, SHALLOW, BOUNDED -> "The version control has no revision of the content yet.";
        };
    }

    private static String since(Beginning beginning, String day) {
        return switch (beginning) {
            case FIRST -> "Told from the first revision on, of " + day + ".";
            case SHALLOW -> "The copy of the version control that is at hand begins on " + day
                    + "; what was changed before is not known here.";
            case BOUNDED -> "The newest " + Figures.counted(History.MOST, "revision", "revisions")
                    + " are compared, back to " + day + "; what was changed before is not told.";
            case NO_REPOSITORY, UNREADABLE -> nothing(beginning);
        };
    }

    private List<ArticleChanges> articles(List<Entry> entries) {
        Map<String, List<Entry>> byArticle = entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.address().page(), LinkedHashMap::new,
                        Collectors.toList()));
        return byArticle.values().stream().map(this::article).toList();
    }

    private ArticleChanges article(List<Entry> entries) {
        Entry newest = entries.getFirst();
        ChangedRevisions revisions = new ChangedRevisions(desk.history());
        String deed = entries.stream()
                .map(Entry::change)
                .filter(change -> change.part().isEmpty())
                .map(change -> change.deed().word())
                .distinct()
                .collect(Collectors.joining(", "));
        return new ArticleChanges(
                new Link(Quotes.curled(newest.change().article().name()), href(newest.address().whole())), deed,
                entries.stream()
                        .filter(entry -> isPlain(entry.change()))
                        .flatMap(entry -> revisions.of(entry).stream())
                        .toList(),
                entries.stream().filter(entry -> !isPlain(entry.change())).map(this::view).toList());
    }

    /// Whether there is no more to say of a change than that it was made.
    private static boolean isPlain(Change change) {
        return change.part().isEmpty() && change.from().isEmpty() && change.to().isEmpty();
    }

    private ChangeView view(Entry entry) {
        Change change = entry.change();
        String part = change.part().isEmpty() ? "Address" : change.part();
        return new ChangeView(new Link(Quotes.curled(part), href(entry.address())), change.deed().word(),
                curled(change.from()), curled(change.to()), new ChangedRevisions(desk.history()).of(entry));
    }

    private static List<String> curled(List<String> lines) {
        return lines.stream().map(ChangesPages::shortened).map(Quotes::curled).toList();
    }

    private static String shortened(String line) {
        int space = line.length() <= LONGEST ? -1 : line.lastIndexOf(' ', LONGEST);
        return line.length() <= LONGEST ? line : line.substring(0, space > 0 ? space : LONGEST) + " …";
    }

    /// Where something is today; its page where only that is there, empty where nothing is.
    private String href(Address at) {
        if (at.page().equals(Address.SOURCES)) {
            return desk.library().source(at.fragment()).isPresent() ? at.toString() : at.page();
        }
        return Optional.of(at.page())
                .filter(SitePath::isPath)
                .flatMap(page -> new SitePath(page).article(desk.library()))
                .map(article -> at.isPage() || Anchors.of(article, desk.library()).contains(at.fragment())
                        ? at.toString()
                        : at.page())
                .orElse("");
    }
}
