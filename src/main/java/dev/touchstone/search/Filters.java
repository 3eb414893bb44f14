package dev.touchstone.search;

import dev.touchstone.library.Library;
import dev.touchstone.query.Choices;
import dev.touchstone.query.Problem;
import dev.touchstone.search.entry.HitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What hits are narrowed by, read against what there is: runtimes and groups by any of their names.
///
/// @param question the same question, with ids
/// @param unknown what there is none of
record Filters(SearchQuestion question, List<Problem> unknown) {

    private static final int LONGEST_SHOWN = 60;

    Filters {
        unknown = List.copyOf(unknown);
    }

    static Filters of(SearchQuestion asked, Library library) {
        List<Problem> unknown = new ArrayList<>();
        Choices kinds = Choices.of("kind", Stream.of(HitKind.values()).map(HitKind::key).toList());
        asked.others().forEach(kind -> unknown.add(kinds.unknown("kind", shortened(kind))));
        List<String> runtimes = asked.runtimes().isEmpty() ? List.of()
                : ids(asked.runtimes(), "runtime", Choices.ofArticles("runtime", library.runtimes()), unknown);
        List<String> groups = asked.groups().isEmpty() ? List.of()
                : ids(asked.groups(), "group", Choices.ofGroups(library), unknown);
        return new Filters(new SearchQuestion(asked.text(), asked.kinds(), runtimes, groups, asked.page()), unknown);
    }

    /// What there is none of stays, and so finds nothing.
    private static List<String> ids(List<String> names, String parameter, Choices choices, List<Problem> unknown) {
        names.stream()
                .filter(name -> choices.find(name).isEmpty())
                .forEach(name -> unknown.add(choices.unknown(parameter, shortened(name))));
        return names.stream().map(name -> choices.find(name).orElse(name)).toList();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_SHOWN ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }
}
