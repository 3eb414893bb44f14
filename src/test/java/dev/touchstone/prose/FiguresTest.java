package dev.touchstone.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.touchstone.source.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private static final Set<String> NAMES = Set.of("alder", "birch.js");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            An empty program ends after 12 ms.            | 12 ms
            An empty program ends after ~12ms.            | ~12 ms
            It takes about 12 milliseconds to stop.       | ~12 ms
            A page arrives within 1.5 seconds.            | ≤ 1.5 s
            The heap grew to 1,536 MiB that night.        | 1,536 MiB
            The heap grew to 50 ± 5 MB that night.        | 50 ± 5 MB
            Each socket costs ~2KB of memory.             | ~2 KB
            An empty list needs 56 bytes at first.        | 56 B
            The loop is 10–100x slower than in C.         | 10–100x
            The loop is 10-100× slower than in C.         | 10–100×
            The loop ran 3 to 5 times as long.            | 3–5×
            It took between 10 and 20 ms to answer.       | 10–20 ms
            It answers ~15,000 req/s on one core.         | ~15,000 req/s
            It answers ~15K req/s on that machine.        | ~15k req/s
            It answers 15,000 requests per second.        | 15,000 req/s
            Every image has at least 1.5–2 GB of layers.  |
            The registry lists 2M+ packages.              | 2M+ packages
            The registry lists over 2 million packages.   | > 2M packages
            The registry lists roughly 500K packages.     | ~500k packages
            A new project pulls 50+ direct dependencies.  | 50+ dependencies
            Of those asked 70% said yes.                  | 70 %
            The two were within 10 % of each other.       | ≤ 10 %
            Attribute access gained 10–25 per cent.       | 10–25 %
            More than 500 companies answered.             | > 500 companies
            It has a score of 7 there.                    | 7
            It lasted less than 5 min.                    | < 5 min
            """)
    void readsAmounts(String text, String cell) {
        assertThat(cells(text)).startsWith(cell == null ? "" : cell);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Alder 3.12+ has threads.                      | 3.12+
            Alder 3.13's collector was changed.           | 3.13
            The Elm 5.x line adds streams.                | 5
            Birch.js 22 prints types.                     | 22
            It is there since 3.10–3.12 at the latest.    | 3.10–3.12
            Version 7 was the first to have it.           | 7
            Tag v22.18 contains the change.               | 22.18
            The patch went into 1.2.10 later.             | 1.2.10
            """)
    void tellsVersionsFromAmounts(String text, String cell) {
        assertThat(figures(text).found()).extracting(Figure::kind, Figure::cell)
                .containsExactly(tuple(Figure.Kind.VERSION, cell));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was released on 2026-04-21.                | 2026-04-21
            It was released on 21 April 2026.             | 2026-04-21
            It was released on April 21, 2026.            | 2026-04-21
            It was released in April 2026.                | 2026-04
            It has been there since 2019.                 | 2019
            The survey (2024) asked students.             | 2024
            """)
    void readsDates(String text, String cell) {
        assertThat(figures(text).found()).extracting(Figure::kind, Figure::cell)
                .containsExactly(tuple(Figure.Kind.DATE, cell));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Only one thread computes at a time.           | 1 thread
            A single process answers everyone.            | 1 process
            It has a single-threaded scheduler.           | 1 thread
            The two most used runtimes of the survey.     | 2 runtimes
            It took twice as long as before.              | 2×
            """)
    void readsSmallNumbersThatAreWords(String text, String cell) {
        assertThat(cells(text)).containsExactly(cell);
    }

    @Test
    void keepsLargeNumbersThatAreWordsWithoutReadingAFigureIntoThem() {
        assertThat(figures("It answers thousands of concurrent requests per second.").found())
                .extracting(Figure::words, Figure::cell, figure -> figure.unit().symbol())
                .containsExactly(tuple("thousands of concurrent requests per second", "", "req/s"));
    }

    @Test
    void findsEveryFigureOfASentenceWithItsPlace() {
        SourceFile file = SourceFile.of("notes.txt",
                "First line.\nAlder starts in ~30ms, Birch.js in ~50 ms\nor 1.2 s.\n");
        assertThat(Figures.in(file.place(0, file.text().length()), NAMES).found())
                .extracting(Figure::cell, figure -> figure.place().toString())
                .containsExactly(tuple("~30 ms", "notes.txt:2:17"),
                        tuple("~50 ms", "notes.txt:2:36"),
                        tuple("1.2 s", "notes.txt:3:4"));
    }

    @Test
    void readsAFigureAcrossALineBreak() {
        assertThat(cells("It waits about\n30\nms.")).containsExactly("~30 ms");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The V8 engine, UTF-8 text, HTTP/2 and ES2020.
            See issue #12 on x86 and x86-64 machines.
            Log4j and OAuth2 are names, and so is B52.
            """)
    void leavesDigitsInNamesAlone(String text) {
        Figures figures = figures(text);
        assertThat(figures.found()).isEmpty();
        assertThat(figures.unread()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It is staffed 24/7 by volunteers.             | 24/7
            The job begins at 10:30 sharp.                | 10:30
            There are 1e6 of them.                        | 1e6
            The mask is 0x1F here.                        | 0x1F
            In the 1990s that was usual.                  | 1990s
            It weighs 1.234,5 grams.                      | 1.234,5
            """)
    void listsWhatItCannotRead(String text, String unread) {
        Figures figures = figures(text);
        assertThat(figures.unread()).extracting(place -> place.text()).containsExactly(unread);
        assertThat(figures.found()).isEmpty();
    }

    @Test
    void keepsMoneyAndNegativeNumbersWithoutACell() {
        assertThat(figures("A server costs $5 per month and loses -3 % a year.").found())
                .extracting(Figure::words, Figure::cell)
                .containsExactly(tuple("$5", ""), tuple("-3 %", ""));
    }

    /// Whatever the text, each digit is in a figure, in what is unread, or part of a name.
    @Test
    void accountsForEveryDigit() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        List<String> pieces = List.of("12", "3.5", "1,000", "k", "M", " ", " ", " ms", "x", "%", "~", "–", "-", " to ",
                ".", ",", "+", "/", ":",
                "V8", "Alder ", "about ", " million", "\n", "(", ")", "2026", "-04", "e", "$", "v", "±", "1e5", " and ",
                "between ");
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            assertThat(unaccounted(text.toString())).as(text.toString()).isEmpty();
        }
    }

    /// Digits that stand free and belong to nothing.
    private static List<String> unaccounted(String text) {
        Figures figures = figures(text);
        StringBuilder rest = new StringBuilder(text);
        figures.found().forEach(figure -> blank(rest, figure.place().start(), figure.place().end()));
        figures.unread().forEach(place -> blank(rest, place.start(), place.end()));
        return Pattern.compile("(?<=^|[ \\n(])\\d+").matcher(rest).results().map(free -> free.group()).toList();
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, '_');
        }
    }

    private static Figures figures(String text) {
        SourceFile file = SourceFile.of("notes.txt", text);
        return Figures.in(file.place(0, text.length()), NAMES);
    }

    private static List<String> cells(String text) {
        return figures(text).found().stream().map(Figure::cell).toList();
    }
}
