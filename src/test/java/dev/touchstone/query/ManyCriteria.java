package dev.touchstone.query;

import dev.touchstone.reading.SmallSite;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A site that is larger than anybody has written.
public final class ManyCriteria {

    private static final List<String> GROUPS = List.of("Speed", "Memory", "Packages", "Concurrency");
    private static final List<String> TREES = List.of("Aspen", "Bamboo", "Cypress", "Elm", "Ginkgo", "Hazel", "Juniper",
            "Larch");

    private ManyCriteria() {}

    /// A site with so many criteria more, about which nobody has said anything.
    public static SmallSite site(SmallSite site, int criteria) {
        SmallSite larger = site;
        for (int i = 0; i < criteria; i++) {
            larger = larger.with("criteria/question-" + i + ".md", criterion(i));
        }
        return larger;
    }

    /// Ten runtimes, sixty criteria, and an article about all of them in which every fifth cell is unknown.
    public static SmallSite tenBySixty() {
        SmallSite site = site(SmallSite.original(), 54);
        for (String tree : TREES) {
            site = site.with("runtimes/" + tree.toLowerCase(Locale.ROOT) + ".md",
                    "---\nname: " + tree + "\nsummary: An imagined runtime beside nine others.\n---\n");
        }
        String ids = TREES.stream().map(tree -> tree.toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
        Random random = new Random(9);
        String rows = IntStream.range(0, 54)
                .mapToObj(i -> "| Question " + i + " | " + cells(i, random) + " |\n")
                .collect(Collectors.joining());
        return site.with("comparisons/all-ten.md", """
                ---
                title: All ten
                summary: Ten imagined runtimes beside each other, asked more than anybody would read at once.
                runtimes: [alder, birch, %s]
                published: 2026-09-14
                reviewed: 2026-10-02
                ---

                ## Comparison

                | Criterion | Alder | Birch.js | %s |
                |%s
                %s""".replaceFirst("%s", ids)
                .replaceFirst("%s", String.join(" | ", TREES))
                .replaceFirst("%s", " --- |".repeat(11))
                .replaceFirst("%s", rows));
    }

    private static String criterion(int number) {
        String kind = switch (number % 3) {
            case 0 -> "kind: quantity\nunit: ms\nbetter: lower";
            case 1 -> "kind: support";
            default -> "kind: text";
        };
        return "---\nname: Question " + number + "\n" + kind + "\ngroup: " + GROUPS.get(number % GROUPS.size())
                + "\nsummary: A question asked only so that there are many.\n---\n";
    }

    private static String cells(int number, Random random) {
        return IntStream.range(0, 10).mapToObj(i -> cell(number, random)).collect(Collectors.joining(" | "));
    }

    private static String cell(int number, Random random) {
        int figure = random.nextInt(5);
        return figure == 0 ? "—" : switch (number % 3) {
            case 0 -> figure + " ms [^field-report]";
            case 1 -> figure == 1 ? "Partial (raw buffers only)" : figure == 2 ? "No [^alder-notes]" : "Yes";
            default -> "Some words about it that may take more than one line [^field-report]";
        };
    }
}
