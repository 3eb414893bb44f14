package dev.touchstone.search;

import dev.touchstone.search.entry.HitKind;
import java.util.List;

/// What a reader is looking for.
///
/// @param text as it was typed: any text there is, nothing in it is a command
/// @param kinds the kinds of place that are wanted; all, where none is named. So with runtimes, by id, and groups
/// @param page the page of results, counted from 1
public record SearchQuestion(String text, List<HitKind> kinds, List<String> runtimes, List<String> groups, int page) {

    public SearchQuestion {
        kinds = kinds.stream().distinct().sorted().toList();
        runtimes = runtimes.stream().distinct().sorted().toList();
        groups = groups.stream().distinct().sorted().toList();
        page = Math.max(1, page);
    }

    public static SearchQuestion of(String text) {
        return new SearchQuestion(text, List.of(), List.of(), List.of(), 1);
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
        return new SearchQuestion(text, kinds, runtimes, groups, other);
    }
}
