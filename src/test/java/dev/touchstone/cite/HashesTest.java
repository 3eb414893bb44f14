package dev.touchstone.cite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.reading.SmallSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What changes the hash of a cell, a row or an article, and what does not.
class HashesTest {

    private static final String ARTICLE = "/comparisons/alder-vs-birch";
    private static final Hashed ORIGINAL = Hashed.of(SmallSite.original());
    private static final Pattern FIGURE = Pattern.compile("\\d+(?= ms)");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ~12 ms (empty           | ~13 ms (empty
            ~12 ms (empty           | 12 ms (empty
            ~12 ms (empty program)  | ~12 ms (idle program)
            ~12 ms (empty program) [^field-report] | ~12 ms (empty program) [^alder-notes]
            """)
    void differAlongTheWayFromAStatementToEveryPageThatShowsIt(String before, String after) {
        Hashed edited = Hashed.of(SmallSite.original().replacing(SmallSite.COMPARISON, before, after));

        assertThat(edited.changed(ORIGINAL)).containsExactlyInAnyOrder(ARTICLE, ARTICLE + "#start-up-time",
                ARTICLE + "#start-up-time.alder", "/criteria/start-up-time", "/runtimes/alder");
    }

    @Test
    void differForARowWhoseDiscussionDoes() {
        Hashed edited = Hashed.of(
                SmallSite.original().replacing(SmallSite.COMPARISON, "a hundred times", "a thousand times"));

        assertThat(edited.changed(ORIGINAL)).containsExactly(ARTICLE, ARTICLE + "#start-up-time");
    }

    @Test
    void differForAnArticleWhoseProseDoes() {
        Hashed edited = Hashed.of(SmallSite.original()
                .replacing(SmallSite.COMPARISON, "does not notice.", "may well notice."));

        assertThat(edited.changed(ORIGINAL)).containsExactly(ARTICLE);
    }

    @Test
    void differForWhateverRestsOnASourceThatDoes() {
        Hashed edited = Hashed.of(SmallSite.original()
                .replacing("sources.yml", "published: 2026-08\n",
                        "published: 2026-09\n"));

        assertThat(edited.changed(ORIGINAL)).contains(ARTICLE + "#start-up-time.birch", "/runtimes/alder")
                .doesNotContain(ARTICLE + "#packages.birch", "/criteria/packages");
    }

    @Test
    void areTheSameHoweverAValueIsSpelled() {
        Hashed edited = Hashed.of(SmallSite.original()
                .replacing(SmallSite.COMPARISON, "130 ms (web", "0.13 s (web")
                .replacing(SmallSite.COMPARISON, "(*hot* code only)", "(hot code only)"));

        assertThat(edited.changed(ORIGINAL)).isEmpty();
    }

    /// White space that Markdown does not heed, put in at random, up to forty times at once.
    @Test
    void surviveAnyEditOfWhiteSpace() {
        RandomGenerator random = new Random(20261123);
        for (int round = 0; round < 60; round++) {
            String text = SmallSite.original().text(SmallSite.COMPARISON);
            String edited = text;
            for (int edits = 1 + random.nextInt(40); edits > 0; edits--) {
                edited = spaced(edited, random);
            }
            SmallSite site = SmallSite.original().with(SmallSite.COMPARISON, edited);

            assertThat(edited).isNotEqualTo(text);
            assertThat(site.findings()).as(edited).isEmpty();
            assertThat(Hashed.of(site).changed(ORIGINAL)).as(edited).isEmpty();
        }
    }

    /// Any figure of the article, changed by itself: always its cell, its row and its article differ, and no other cell.
    @Test
    void differForAnyOtherFigure() {
        String text = SmallSite.original().text(SmallSite.COMPARISON);
        List<MatchResult> figures = FIGURE.matcher(text).results().toList();
        assertThat(figures).hasSizeGreaterThan(3);
        for (MatchResult figure : figures) {
            String edited = text.substring(0, figure.start()) + (Integer.parseInt(figure.group()) + 1)
                    + text.substring(figure.end());
            List<String> changed = new ArrayList<>(
                    Hashed.of(SmallSite.original().with(SmallSite.COMPARISON, edited)).changed(ORIGINAL));

            assertThat(changed).as(figure.group()).contains(ARTICLE, ARTICLE + "#start-up-time");
            assertThat(changed.stream().filter(address -> address.contains("."))).hasSize(1);
        }
    }

    /// One space more within a line, round a column or at its end, or one blank line more.
    private static String spaced(String text, RandomGenerator random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int body = lines.subList(1, lines.size()).indexOf("---") + 2;
        int at = body + random.nextInt(lines.size() - body);
        String line = lines.get(at);
        int space = line.indexOf(' ', line.length() < 8 ? line.length() : 4 + random.nextInt(line.length() - 4));
        if (line.isEmpty()) {
            lines.add(at, "");
        } else if (line.startsWith("| ---")) {
            lines.set(at, line.replaceFirst(" \\|$", "  |"));
        } else if (space > 0 && !line.startsWith("#")) {
            lines.set(at, line.substring(0, space) + " " + line.substring(space));
        } else {
            lines.set(at, line.endsWith(" ") ? line : line + " ");
        }
        return String.join("\n", lines) + "\n";
    }
}
