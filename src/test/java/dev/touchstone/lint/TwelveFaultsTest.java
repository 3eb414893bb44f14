package dev.touchstone.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.lint.rule.Example;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Mistakes do not hide each other, and none is told twice, wherever they stand: in front matter, in cells, in prose, in
/// footnotes.
class TwelveFaultsTest {

    private static final String ARTICLE = """
            ---
            title: "Alder vs Birch: twelve faults"
            taglin: Twelve faults in front matter, cells, source marks and prose
            summary: An article into which twelve faults of twelve sorts were put, one of each, to see whether all of them are found.
            runtimes: [alder, birch]
            versions: {alder: "3.3", brich: "12"}
            published: 2026-09-14
            reviewed: 2027-01-15
            ---

            ## Overview

            Birch has the largest community, and nobody counts it.

            ## Comparison

            | Criterion | Alder | Birch |
            | --- | --- | --- |
            | Start-up time | soon [^field-report] | 40 ms [^field-report] |
            | Throughput | ~14,237 req/s [^field-report] | 30,000 req/s |
            | Memory | 900 KB [^field-report] | 80 MB [^feild-report] |
            | Threads that share memory | Yes [^alder-notes] | Partial [^birch-manual] |

            - **Memory:** Both are small beside [start-up time](#start-up-tiem), says the report [^field-report].

            ## In practice

            Scripts come first [^field-report].

            [^field-report]: Two runtimes, one afternoon.
            """;

    @Test
    void tellsTwelveFaultsOfTwelveSortsEachAtItsPlace(@TempDir Path folder) {
        assertThat(ExampleFolder.of(Example.file("comparisons/twelve-faults.md", ARTICLE), folder).read().diagnostics())
                .extracting(found -> found.place() + " " + found.code().word() + " " + found.place().text())
                .containsExactly(
                        "comparisons/twelve-faults.md:3:1 unknown-key taglin",
                        "comparisons/twelve-faults.md:6:26 unknown-runtime brich",
                        "comparisons/twelve-faults.md:8:11 future-date 2027-01-15",
                        "comparisons/twelve-faults.md:13:15 superlative largest",
                        "comparisons/twelve-faults.md:19:19 unreadable-cell soon",
                        "comparisons/twelve-faults.md:20:17 false-precision 14,237",
                        "comparisons/twelve-faults.md:20:48 unsourced-figure 30,000 req/s",
                        "comparisons/twelve-faults.md:21:16 ambiguous-unit KB",
                        "comparisons/twelve-faults.md:21:43 unknown-source [^feild-report]",
                        "comparisons/twelve-faults.md:22:52 missing-note Partial",
                        "comparisons/twelve-faults.md:24:53 broken-link #start-up-tiem",
                        "comparisons/twelve-faults.md:30:1 footnote-definition [^field-report]");
    }
}
