package dev.touchstone.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes a site of sixty criteria and so many runtimes that pairs of them make as many articles as are wanted, each 16 kB about half the
/// criteria. What two articles say about one runtime is the same. The same number always gives the same bytes.
public final class ManyPairs {

    private static final int CRITERIA = 60;
    private static final List<String> RATINGS = List.of("Best in class", "Excellent", "Good", "Moderate", "Limited");
    private static final List<String> SUPPORT = List.of("Yes", "No", "Partial (streams only)", "Experimental", "—");

    private static final String PROSE = ("Prose that is long enough for an article takes its time to be read and parsed. "
            .repeat(4)
            + "\n\n").repeat(40);

    private final Path folder;
    private final Random random = new Random(7);

    private ManyPairs(Path folder) {
        this.folder = folder;
    }

    public static void write(Path folder, int articles) throws IOException {
        ManyPairs pairs = new ManyPairs(folder);
        int runtimes = (int) Math.ceil((1 + Math.sqrt(1 + 8.0 * articles)) / 2);
        pairs.basis(runtimes);
        int written = 0;
        for (int first = 0; first < runtimes; first++) {
            for (int second = first + 1; second < runtimes && written < articles; second++, written++) {
                pairs.file("comparisons/runtime-" + first + "-vs-runtime-" + second + ".md",
                        pairs.article(first, second));
            }
        }
    }

    private void basis(int runtimes) throws IOException {
        file("site.yml", "name: Many pairs\nbase-url: https://many.example.org\n");
        file("sources.yml", """
                report:
                  title: A report
                  url: https://many.example.org/report
                  accessed: 2026-10-01
                  kind: article
                """);
        for (int i = 0; i < CRITERIA; i++) {
            file("criteria/criterion-" + i + ".md", "---\nname: Criterion " + i + "\n" + kind(i) + "\ngroup: Group "
                    + i / 10 + "\nsummary: A question asked only so that there are many.\n---\n");
        }
        for (int i = 0; i < runtimes; i++) {
            file("runtimes/runtime-" + i + ".md",
                    "---\nname: Runtime " + i + "\nsummary: A runtime beside many others.\n---\n");
        }
    }

    private static String kind(int criterion) {
        return switch (criterion % 3) {
            case 0 -> "kind: quantity\nunit: ms\nbetter: lower";
            case 1 -> "kind: support\nbetter: higher";
            default -> "kind: rating\nbetter: higher";
        };
    }

    private String article(int first, int second) {
        List<Integer> criteria = new ArrayList<>(IntStream.range(0, CRITERIA).boxed().toList());
        Collections.shuffle(criteria, random);
        String rows = criteria.stream()
                .limit(CRITERIA / 2)
                .map(i -> "| Criterion " + i + " | " + cell(first, i) + " | " + cell(second, i) + " |\n")
                .collect(Collectors.joining());
        return """
                ---
                title: "Runtime %1$d vs Runtime %2$d"
                summary: Two runtimes beside each other, as many others are.
                runtimes: [runtime-%1$d, runtime-%2$d]
                published: 2026-09-14
                reviewed: 2026-10-02
                ---

                A paragraph before the first heading is the lead.

                ## Overview

                %3$s## Comparison

                | Criterion | Runtime %1$d | Runtime %2$d |
                | --- | --- | --- |
                """.formatted(first, second, PROSE) + rows;
    }

    private static String cell(int runtime, int criterion) {
        Random said = new Random(1000L * runtime + criterion);
        return switch (criterion % 3) {
            case 0 -> (said.nextBoolean() ? "~" : "") + (1 + said.nextInt(900)) + " ms [^report]";
            case 1 -> SUPPORT.get(said.nextInt(SUPPORT.size()));
            default -> RATINGS.get(said.nextInt(RATINGS.size()));
        };
    }

    private void file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
