package dev.touchstone.query;

import dev.touchstone.article.Criterion;
import dev.touchstone.library.Library;
import dev.touchstone.markdown.Slug;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Criteria that belong together, under the name that an address calls them by.
///
/// @param id its name in an address: `speed`
/// @param criteria in the order of the library
public record CriterionGroup(String id, String name, List<Criterion> criteria) {

    public CriterionGroup {
        criteria = List.copyOf(criteria);
    }

    /// All groups by name.
    public static List<CriterionGroup> of(Library library) {
        Map<String, List<Criterion>> groups = library.criteria()
                .stream()
                .collect(Collectors.groupingBy(Criterion::group, TreeMap::new, Collectors.toList()));
        return groups.entrySet()
                .stream()
                .map(group -> new CriterionGroup(idOf(group.getKey()), group.getKey(), group.getValue()))
                .toList();
    }

    /// The name of a group in an address. Two names that differ in their signs alone share one, and are asked for together.
    public static String idOf(String name) {
        String slug = Slug.of(name);
        return slug.isEmpty() ? "group" : slug;
    }
}
