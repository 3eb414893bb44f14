package dev.touchstone.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.touchstone.browser.SiteInChromium.Session;
import dev.touchstone.diagnostic.DiagnosticPrinter;
import dev.touchstone.pipeline.EditedFolder;
import dev.touchstone.serve.FollowedSite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A previewed article in an open browser, while files change beneath it.
@ExtendWith(SiteInChromium.class)
class PreviewInBrowserTest {

    private static final String PAGE = "/comparisons/alder-vs-birch";

    /// That it is quick is measured elsewhere; a slow machine only has to get there.
    private static final double PATIENCE = 20_000;

    @TempDir
    private Path temporary;
    private EditedFolder folder;
    private FollowedSite site;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void open(Session session) {
        folder = EditedFolder.in(temporary.resolve("content"));
        site = FollowedSite.preview(folder.root());
        page = session.chromium().browser().newContext(new NewContextOptions().setViewportSize(900, 400)).newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.navigate(site.address(PAGE));
        panel().waitFor();
    }

    @AfterEach
    void close() {
        page.context().close();
        site.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void showsWhatWasSavedAndStaysWhereTheReaderIs() {
        page.evaluate("document.querySelector('#faq').scrollIntoView()");
        double before = top();
        page.evaluate("document.querySelector('.ev details').open = true");
        page.evaluate("window.stays = true");

        folder.replace(EditedFolder.COMPARISON, EditedFolder.LEAD, "First in place.");
        sees(page.locator("main"), "First in place.");
        folder.replaceFile(EditedFolder.COMPARISON,
                folder.text(EditedFolder.COMPARISON).replace("First in place.", "Then instead."));
        sees(page.locator("main"), "Then instead.");

        assertThat(top()).isCloseTo(before, within(2.0));
        assertThat(page.evaluate("document.querySelector('.ev details').open")).isEqualTo(true);
        assertThat(page.evaluate("window.stays")).as("the page was not loaded again").isEqualTo(true);
    }

    @Test
    void laysTheMessagesOfCheckOverTheLastGoodPage() {
        folder.replace(EditedFolder.COMPARISON, "reviewed: 2026-10-02", "reviewed: 2026-10-32");
        sees(panel().locator("summary"), "1 error");

        String place = folder.root().resolve(EditedFolder.COMPARISON) + ":9:11";
        assertThat(panel().locator("pre").first().textContent())
                .isEqualTo(DiagnosticPrinter.PLAIN.print(site.edition().diagnostics().getFirst()))
                .contains("the calendar has no `2026-10-32`");
        assertThat(panel().locator("a.at").first().textContent()).isEqualTo(place);
        assertThat(panel().locator("a.at").first().getAttribute("href")).isEqualTo("vscode://file" + place);
        assertThat(panel().locator("details").getAttribute("open")).isNotNull();
        sees(panel(), "This page shows the last version without errors.");
        sees(page.locator("main"), EditedFolder.LEAD);
        sees(page.locator("main"), "2 October 2026");
    }

    @Test
    void takesTheMessagesAwayWhenTheMistakeIsMended() {
        folder.replace(EditedFolder.COMPARISON, "| Birch.js |", "| Brich.js |");
        sees(panel().locator("summary"), "error");
        folder.restore();

        PlaywrightAssertions.assertThat(panel().locator("summary"))
                .not()
                .containsText("error", new ContainsTextOptions().setTimeout(PATIENCE));
        PlaywrightAssertions.assertThat(panel().locator(".held")).isHidden();
    }

    @Test
    void outlivesAHalfWrittenFileAndAFolderThatComesBack() {
        String text = folder.text(EditedFolder.COMPARISON).replace(EditedFolder.LEAD, "Whole at last.");
        folder.writeHalf(EditedFolder.COMPARISON, text);
        sees(panel().locator("summary"), "error");
        sees(page.locator("main"), EditedFolder.LEAD);
        folder.write(EditedFolder.COMPARISON, text);
        sees(page.locator("main"), "Whole at last.");

        folder.delete("");
        sees(panel().locator("summary"), "error");
        folder.restore();
        sees(page.locator("main"), EditedFolder.LEAD);
        folder.replace(EditedFolder.COMPARISON, EditedFolder.LEAD, "Followed again.");
        sees(page.locator("main"), "Followed again.");
    }

    @Test
    void marksDrafts() {
        folder.replace(EditedFolder.COMPARISON, "tags: [backend]", "tags: [backend]\ndraft: yes");

        sees(page.locator("main"), "Draft: only the preview shows it.");
    }

    @Test
    void breaksNoRuleOfAccessibility() {
        folder.replace(EditedFolder.COMPARISON, "reviewed: 2026-10-02", "reviewed: 2026-10-32");
        sees(panel().locator("summary"), "1 error");
        List<Rule> broken = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();

        assertThat(broken).extracting(rule -> rule.getId() + ": " + rule.getNodes()).isEmpty();
    }

    /// How far below the window's edge the section is that the reader looks at.
    private double top() {
        return ((Number) page.evaluate("document.querySelector('#faq').getBoundingClientRect().top")).doubleValue();
    }

    private Locator panel() {
        return page.locator("#preview-findings");
    }

    private static void sees(Locator where, String text) {
        PlaywrightAssertions.assertThat(where).containsText(text, new ContainsTextOptions().setTimeout(PATIENCE));
    }
}
