package dev.touchstone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.touchstone.browser.SiteInChromium.Session;
import dev.touchstone.page.table.WideSite;
import dev.touchstone.pipeline.EditedFolder;
import dev.touchstone.serve.RunningSite;
import dev.touchstone.source.SourceFile;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The form of the finder, without any script.
@ExtendWith(SiteInChromium.class)
class FindingInBrowserTest {

    @TempDir
    private static Path root;

    private static RunningSite site;

    @BeforeAll
    static void serve() {
        EditedFolder folder = EditedFolder.in(root);
        for (SourceFile file : WideSite.site().files()) {
            folder.write(file.path(), file.text());
        }
        site = RunningSite.of(root.toString());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void addsARequirementInOneRow(Session session) {
        try (BrowserContext window = window(1280, session); Page page = window.newPage()) {
            page.navigate(site.address("/find"));
            page.locator("select[name=criterion]").selectOption("start-up-time");
            page.locator("select[name=is]").selectOption("lt");
            page.locator("input[name=value]").fill("50 ms");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("where="));

            assertThat(page.url()).endsWith("/find?where=start-up-time%3C50ms");
            assertThat(page.locator("#meets tr.row").count()).isEqualTo(2);
        }
    }

    @Test
    void offersGradesOnceACriterionIsChosen(Session session) {
        try (BrowserContext window = window(390, session); Page page = window.newPage()) {
            page.navigate(site.address("/criteria/cpu-performance"));
            page.locator(".ways a").click();
            page.locator("select[name=is]").selectOption("ge");
            page.locator("select[name=value]").selectOption("good");
            page.locator(".find button").click();

            assertThat(page.url()).endsWith("/find?where=cpu-performance%3E=good");
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
            page.locator(".held a").click();
            assertThat(page.url()).endsWith("/find");
        }
    }

    @Test
    void weighsWhatIsLeft(Session session) {
        try (BrowserContext window = window(1280, session); Page page = window.newPage()) {
            page.navigate(site.address("/find?weight=cpu-performance:2"));
            page.locator("select[name=weigh]").selectOption("start-up-time");
            page.locator("input[name=points]").last().fill("3");
            page.locator(".find button").click();

            assertThat(page.url()).endsWith("/find?weight=cpu-performance:2&weight=start-up-time:3");
            assertThat(page.locator("#ranking tr.lead").innerText()).contains("Dogwood", "0.65");
        }
    }

    private static BrowserContext window(int width, Session session) {
        return session.chromium()
                .browser()
                .newContext(new NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(false));
    }
}
