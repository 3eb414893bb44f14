package dev.touchstone.lint.reading;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.lint.rule.Example;
import dev.touchstone.lint.rule.Explanation;
import java.util.List;

/// What can be wrong with the ledger of addresses, and with addresses that it remembers.
public final class AboutLedger {

    public static final List<Explanation> ALL = List.of(
            new Explanation(Code.INVALID_LEDGER,
                    "A line of `anchors.lock` cannot be read, or leads to an address that is not there, or back to itself.",
                    "Whoever follows the old link would land nowhere. A line that is misread is an address that is lost.",
                    "A line is an address and its state: `live`, `moved` and an address, `split` and two or more addresses, or `retired` "
                            + "and a reason. `touchstone anchors` with `--move`, `--split` or `--retire` writes it for you.",
                    "",
                    Example.ledger("""
                            /comparisons/alder-vs-birch#speed moved «/comparisons/alder-vs-birch#troughput»
                            """),
                    Example.ledger("""
                            /comparisons/alder-vs-birch#speed moved /comparisons/alder-vs-birch#throughput
                            """)),
            new Explanation(Code.DROPPED_ANCHOR,
                    "An address that was published is gone, and nothing says what became of it. It is the address of a page, a row, a cell, a "
                            + "section, a point or a question.",
                    "Somebody has linked it. The link would lead to nothing, or to the top of a long page, without a word.",
                    "Where a file was renamed, write its old name under `aliases` in the front matter of the new one. Where a heading was "
                            + "reworded, put its old id behind it, as in `{#in-practice}`. Else write in the line of `anchors.lock` what became of it: "
                            + "`moved` and its address now, `split` and several, or `retired` and why.",
                    "",
                    Example.ledger("""
                            «/comparisons/alder-vs-birch#alder-slow-in-loops» live
                            """),
                    Example.ledger(
                            """
                                    /comparisons/alder-vs-birch#alder-slow-in-loops retired The measurement behind it was withdrawn.
                                    """)),
            new Explanation(Code.OUTDATED_LEDGER,
                    "The ledger `anchors.lock` lacks addresses that the content has, or says of one what is no longer so, or is not in order. Or "
                            + "there is none, although the site is reached from elsewhere.",
                    "What the ledger does not know, nobody misses when it is gone.",
                    "Let the program write it, and look at the difference before you publish it: each new line is a promise.",
                    "It writes the ledger as it should be.",
                    measuring().and(Example.ledger("""
                            «»/runtimes live
                            """)),
                    measuring().and(Example.ledger("""
                            /guides/measuring live
                            """))));

    private AboutLedger() {}

    private static Example measuring() {
        return Example.file("guides/measuring.md", """
                ---
                title: How we measure
                summary: What we do before we write a figure down.
                ---

                We measure three times.
                """);
    }
}
