package dev.touchstone.page;

import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.found.FacetView;
import dev.touchstone.page.found.FacetView.Choice;
import dev.touchstone.page.found.HitView;
import dev.touchstone.page.found.Notice;
import dev.touchstone.page.words.Figures;
import dev.touchstone.query.Problem;
import dev.touchstone.query.Query;
import dev.touchstone.search.Search;
import dev.touchstone.search.SearchAnswer;
import dev.touchstone.search.SearchAnswer.Counted;
import dev.touchstone.search.SearchAnswer.Replaced;
import dev.touchstone.search.SearchAnswer.Understood;
import dev.touchstone.search.SearchQuestion;
import dev.touchstone.search.entry.HitKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the page on which readers search. Every query is a question, so none is refused.
record SearchPages(Desk desk, Search search) implements Inquiry {

    private static final String TITLE = "Search";
    private static final String SENTENCE = "Finds comparisons, rows, cells, questions, criteria and runtimes by their words.";
    private static final int LONGEST_TITLE = 60;

    /// More than the nearest ones are a list of all there is.
    private static final int MOST_OFFERED = 3;

    /// The page without a question: the box.
    SearchPage empty() {
        return new SearchPage(desk.frame(TITLE, SENTENCE, SitePath.SEARCH), TITLE, "", "", List.of(), List.of(),
                List.of(), List.of());
    }

    @Override
    public Reply answer(Query query) {
        SearchQuestion question = SearchQuestion.read(query);
        return new Reply.Shown(() -> page(question));
    }

    private SearchPage page(SearchQuestion asked) {
        SearchAnswer answer = search.answer(asked);
        SearchQuestion question = answer.question();
        boolean isClear = answer.understood().filters().isEmpty();
        if (question.text().isBlank() && !question.isFiltered() && isClear) {
            return empty();
        }
        return new SearchPage(frame(title(question)), TITLE, question.text(), summary(answer), notices(answer),
                facets(answer), answer.hits().stream().map(HitView::of).toList(), pages(answer));
    }

    /// The frame of what was found, which is as endless as what can be asked, and so need not be listed anywhere.
    private Frame frame(String title) {
        return desk.frame(title, SENTENCE, SitePath.SEARCH, "");
    }

    private static String title(SearchQuestion question) {
        String text = question.text().strip();
        String begun = text.length() <= LONGEST_TITLE ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE / 2)) + "…";
        return begun.isEmpty() ? TITLE : begun + " – " + TITLE;
    }

    private static String summary(SearchAnswer answer) {
        String page = answer.question().page() == 1 ? ""
                : ", page " + answer.question().page() + " of " + answer.pages();
        return answer.total() == 0 ? "Nothing found." : Figures.counted(answer.total(), "place", "places") + page + ".";
    }

    private static List<Notice> notices(SearchAnswer answer) {
        Understood understood = answer.understood();
        List<Notice> notices = new ArrayList<>();
        if (!understood.replaced().isEmpty()) {
            SearchQuestion meant = answer.question().asking(understood.meant());
            notices.add(new Notice(
                    understood.replaced().stream().map(SearchPages::replaced).collect(Collectors.joining(" ")),
                    understood.meant(), address(meant)));
        }
        if (!understood.unknown().isEmpty()) {
            notices.add(notice("Nothing has " + quoted(understood.unknown(), " or ") + "."));
        }
        understood.filters().forEach(filter -> notices.add(notice(filter, answer.question())));
        if (understood.some()) {
            notices.add(notice("No place has all of these words. These have some of them."));
        }
        if (understood.cut()) {
            notices.add(notice("This is long. Only its beginning was searched for."));
        }
        return notices;
    }

    private static String replaced(Replaced replaced) {
        return "Nothing has " + quoted(List.of(replaced.word()), "") + "; shown is what has "
                + quoted(replaced.others(), " or ") + ".";
    }

    private static Notice notice(Problem filter, SearchQuestion asked) {
        String nearest = filter.offered().isEmpty() || filter.offered().size() > MOST_OFFERED ? ""
                : filter.offered().getFirst();
        if (nearest.isEmpty()) {
            return notice(filter.sentence());
        }
        SearchQuestion meant = switch (filter.parameter()) {
            case "kind" -> asked.withKinds(HitKind.of(nearest).stream().toList());
            case "runtime" -> asked.withRuntimes(List.of(nearest));
            default -> asked.withGroups(List.of(nearest));
        };
        return new Notice(filter.sentence(), nearest, address(meant));
    }

    private static Notice notice(String sentence) {
        return new Notice(sentence, "", "");
    }

    private static String quoted(List<String> words, String between) {
        return words.stream().map(word -> "“" + word + "”").collect(Collectors.joining(between));
    }

    private static List<FacetView> facets(SearchAnswer answer) {
        SearchQuestion asked = answer.question();
        return Stream.of(
                facet("Kind", answer.kinds(), wanted -> asked.withKinds(wanted)),
                facet("Runtime", answer.runtimes(), wanted -> asked.withRuntimes(wanted)),
                facet("Group", answer.groups(), wanted -> asked.withGroups(wanted)))
                .filter(facet -> facet.choices().size() > 1 || facet.choices().stream().anyMatch(Choice::chosen))
                .toList();
    }

    private static <T> FacetView facet(String title, List<Counted<T>> values,
            Function<List<T>, SearchQuestion> narrowed) {
        List<T> wanted = values.stream().filter(Counted::wanted).map(Counted::value).toList();
        return new FacetView(title, values.stream().map(value -> {
            List<T> others = wanted.stream().filter(one -> !one.equals(value.value())).toList();
            List<T> then = value.wanted() ? others : Stream.concat(wanted.stream(), Stream.of(value.value())).toList();
            return new Choice(value.name(), Figures.plain(BigDecimal.valueOf(value.count())),
                    address(narrowed.apply(then)),
                    value.wanted());
        }).toList());
    }

    private static List<Link> pages(SearchAnswer answer) {
        int page = answer.question().page();
        List<Link> links = new ArrayList<>();
        if (page > 1) {
            links.add(new Link("Previous page", address(answer.question().onPage(page - 1))));
        }
        if (page < answer.pages()) {
            links.add(new Link("Next page", address(answer.question().onPage(page + 1))));
        }
        return links;
    }

    private static String address(SearchQuestion question) {
        return question.query().at(SitePath.SEARCH.value());
    }
}
