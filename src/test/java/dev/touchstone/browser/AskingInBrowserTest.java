package dev.touchstone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.touchstone.browser.SiteInChromium.Session;
import dev.touchstone.pipeline.EditedFolder;
import dev.touchstone.query.ManyCriteria;
import dev.touchstone.serve.RunningSite;
import dev.touchstone.source.SourceFile;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The forms that ask queries, on a phone without any script, and the matrix of ten runtimes by sixty criteria.
@ExtendWith(SiteInChromium.class)
class AskingInBrowserTest {

    @TempDir
    private static Path root;

    private static RunningSite site;

    @BeforeAll
    static void serve() {
        EditedFolder folder = EditedFolder.in(root);
        for (SourceFile file : ManyCriteria.tenBySixty().files()) {
            folder.write(file.path(), file.text());
        }
        site = RunningSite.of(root.toString());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void comparesWhatIsChosenByKeyboardAlone(Session session) {
        try (BrowserContext window = window(1280, session); Page page = window.newPage()) {
            page.navigate(site.address("/compare"));
            page.locator("input[value=birch]").focus();
            page.keyboard().press("Space");
            page.locator("input[value=elm]").focus();
            page.keyboard().press("Space");
            page.locator("input[value=differences]").focus();
            page.keyboard().press("Space");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("only="));

            assertThat(page.url()).endsWith("/compare?runtimes=birch,elm&only=differences");
            assertThat(page.locator("h1").innerText()).isEqualTo("Birch.js vs Elm");
            assertThat(page.locator(".cmp > caption").innerText()).startsWith("Showing ");
        }
    }

    @Test
    void keepsTheOrderOfColumnsWhenSomethingElseChanges(Session session) {
        try (BrowserContext window = window(1280, session); Page page = window.newPage()) {
            page.navigate(site.address("/compare?runtimes=larch,alder"));
            page.locator(".ask summary").first().click();
            page.locator("select[name=sort]").selectOption("name");
            page.locator(".ask button").click();

            assertThat(page.url()).endsWith("/compare?runtimes=larch,alder&sort=name");
            page.locator(".views a", new Page.LocatorOptions().setHasText("Alder first")).click();
            assertThat(page.url()).endsWith("/compare?runtimes=alder,larch&sort=name");
        }
    }

    @Test
    void leadsFromWhatIsHiddenToTheRow(Session session) {
        try (BrowserContext window = window(390, session); Page page = window.newPage()) {
            page.navigate(site.address("/compare?runtimes=elm,larch&group=speed"));
            page.locator(".hid summary", new Page.LocatorOptions().setHasText("In other groups")).click();
            page.locator(".hid a", new Page.LocatorOptions().setHasText("Question 1").setHasNotText("Question 1."))
                    .first()
                    .click();

            assertThat(page.url()).contains("&row=question-1").contains("#question-1");
            assertThat(page.locator("tr.row:target")).satisfies(row -> assertThat(row.isVisible()).isTrue());
        }
    }

    @Test
    void scrollsTheMatrixByKeyboardWithItsHeadersInView(Session session) {
        try (BrowserContext window = window(1280, session); Page page = window.newPage()) {
            page.navigate(site.address("/matrix"));
            page.locator(".pane").focus();
            page.keyboard().press("End");
            for (int i = 0; i < 12; i++) {
                page.keyboard().press("ArrowRight");
            }
            page.waitForFunction("document.querySelector('.pane').scrollTop > 500 "
                    + "&& document.querySelector('.pane').scrollLeft > 100");
            double top = page.locator(".pane").boundingBox().y;
            double left = page.locator(".pane").boundingBox().x;

            assertThat(page.locator(".mx thead th").last().boundingBox().y).isBetween(top - 1, top + 4);
            assertThat(page.locator(".mx tr.row > th").last().boundingBox().x).isBetween(left - 1, left + 4);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(1280);
        }
    }

    /// A box that scrolls both ways inside a page that scrolls is a trap for a thumb.
    @Test
    void leavesTheHeightOfTheMatrixToThePageOnAPhone(Session session) {
        try (BrowserContext window = window(360, session); Page page = window.newPage()) {
            page.navigate(site.address("/matrix"));

            String pane = "document.querySelector('.pane')";
            assertThat(page.evaluate(pane + ".scrollHeight <= " + pane + ".clientHeight")).isEqualTo(true);
            assertThat(page.evaluate(pane + ".scrollWidth > " + pane + ".clientWidth")).isEqualTo(true);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        }
    }

    @Test
    void leadsFromACellOfTheMatrixToItsEvidence(Session session) {
        try (BrowserContext window = window(390, session); Page page = window.newPage()) {
            page.navigate(site.address("/matrix?kind=rating"));
            page.locator("td[id='cpu-performance.alder'] .to").click();

            assertThat(page.url()).endsWith("/comparisons/alder-vs-birch#cpu-performance.alder");
        }
    }

    private static BrowserContext window(int width, Session session) {
        return session.chromium()
                .browser()
                .newContext(new NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(width > 1000));
    }
}
