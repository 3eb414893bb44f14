package dev.touchstone.page;

import dev.touchstone.article.Article;
import dev.touchstone.history.Commit;
import dev.touchstone.page.AskForm.Field;
import dev.touchstone.page.AskForm.Option;
import dev.touchstone.page.AskForm.Options;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.words.DayView;
import dev.touchstone.page.words.Quotes;
import dev.touchstone.query.ChangesQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Makes the form by which readers narrow what they are told of.
record ChangesForm(Desk desk, ChangesQuestion question) {

    /// A longer list is no help; what is not in it can be asked for by its address.
    private static final int MOST = 200;

    List<AskForm> form() {
        List<Commit> commits = desk.history().commits();
        if (commits.isEmpty()) {
            return List.of();
        }
        return List.of(new AskForm(SitePath.CHANGES.value(), "Show less", "Show", true, List.of(
                new Field("page", "Page", "", "select", pages()),
                new Field("since", "After", "", "select", List.of(new Options("", revisions(commits)))))));
    }

    /// The pages of which there is anything to tell, and the one that is asked for.
    private List<Options> pages() {
        List<Option> first = new ArrayList<>(List.of(new Option("", "All pages", question.page().isEmpty())));
        Set<String> told = desk.history().changelog().byPage().keySet();
        List<Article> articles = desk.library()
                .articles()
                .filter(article -> told.contains(SitePath.of(article).value()))
                .limit(MOST)
                .toList();
        if (!question.page().isEmpty()
                && articles.stream().noneMatch(article -> SitePath.of(article).value().equals(question.page()))) {
            first.add(new Option(question.page(), question.page(), true));
        }
        return List.of(new Options("", first), new Options("", articles.stream().map(this::option).toList()));
    }

    private Option option(Article article) {
        String path = SitePath.of(article).value();
        return new Option(path, Quotes.curled(article.name()), path.equals(question.page()));
    }

    private List<Option> revisions(List<Commit> commits) {
        return Stream.concat(Stream.of(new Option("", "The beginning", question.since().isEmpty())), commits.stream()
                .map(commit -> new Option(commit.id(),
                        DayView.of(commit.day()).words() + ", revision " + commit.shortId(),
                        commit.id().equals(question.since()))))
                .toList();
    }
}
