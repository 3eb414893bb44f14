package dev.touchstone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import dev.touchstone.browser.SiteInChromium.Session;
import dev.touchstone.page.table.WideSite;
import dev.touchstone.pipeline.EditedFolder;
import dev.touchstone.serve.FollowedSite;
import dev.touchstone.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One page of each type, on a phone and on a laptop, light and dark, as editors see it: with a draft and with what is wrong.
@ExtendWith(SiteInChromium.class)
class EveryPageInBrowserTest {

    private static final int PHONE = 360;
    private static final int LAPTOP = 1440;
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
            "best-practice");
    private static final String AXE = axe();
    private static final String FORMER = """
            /criteria/boot split /criteria/start-up-time /criteria/packages
            /runtimes/holly retired It was never released, and nothing was measured.
            """;

    @TempDir
    private static Path root;

    private static FollowedSite readers;
    private static FollowedSite editors;

    @BeforeAll
    static void serve() {
        readers = FollowedSite.of(wide("sound").root());
        EditedFolder faulty = wide("faulty");
        faulty.replace("runtimes/alder.md", "---\nname:", "---\ncolour: green\nname:");
        faulty.replace("comparisons/six-at-once.md", "---\ntitle:", "---\ndraft: yes\ntitle:");
        editors = FollowedSite.preview(faulty.root());
    }

    @AfterAll
    static void stop() {
        readers.close();
        editors.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/comparisons", "/comparisons/alder-birch-cedar",
        "/comparisons/six-at-once", "/runtimes", "/runtimes/alder", "/criteria", "/criteria/cpu-performance",
        "/guides/how-to-read", "/sources", "/rules", "/rules/unreadable-cell", "/nowhere", "/runtimes/holly",
        "/criteria/boot", "/compare", "/matrix", "/compare?runtimes=birch,alder",
        "/compare?runtimes=alder,birch,cedar,dogwood,elder,fir&only=differences&row=shared-memory-threads",
        "/compare?runtimes=fir", "/comparisons/six-at-once/start-up-time",
        "/comparisons/alder-vs-birch/start-up-time.alder", "/embed/comparisons/alder-vs-birch/start-up-time",
        "/embed/comparisons/six-at-once", "/compare?runtimes=oak&colour=green", "/matrix?group=speed&kind=rating"})
    void breaksNoRuleAndNeverScrollsSideways(String path, Session session) {
        try (BrowserContext window = window(PHONE, session); Page page = window.newPage()) {
            page.navigate(readers.address(path));

            assertThat(faults(page)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/comparisons", "/comparisons/six-at-once"})
    void breaksNoRuleInAPreviewWithFindings(String path, Session session) {
        try (BrowserContext window = window(PHONE, session); Page page = window.newPage()) {
            page.navigate(editors.address(path));
            page.locator("#preview-findings li").first().waitFor();

            assertThat(page.locator("#preview-findings [role=status]").innerText()).contains("error", "warning");
            assertThat(faults(page)).isEmpty();
        }
    }

    @Test
    void showsManyRuntimesAtAGlanceOnAPhone(Session session) {
        try (BrowserContext window = window(PHONE, session); Page page = window.newPage()) {
            page.navigate(readers.address("/comparisons/six-at-once"));
            Locator value = page.locator(".glance td").nth(2);

            assertThat(value.boundingBox().width).isGreaterThan(PHONE / 2.0);
            assertThat(value.evaluate("cell => getComputedStyle(cell, '::before').content")).asString()
                    .contains("Cedar");
        }
    }

    /// The small site with its wider comparisons, and two addresses that are no more.
    private static EditedFolder wide(String name) {
        EditedFolder folder = EditedFolder.in(root.resolve(name));
        for (SourceFile file : WideSite.site().files()) {
            folder.write(file.path(), file.text());
        }
        folder.write("anchors.lock", folder.text("anchors.lock") + FORMER);
        return folder;
    }

    private static BrowserContext window(int width, Session session) {
        return session.chromium().browser().newContext(new NewContextOptions().setViewportSize(width, 900));
    }

    /// What is wrong with a page at both widths. Dark differs from light by nothing but its colours.
    private static List<String> faults(Page page) {
        page.evaluate(AXE);
        List<String> faults = new ArrayList<>();
        for (int width : List.of(PHONE, LAPTOP)) {
            page.setViewportSize(width, 900);
            broken(page, TAGS).forEach(fault -> faults.add(width + " light " + fault));
            if (!page.evaluate("document.documentElement.scrollWidth").equals(width)) {
                faults.add(width + " scrolls sideways");
            }
        }
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        broken(page, List.of("color-contrast")).forEach(fault -> faults.add("dark " + fault));
        return faults;
    }

    /// Asks axe itself, once loaded, since its builder loads it anew into two pages for every question.
    private static List<?> broken(Page page, List<String> rules) {
        return (List<?>) page.evaluate("""
                async rules => (await axe.run(document, {runOnly: rules, resultTypes: ['violations']})).violations
                    .map(broken => broken.id + ': ' + broken.nodes.map(node => node.target).join(' '))""", rules);
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
