package dev.touchstone.page;

import dev.touchstone.article.Criterion;
import dev.touchstone.markdown.Slug;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.words.KindWords;
import dev.touchstone.page.words.Quotes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Criteria that belong together, in lists of criteria.
///
/// @param anchor of the group on the page of all criteria
public record CriteriaGroup(String name, String anchor, List<Line> criteria) {

    public CriteriaGroup {
        criteria = List.copyOf(criteria);
    }

    /// All groups by name; within each, the order of the library.
    static List<CriteriaGroup> of(List<Criterion> criteria) {
        Map<String, List<Criterion>> groups = criteria.stream()
                .collect(Collectors.groupingBy(Criterion::group, TreeMap::new, Collectors.toList()));
        return groups.entrySet()
                .stream()
                .map(group -> new CriteriaGroup(group.getKey(), "in-" + Slug.of(group.getKey()),
                        group.getValue().stream().map(Line::of).toList()))
                .toList();
    }

    /// One criterion.
    public record Line(String name, String href, String summary, String hint) {

        private static Line of(Criterion criterion) {
            return new Line(Quotes.curled(criterion.name()), SitePath.of(criterion).value(),
                    Quotes.curled(criterion.summary()), KindWords.hint(criterion));
        }
    }
}
