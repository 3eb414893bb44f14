package dev.touchstone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.touchstone.browser.SiteInChromium.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The search box as readers meet it.
@ExtendWith(SiteInChromium.class)
class SearchInBrowserTest {

    private static final String BOX = "input[type=search]";
    private static final String OPTION = ".search [role=option]";

    @Test
    void suggestsWhileTypingAndGoesThereByKeyboard(Session session) {
        try (Page page = session.open("/", window(1440))) {
            page.locator(BOX).pressSequentially("cold st");
            page.locator(OPTION).first().waitFor();
            assertThat(page.locator(BOX).getAttribute("aria-expanded")).isEqualTo("true");

            page.keyboard().press("ArrowDown");
            assertThat(page.locator(OPTION + "[aria-selected=true]").innerText()).contains("Cold start");
            page.keyboard().press("Enter");
            page.waitForURL("**/criteria/cold-start");
        }
    }

    @Test
    void searchesOnEnterWhereNothingIsChosen(Session session) {
        try (Page page = session.open("/", window(360))) {
            page.locator(BOX).fill("cold start");
            page.keyboard().press("Enter");
            page.waitForURL("**/search?q=cold+start");

            assertThat(page.locator(".hits h2 a").first().innerText()).contains("Cold start");
        }
    }

    @Test
    void closesSuggestionsWithEscapeAndKeepsWhatWasTyped(Session session) {
        try (Page page = session.open("/search", window(1440))) {
            page.locator(BOX).pressSequentially("python");
            page.locator(OPTION).first().waitFor();
            page.keyboard().press("Escape");

            assertThat(page.locator("#suggestions").isVisible()).isFalse();
            assertThat(page.locator(BOX).inputValue()).isEqualTo("python");
        }
    }

    @Test
    void isReachedWithOneKey(Session session) {
        try (Page page = session.open("/", window(1440))) {
            page.keyboard().press("/");

            assertThat(page.evaluate("document.activeElement.name")).isEqualTo("q");
            assertThat(page.locator(BOX).inputValue()).isEmpty();
        }
    }

    @Test
    void worksWithoutScript(Session session) {
        try (Page page = session.open("/", window(360).setJavaScriptEnabled(false))) {
            page.locator(BOX).fill("node cold start");
            page.locator(".search button").click();

            assertThat(page.locator(".hits h2 a[href$='#cold-start.nodejs']").count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"360,LIGHT", "360,DARK", "1440,LIGHT", "1440,DARK"})
    void breaksNoRuleOfAccessibility(int width, ColorScheme scheme, Session session) {
        try (Page page = session.open("/search?q=strtup+time+python", window(width).setColorScheme(scheme))) {
            page.locator(BOX).focus();
            page.keyboard().press("End");
            page.keyboard().press("Backspace");
            page.waitForTimeout(400);

            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                    .isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        }
    }

    private static NewContextOptions window(int width) {
        return new NewContextOptions().setViewportSize(width, 900);
    }
}
