package dev.touchstone.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.prose.ProseArticle.Passage;
import dev.touchstone.prose.ProseArticle.Passage.Paragraph;
import dev.touchstone.prose.ProseArticle.Passage.Point;
import dev.touchstone.prose.ProseArticle.Passage.TableRow;
import dev.touchstone.source.Located;
import dev.touchstone.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProseArticleReaderTest {

    private static final List<String> NAMES = List.of("Alder", "Birch.js");

    @Test
    void readsWhatRemainsOfAPageWhenItsTextIsCopied() throws IOException {
        assertThat(outline(shipped("field-notes.txt"))).isEqualTo("""
                title: Alder vs Birch.js: what an afternoon can tell
                # Field notes (1)
                # Alder vs Birch.js: what an afternoon can tell (3)
                  5 We set two runtimes side by side and wr
                # Overview (7)
                # What was done (9)
                  11 Each runtime was started a hundred time
                # In a table (13)
                # At one glance (15)
                  18 Start-up time | Alder: ~12 ms | Birch.js: 40–55 ms
                  19 CPU performance | Alder: Moderate | Birch.js: Excellent
                  20 Execution model | Alder: Bytecode interpreter | Birch.js: Machine code
                  22 Hot reload | Alder: Good | Birch.js: Limited
                # Option A (25)
                # Alder (27)
                  29 [Best for] programs that are started often and do
                # Pros (31)
                  33 [Up at once] An empty program is over after ~12ms, b
                  37 [Small images] A container with Alder needs under 40MB
                # Cons (41)
                  43 [Slow in loops] A loop over numbers takes 8-12x as long
                # Option B (49)
                # Birch.js (51)
                  53 [Best for] services that stay up for weeks.
                # Pros (55)
                  57 [Many packages] Its registry lists over 2 million packa
                # Cons (61)
                  63 [Single-threaded at heart] Only one thread computes at a time, alt
                # Verdict (67)
                # What we would do (69)
                  71 Take Alder for tools and Birch.js for s
                # Questions (73)
                  75 Ask us.
                not read: 21 a row whose 2 cells cannot be told apart
                not read: 23 a row whose 2 cells cannot be told apart
                not read: 47 a line without words
                """);
    }

    @Test
    void readsPointsThatAreLabelledInLine() throws IOException {
        assertThat(outline(shipped("workshop.txt"))).isEqualTo("""
                title: Two runtimes at the workshop: Alder and Birch.js
                # Two runtimes at the workshop: Alder and Birch.js (1)
                  2 Nobody in the room had measured anythin
                # Before the first line runs (3)
                  4 What the start costs:
                  5 [Start-up Time] Alder is ready in ~12ms, while Birch.js
                  6 [Memory] An idle Alder process holds 18 MiB, and
                  7 [CPU performance] Numbers are crunched 3–5x faster in Bir
                # Frameworks (8)
                  9 What people build with:
                  10 [Rowan (Alder)] A small framework that answers ~15K req
                  11 [Twig (Birch.js)] The larger of the two. Twig answers ~9,
                  12 [Packages] The registry of Alder lists 500K+ packa
                  13 [Releases] Threads are there since Alder 3.1+, str
                  14 [On call] Somebody is there 24/7, from 9:30 on.
                # What to take (15)
                  16 [Choose Alder when] Programs are short and many.
                  17 [Choose Birch.js when] Programs are long and few.
                  18 [Choose both when] The tools are short and the service is
                """);
    }

    @Test
    void readsMarkdown() {
        assertThat(outline("""
                ---
                layout: post
                ---
                # Alder versus Birch.js

                A paragraph that was wrapped by
                hand and goes on here.

                Numbers
                =======

                | Aspect | Alder | Birch.js |
                |:--|--|--|
                | **Start-up** | `12 ms` | 40 ms |
                | Threads | yes |

                - **Start-up.** It is quick.
                - **Memory:** It is small.
                - *Plain* item without a label

                1. First: do this.

                ```
                12 ms
                ```
                """)).isEqualTo("""
                title: Alder versus Birch.js
                # Alder versus Birch.js (4)
                  6 A paragraph that was wrapped by hand an
                # Numbers (9)
                  14 Start-up | Alder: 12 ms | Birch.js: 40 ms
                  17 [Start-up] It is quick.
                  18 [Memory] It is small.
                  19 *Plain* item without a label
                  21 [First] do this.
                not read: 1 front matter
                not read: 15 a row with 2 cells under a header with 3
                not read: 23 a block of code
                """);
    }

    @Test
    void readsTablesWhoseCellsArePartedByTabs() {
        assertThat(outline("Figures\n\nFeature\tAlder\tBirch.js\nStart-up\t12 ms\t40 ms\n")).isEqualTo("""
                title: Figures
                # Figures (1)
                  4 Start-up | Alder: 12 ms | Birch.js: 40 ms
                """);
    }

    @Test
    void knowsWhereALabelEndsThatItWasTold() {
        SourceFile file = SourceFile.of("a.txt", "FeatureAlderBirch.js\nLLM APIGoodPoor\n");
        assertThat(ProseArticleReader.read(file, NAMES, List.of("LLM API")).chapters()).singleElement()
                .extracting(chapter -> line(chapter.passages().getFirst()))
                .isEqualTo("2 LLM API | Alder: Good | Birch.js: Poor");
    }

    @Test
    void readsAnEmptyTextAsNothing() {
        assertThat(outline("")).isEqualTo("title: \n");
        assertThat(outline("\n \n")).isEqualTo("title: \n");
    }

    private static String shipped(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/prose", name));
    }

    private static String outline(String text) {
        ProseArticle article = ProseArticleReader.read(SourceFile.of("a.txt", text), NAMES, List.of());
        StringBuilder out = new StringBuilder("title: " + article.title() + "\n");
        article.chapters().forEach(chapter -> {
            out.append(chapter.heading().value().isEmpty() ? ""
                    : "# " + chapter.heading().value() + " (" + chapter.heading().place().line() + ")\n");
            chapter.passages().forEach(passage -> out.append("  ").append(line(passage)).append('\n'));
        });
        article.unread()
                .forEach(unread -> out.append("not read: ")
                        .append(unread.place().line())
                        .append(' ')
                        .append(unread.value())
                        .append('\n'));
        return out.toString();
    }

    private static String line(Passage passage) {
        return passage.place().line() + " " + switch (passage) {
            case Paragraph paragraph -> start(paragraph.place().text());
            case Point point -> "[" + point.label().value() + "] " + start(point.text().text());
            case TableRow row -> row.label().value() + row.cells()
                    .stream()
                    .map(Located::value)
                    .map(cell -> " | "
                            + row.columns().get(row.cells().stream().map(Located::value).toList().indexOf(cell)) + ": "
                            + cell)
                    .collect(Collectors.joining());
        };
    }

    private static String start(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.substring(0, Math.min(39, line.length())).strip();
    }
}
