package dev.touchstone.render;

import dev.touchstone.page.address.SitePath;
import dev.touchstone.reading.Golden;
import dev.touchstone.reading.SmallSite;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The pages of the small site, letter by letter, so that a change of any template or word is seen by a reviewer.
class GoldenPagesTest {

    /// One of each kind of the pages that are in no list.
    private static final List<String> UNLISTED = List.of("/comparisons/alder-vs-birch/start-up-time",
            "/comparisons/alder-vs-birch/start-up-time.alder", "/embed/comparisons/alder-vs-birch/start-up-time");

    @TestFactory
    Stream<DynamicTest> looksAsApproved() {
        PageWorld world = PageWorld.of(SmallSite.original());
        Map<SitePath, String> pages = new TreeMap<>(world.html());
        UNLISTED.forEach(path -> pages.put(new SitePath(path), world.unlisted(path)));
        return pages.entrySet()
                .stream()
                .filter(page -> isOfTheSite(page.getKey()))
                .map(page -> DynamicTest.dynamicTest(page.getKey().value(), () -> Golden
                        .assertApproved("page/" + name(page.getKey()), withoutHashes(page.getValue()))));
    }

    /// The pages of rules are alike, and the same on every site: one of them is enough.
    private static boolean isOfTheSite(SitePath path) {
        return !path.value().startsWith("/rules/") || path.value().equals("/rules/unreadable-cell");
    }

    private static String name(SitePath path) {
        return path.equals(SitePath.HOME) ? "index.html" : path.value().substring(1) + ".html";
    }

    /// A file's name changes with every byte of it; pages stay the same.
    private static String withoutHashes(String html) {
        return html.replaceAll("(/assets/[a-z0-9-]+)\\.[0-9a-f]{16}\\.", "$1.HASH.");
    }
}
