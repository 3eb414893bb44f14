package dev.touchstone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.touchstone.browser.SiteInChromium.Session;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The article on Python and Node.js as its readers meet it.
@ExtendWith(SiteInChromium.class)
class ArticleInBrowserTest {

    private static final String ARTICLE = "/comparisons/python-vs-nodejs";

    @ParameterizedTest
    @CsvSource({"360,LIGHT", "360,DARK", "820,LIGHT", "820,DARK", "1440,LIGHT", "1440,DARK"})
    void breaksNoRuleOfAccessibility(int width, ColorScheme scheme, Session session) {
        try (Page page = session.open(ARTICLE, window(width).setColorScheme(scheme))) {
            List<Rule> broken = new AxeBuilder(page)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                    .analyze()
                    .getViolations();

            assertThat(broken).extracting(rule -> rule.getId() + ": " + rule.getNodes()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 820, 1440, 1920})
    void neverScrollsSideways(int width, Session session) {
        try (Page page = session.open(ARTICLE, window(width))) {
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        }
    }

    @Test
    void saysNothingOnTheConsoleAndAsksNobodyElse(Session session) {
        List<String> complaints = new ArrayList<>();
        List<String> strangers = new ArrayList<>();
        try (Page page = session.open("/", window(1440))) {
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.onRequest(request -> {
                if (!request.url().startsWith(session.site().address("/"))) {
                    strangers.add(request.url());
                }
            });
            page.navigate(session.site().address(ARTICLE));
        }
        assertThat(complaints).isEmpty();
        assertThat(strangers).isEmpty();
    }

    @Test
    void showsEverythingWithoutScript(Session session) {
        try (Page page = session.open(ARTICLE + "#startup-time", window(1440).setJavaScriptEnabled(false))) {
            assertThat(page.locator("#startup-time").isVisible()).isTrue();
            assertThat(page.locator("#cold-start\\.python").innerText()).contains("200 ms");
            assertThat(page.locator("#faq").isVisible()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void scrollsALinkedRowClearOfTheHeader(int width, Session session) {
        try (Page page = session.open(ARTICLE + "#cold-start", window(width))) {
            page.waitForTimeout(300);
            double top = page.locator("#cold-start > th").boundingBox().y;
            double header = width < 800 ? 0 : bottom(page.locator(".cmp > thead"));

            assertThat(top).isGreaterThanOrEqualTo(header).isLessThan(700);
        }
    }

    @Test
    void marksALinkedCell(Session session) {
        try (Page page = session.open(ARTICLE + "#cold-start.nodejs", window(1440))) {
            Locator cell = page.locator("#cold-start\\.nodejs");

            assertThat(cell.evaluate("cell => cell.matches(':target')")).isEqualTo(true);
            assertThat(cell.evaluate("cell => getComputedStyle(cell, '::after').outlineStyle")).isEqualTo("solid");
        }
    }

    @Test
    void reachesContentAndTableByKeyboard(Session session) {
        try (Page page = session.open(ARTICLE, window(1440))) {
            page.keyboard().press("Tab");
            assertThat(focused(page)).contains("Skip");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");

            assertThat(page.evaluate("document.querySelector('main').contains(document.activeElement)"))
                    .isEqualTo(true);
        }
    }

    @Test
    void opensTheEvidenceOfARowByKeyboard(Session session) {
        try (Page page = session.open(ARTICLE, window(1440))) {
            Locator summary = page.locator("#startup-time + .ev summary");
            summary.focus();
            page.keyboard().press("Enter");

            assertThat(page.locator("#startup-time + .ev details").getAttribute("open")).isNotNull();
        }
    }

    @Test
    void copiesTheAddressOfARow(Session session) {
        NewContextOptions window = window(1440).setPermissions(List.of("clipboard-read", "clipboard-write"));
        try (Page page = session.open(ARTICLE, window)) {
            page.locator("#startup-time").hover();
            page.locator("#startup-time a[data-copy]").first().click();

            assertThat(page.evaluate("navigator.clipboard.readText()"))
                    .isEqualTo(session.site().address(ARTICLE + "#startup-time"));
        }
    }

    @Test
    void switchesBetweenLightAndDark(Session session) {
        try (Page page = session.open(ARTICLE, window(1440).setColorScheme(ColorScheme.LIGHT))) {
            Object light = ground(page);
            page.locator("button.theme").click();
            page.locator("button.theme").click();

            assertThat(ground(page)).isNotEqualTo(light);
        }
    }

    @Test
    void printsWithAllEvidenceOpen(Session session) {
        try (Page page = session.open(ARTICLE, window(1440).setColorScheme(ColorScheme.DARK))) {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator("#startup-time + .ev .panel").isVisible()).isTrue();
            assertThat(ground(page)).isEqualTo("rgb(255, 255, 255)");
        }
    }

    @Test
    void saysTheSameToAssistiveTechnologyAtEveryWidth(Session session) {
        assertThat(tableTree(360, session)).isEqualTo(tableTree(1440, session));
    }

    /// What the table is to assistive technology. A picture is one thing with a name there; its inner labels, of which a narrow screen shows
    /// fewer, are left out.
    private static String tableTree(int width, Session session) {
        try (Page page = session.open(ARTICLE, window(width))) {
            return page.locator("table.cmp").ariaSnapshot().replaceAll("(img \"[^\"\n]*\").*", "$1");
        }
    }

    private static NewContextOptions window(int width) {
        return new NewContextOptions().setViewportSize(width, 900);
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.textContent"));
    }

    private static Object ground(Page page) {
        return page.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    private static double bottom(Locator element) {
        return element.boundingBox().y + element.boundingBox().height;
    }
}
