package dev.touchstone.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.page.address.SitePath;
import dev.touchstone.site.Resource;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every page of the shipped content: no dead link, nothing inline, and files for the HTML checker that the build runs behind the tests.
class ShippedPagesTest {

    private static final Path CHECKED = Path.of("target/html-check");

    /// One of each kind of the pages that are in no list.
    private static final List<String> UNLISTED = List.of("/comparisons/python-vs-nodejs/startup-time",
            "/comparisons/python-vs-nodejs/startup-time.python", "/comparisons/python-vs-nodejs/http-throughput.nodejs",
            "/embed/comparisons/python-vs-nodejs/startup-time", "/embed/comparisons/python-vs-nodejs");

    private static PageWorld world;

    @BeforeAll
    static void render() {
        world = PageWorld.shipped();
    }

    @Test
    void leadsEveryInternalLinkSomewhere() {
        Map<String, Set<String>> ids = new HashMap<>();
        world.html().forEach((path, html) -> ids.put(path.value(), ids(html)));
        List<String> dead = new ArrayList<>();
        world.html()
                .forEach((path, html) -> Jsoup.parse(html)
                        .select("[href], [src]")
                        .stream()
                        .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                        .filter(link -> !leadsSomewhere(path, link, ids))
                        .forEach(link -> dead.add(path + " -> " + link)));

        assertThat(dead).isEmpty();
    }

    @Test
    void leadsTheLinksOfRowsCellsAndFramesSomewhere() {
        Map<String, Set<String>> ids = new HashMap<>();
        world.html().forEach((path, html) -> ids.put(path.value(), ids(html)));
        UNLISTED.forEach(path -> ids.put(path, ids(world.unlisted(path))));

        assertThat(UNLISTED).allSatisfy(path -> assertThat(Jsoup.parse(world.unlisted(path))
                .select("[href], [src]")
                .stream()
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                .filter(link -> !leadsSomewhere(new SitePath(path), link, ids))).isEmpty());
    }

    @Test
    void keepsEveryFrameOfARowSmall() {
        assertThat(world.site().resources().keySet().stream().filter(path -> path.value().startsWith("/embed/")))
                .hasSizeGreaterThan(150)
                .filteredOn(path -> path.value().chars().filter(sign -> sign == '/').count() == 4)
                .allSatisfy(path -> assertThat(world.unlisted(path.value()).getBytes(StandardCharsets.UTF_8).length)
                        .as(path.value())
                        .isLessThan(20_000));
    }

    private static Set<String> ids(String html) {
        return Jsoup.parse(html).select("[id]").stream().map(Element::id).collect(Collectors.toSet());
    }

    @Test
    void givesEveryRowAndCellItsAddress() {
        Document article = world.page("/comparisons/python-vs-nodejs");

        assertThat(article.select("tr.row")).hasSizeGreaterThan(40).allSatisfy(row -> {
            assertThat(row.id()).isNotEmpty();
            assertThat(row.select("td[id]")).hasSize(2)
                    .allSatisfy(cell -> assertThat(cell.id()).startsWith(row.id() + "."));
        });
    }

    @Test
    void writesNothingInline() {
        world.html().forEach((path, html) -> {
            Document page = Jsoup.parse(html);
            assertThat(page.select("[style], style, script:not([src]):not([type=application/ld+json])"))
                    .as(path.value())
                    .isEmpty();
            assertThat(page.getAllElements()
                    .stream()
                    .flatMap(element -> element.attributes().asList().stream())
                    .filter(attribute -> attribute.getKey().startsWith("on"))).as(path.value()).isEmpty();
        });
    }

    @Test
    void saysEachPageInOneHeadingAndOneSentence() {
        world.html().forEach((path, html) -> {
            Document page = Jsoup.parse(html);
            assertThat(page.select("h1")).as(path.value()).hasSize(1);
            assertThat(page.title()).as(path.value()).isNotBlank();
            assertThat(page.select("meta[name=description]").attr("content")).as(path.value()).isNotBlank();
            assertThat(page.select("link[rel=canonical]").attr("href")).as(path.value()).endsWith(path.value());
            assertThat(page.select("html").attr("lang")).isEqualTo("en");
        });
    }

    @Test
    void rendersTheSameBytesEveryTime() {
        assertThat(PageWorld.shipped().html()).isEqualTo(world.html());
    }

    /// The Nu HTML checker reads this folder when the build verifies.
    @Test
    void writesEveryPageForTheHtmlChecker() throws IOException {
        empty(CHECKED);
        Map<String, String> files = new HashMap<>();
        world.html().forEach((path, html) -> files.put(fileName(path), html));
        files.put("not-found.html", world.html(world.site().notFound()));
        for (String query : List.of("runtimes=python,nodejs", "runtimes=nodejs,python&only=differences&row=gil",
                "runtimes=python&sort=name", "runtimes=pyton&nothing")) {
            files.put("compare-" + files.size() + ".html", world.answer("/compare", query).orElseThrow());
        }
        files.put("matrix-of-grades.html", world.answer("/matrix", "kind=rating").orElseThrow());
        UNLISTED.forEach(path -> files.put(fileName(new SitePath(path)), world.unlisted(path)));
        files.put("error.html", world.html(world.site().error(500)));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.createDirectories(CHECKED.resolve(file.getKey()).getParent());
            Files.writeString(CHECKED.resolve(file.getKey()), file.getValue());
        }

        assertThat(CHECKED.resolve("index.html")).isNotEmptyFile();
        assertThat(files).hasSizeGreaterThan(60);
    }

    private static boolean leadsSomewhere(SitePath page, String link, Map<String, Set<String>> ids) {
        URI target = URI.create(page.value()).resolve(link);
        if (target.getScheme() != null) {
            return Set.of("http", "https", "mailto").contains(target.getScheme());
        }
        if (target.getRawQuery() != null) {
            return world.answer(target.getPath(), target.getRawQuery())
                    .filter(html -> target.getFragment() == null
                            || Jsoup.parse(html).getElementById(target.getFragment()) != null)
                    .isPresent();
        }
        Optional<Resource> found = world.site().find(target.getPath());
        boolean exact = found.isPresent() && !(found.get() instanceof Resource.Redirect);
        // a page as it was in a revision is drawn when somebody asks for it; that its parts are there has tests of its own
        boolean isPinned = target.getPath().startsWith("/r/");
        return exact && (isPinned || target.getFragment() == null
                || ids.getOrDefault(target.getPath(), Set.of()).contains(target.getFragment()));
    }

    private static String fileName(SitePath path) {
        return path.equals(SitePath.HOME) ? "index.html" : path.value().substring(1) + ".html";
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
