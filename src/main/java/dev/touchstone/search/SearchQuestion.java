package dev.touchstone.search;

import dev.touchstone.query.Query;
import dev.touchstone.query.Query.Parameter;
import dev.touchstone.search.entry.HitKind;
import java.util.List;
import java.util.stream.Stream;

/// What a reader is looking for.
///
/// @param text as it was typed: any text there is, nothing in it is a command
/// @param kinds the kinds of place that are wanted; all, where none is named. So with runtimes, by id, and groups
/// @param page the page of results, counted from 1
/// @param others kinds that were asked for and that there are none of; they narrow nothing
public record SearchQuestion(
    String text,
    List<HitKind> kinds,
    List<String> runtimes,
    List<String> groups,
    int page,
    List<String> others
) {

    public static final String TEXT = "q";

    private static final String KIND = "kind";
    private static final String RUNTIME = "runtime";
    private static final String GROUP = "group";
    private static final String PAGE = "page";
    private static final int MOST_VALUES = 20;

    public SearchQuestion {
        kinds = kinds.stream().distinct().sorted().toList();
        runtimes = runtimes.stream().distinct().sorted().toList();
        groups = groups.stream().distinct().sorted().toList();
        page = Math.max(1, page);
        others = others.stream().distinct().toList();
    }

    /// A question that asks for no other kinds than there are.
    public SearchQuestion(String text, List<HitKind> kinds, List<String> runtimes, List<String> groups, int page) {
        this(text, kinds, runtimes, groups, page, List.of());
    }

    public static SearchQuestion of(String text) {
        return new SearchQuestion(text, List.of(), List.of(), List.of(), 1);
    }

    /// Reads whatever stands in an address; what says nothing is as good as left out.
    public static SearchQuestion read(Query query) {
        List<HitKind> kinds = query.values(KIND).stream().flatMap(key -> HitKind.of(key).stream()).toList();
        return new SearchQuestion(query.value(TEXT).orElse(""), kinds, some(query, RUNTIME), some(query, GROUP),
                query.value(PAGE).filter(page -> page.matches("[0-9]{1,6}")).map(Integer::parseInt).orElse(1),
                some(query, KIND).stream().filter(key -> HitKind.of(key).isEmpty()).toList());
    }

    /// The query that asks it.
    public Query query() {
        Stream<Parameter> page = this.page == 1 ? Stream.empty()
                : Stream.of(new Parameter(PAGE, Integer.toString(this.page)));
        return Query.of(Stream.of(Stream.of(new Parameter(TEXT, text)),
                kinds.stream().map(kind -> new Parameter(KIND, kind.key())),
                runtimes.stream().map(runtime -> new Parameter(RUNTIME, runtime)),
                groups.stream().map(group -> new Parameter(GROUP, group)), page).flatMap(all -> all).toList());
    }

    private static List<String> some(Query query, String name) {
        return query.values(name).stream().filter(value -> !value.isBlank()).limit(MOST_VALUES).toList();
    }

    /// The same question in other words.
    public SearchQuestion asking(String words) {
        return new SearchQuestion(words, kinds, runtimes, groups, 1);
    }

    public boolean isFiltered() {
        return !kinds.isEmpty() || !runtimes.isEmpty() || !groups.isEmpty();
    }

    public SearchQuestion withKinds(List<HitKind> others) {
        return new SearchQuestion(text, others, runtimes, groups, 1);
    }

    public SearchQuestion withRuntimes(List<String> others) {
        return new SearchQuestion(text, kinds, others, groups, 1);
    }

    public SearchQuestion withGroups(List<String> others) {
        return new SearchQuestion(text, kinds, runtimes, others, 1);
    }

    public SearchQuestion onPage(int other) {
        return new SearchQuestion(text, kinds, runtimes, groups, other, others);
    }
}
