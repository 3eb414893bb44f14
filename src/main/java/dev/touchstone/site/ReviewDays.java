package dev.touchstone.site;

import dev.touchstone.article.Comparison;
import dev.touchstone.article.Row;
import dev.touchstone.library.Library;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.site.file.Sitemap;
import dev.touchstone.site.file.Sitemap.Entry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// When what a page shows was last reviewed: the only days that the content itself tells. Pages that show no review have none.
record ReviewDays(Library library) {

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
                        comparison.matter().reviewed(), (one, other) -> one.isAfter(other) ? one : other)));
        return days;
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
