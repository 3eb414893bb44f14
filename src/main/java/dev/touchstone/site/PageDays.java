package dev.touchstone.site;

import dev.touchstone.article.Comparison;
import dev.touchstone.article.Row;
import dev.touchstone.history.Changelog;
import dev.touchstone.history.History;
import dev.touchstone.library.Library;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.site.file.Sitemap;
import dev.touchstone.site.file.Sitemap.Entry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// When what a page shows was last reviewed, as the content tells, or changed, as its version control tells. A page of which neither
/// says anything has no day.
record PageDays(Library library, History history) {

    Sitemap sitemap(List<SitePath> pages) {
        Map<String, LocalDate> days = days();
        return new Sitemap(pages.stream()
                .map(page -> new Entry(library.settings().baseUrl() + page.value(),
                        days.containsKey(page.value()) ? days.get(page.value()).toString() : ""))
                .toList());
    }

    private Map<String, LocalDate> days() {
        Map<String, LocalDate> days = new HashMap<>();
        library.comparisons()
                .forEach(comparison -> showing(comparison).forEach(page -> days.merge(page.value(),
                        comparison.matter().reviewed(), PageDays::later)));
        Changelog changelog = history.changelog();
        changelog.byPage()
                .forEach((page, entries) -> days.merge(page, entries.getFirst().commit().day(), PageDays::later));
        changelog.entries()
                .stream()
                .findFirst()
                .ifPresent(newest -> days.put(SitePath.CHANGES.value(), newest.commit().day()));
        return days;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /// The pages that show what a comparison says.
    private static Stream<SitePath> showing(Comparison comparison) {
        return Stream.of(
                Stream.of(SitePath.HOME, SitePath.COMPARISONS, SitePath.MATRIX, SitePath.of(comparison)),
                comparison.matter().runtimes().stream().map(SitePath.RUNTIMES::child),
                comparison.rows().stream().map(Row::criterion).map(SitePath.CRITERIA::child))
                .flatMap(pages -> pages);
    }
}
