package dev.touchstone.query;

import dev.touchstone.query.Query.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Which changes a reader wants to be told of.
///
/// @param page the path of the page that shows what they changed; empty for all pages
/// @param since the revision after which they were made; empty for all revisions
public record ChangesQuestion(String page, String since) {

    public static final ChangesQuestion ALL = new ChangesQuestion("", "");

    private static final String PAGE = "page";
    private static final String SINCE = "since";

    /// Reads the question of a query.
    ///
    /// @param pages the paths of all pages that could be asked for
    /// @param revisions the ids of all known revisions; the beginning of one is another name for it
    public static Understanding<ChangesQuestion> read(Query query, Collection<String> pages, List<String> revisions) {
        ParameterReader reader = ParameterReader.of(query, List.of(PAGE, SINCE));
        String page = reader.one(PAGE, Choices.of("page", pages.stream().sorted().toList()));
        String since = reader.one(SINCE, Choices.ofBeginnings("revision", revisions, query.list(SINCE)));
        ChangesQuestion question = new ChangesQuestion(page, since);
        return Understanding.of(question, query, question.query(), reader.problems());
    }

    /// The one way to ask it.
    public Query query() {
        List<Parameter> parameters = new ArrayList<>();
        CompareQuestion.add(parameters, PAGE, page);
        CompareQuestion.add(parameters, SINCE, since);
        return Query.of(parameters);
    }
}
