package dev.touchstone.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.reading.SmallSite;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// The links that lead a reader to the line that says something, and to a report about it.
class EditorLinksTest {

    private static final SmallSite SITE = SmallSite.original()
            .replacing("site.yml", "report?address={address}",
                    "report?title={title}&address={address}&source={source}");

    private static final String COMPARISON = "/comparisons/alder-vs-birch";

    @Test
    void openTheFileOfThePage() {
        assertThat(link(page(SITE, COMPARISON).select("footer a"), "Edit this page"))
                .isEqualTo("https://code.example.org/small/edit/comparisons/alder-vs-birch.md#L1");
        assertThat(link(page(SITE, "/criteria/start-up-time").select("footer a"), "Edit this page"))
                .isEqualTo("https://code.example.org/small/edit/criteria/start-up-time.md#L1");
    }

    @Test
    void openTheLineOfTheRow() {
        assertThat(link(row(SITE, "start-up-time"), "Edit this row"))
                .isEqualTo("https://code.example.org/small/edit/comparisons/alder-vs-birch.md#L"
                        + lineOf("| Start-up time"));
        assertThat(link(row(SITE, "packages"), "Edit this row")).endsWith("#L" + lineOf("| Packages"));
    }

    @Test
    void reportACellWithItsNameItsAddressAndItsLine() {
        String href = link(row(SITE, "start-up-time"), "Report Birch.js’s cell, Start-up time");
        assertThat(href).doesNotContain(" ")
                .startsWith("https://code.example.org/small/report?title=Start-up+time%2C+");
        assertThat(decoded(href)).isEqualTo("https://code.example.org/small/report?title=Start-up time, Birch.js"
                + "&address=https://small.example.org/comparisons/alder-vs-birch#start-up-time.birch"
                + "&source=comparisons/alder-vs-birch.md:" + lineOf("| Start-up time"));
        assertThat(page(SITE, COMPARISON).getElementById("start-up-time.birch")).isNotNull();
    }

    @Test
    void reportAPage() {
        assertThat(decoded(link(page(SITE, "/runtimes/alder").select("footer a"), "Report a mistake")))
                .endsWith(
                        "report?title=Alder&address=https://small.example.org/runtimes/alder&source=runtimes/alder.md:1");
        assertThat(decoded(link(page(SITE, "/sources").select("footer a"), "Report a mistake")))
                .endsWith("report?title=Sources&address=https://small.example.org/sources&source=");
    }

    @Test
    void stayAwayAsLongAsTheSiteNamesNoAddress() {
        SmallSite silent = SITE.with("site.yml", SITE.text("site.yml").replaceAll("(?m)^(edit|report)-url.*\\n", ""));
        assertThat(page(silent, COMPARISON).text()).doesNotContain("Edit this", "Report a mistake", "’s cell,");
        assertThat(page(SITE, COMPARISON).text()).contains("Edit this page", "Edit this row", "Report a mistake",
                "’s cell,");
    }

    /// Without the mark of a comment, the settings that are shipped are read, and the report form has the fields they fill.
    @Test
    void areOfferedBySettingsThatFitTheReportForm() throws IOException {
        String shipped = Files.readString(Path.of("content/site.yml"));
        List<String> offered = Pattern.compile("(?m)^#((?:edit|report)-url: .*)$")
                .matcher(shipped)
                .results()
                .map(setting -> setting.group(1))
                .toList();
        assertThat(offered).hasSize(2);
        SmallSite site = SITE.with("site.yml",
                "name: Small\nbase-url: https://small.example.org\n" + String.join("\n", offered) + "\n");
        assertThat(site.printed()).isEmpty();
        String href = link(row(site, "start-up-time"), "Report Alder’s cell, Start-up time");
        List<String> filled = Pattern.compile("[?&](\\w+)=").matcher(href).results().map(key -> key.group(1)).toList();
        String form = Files.readString(Path.of(".github/ISSUE_TEMPLATE/report-a-cell.yml"));
        List<String> fields = Pattern.compile("(?m)^ {4}id: (\\w+)$")
                .matcher(form)
                .results()
                .map((MatchResult field) -> field.group(1))
                .toList();
        assertThat(filled).containsExactly("template", "title", "address", "source");
        assertThat(fields).contains("address", "source");
        assertThat(link(row(site, "start-up-time"), "Edit this row"))
                .contains("/content/comparisons/alder-vs-birch.md#L");
        assertThat(Path.of("content/comparisons")).isDirectory();
    }

    private static Document page(SmallSite site, String path) {
        return PageWorld.of(site).page(path);
    }

    private static List<Element> row(SmallSite site, String criterion) {
        return page(site, COMPARISON).select("details")
                .stream()
                .filter(details -> details.select("a[data-copy]").attr("href").equals("#" + criterion))
                .flatMap(details -> details.select("a").stream())
                .toList();
    }

    private static String link(List<Element> links, String words) {
        return links.stream()
                .filter(link -> link.text().equals(words))
                .map(link -> link.attr("href"))
                .findFirst()
                .orElse("");
    }

    private static String decoded(String href) {
        return URLDecoder.decode(href, StandardCharsets.UTF_8);
    }

    private static long lineOf(String start) {
        return SITE.text(SmallSite.COMPARISON).lines().takeWhile(line -> !line.startsWith(start)).count() + 1;
    }
}
