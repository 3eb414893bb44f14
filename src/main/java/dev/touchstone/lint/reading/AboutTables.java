package dev.touchstone.lint.reading;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.lint.rule.Example;
import dev.touchstone.lint.rule.Explanation;
import java.util.List;

/// What can be wrong with tables and with what stands in their cells.
public final class AboutTables {

    public static final List<Explanation> ALL = List.of(
            new Explanation(Code.WRONG_COLUMNS,
                    "A row has more or fewer cells than the header, or the header has a column too many or too few: one for each runtime of the article.",
                    "Every cell behind the missing one would be read as the answer of another runtime.",
                    "Write one cell for each column, and `—` where the answer is unknown. A `|` inside a cell is written `\\|`.",
                    "",
                    Example.rows("""
                            «| Memory | 50 MB [^field-report] |»
                            """),
                    Example.rows("""
                            | Memory | 50 MB [^field-report] | — |
                            """)),
            new Explanation(Code.DUPLICATE_ROW,
                    "An article has two rows about one criterion.",
                    "The address of a row is its criterion's id, so only one of them can be linked, and no verdict can rest on both.",
                    "Put both statements into one cell with `;` between them, each with its own source or condition.",
                    "",
                    Example.rows("""
                            | Memory | 50 MB [^field-report] | 80 MB [^field-report] |
                            | «Memory» | 48 MB (idle) [^alder-notes] | 80 MB (idle) [^field-report] |
                            """),
                    Example.rows("""
                            | Memory | 50 MB [^field-report] | 80 MB [^field-report]; 75 MB (idle) [^field-report] |
                            """)),
            new Explanation(Code.DUPLICATE_COLUMN,
                    "A table has two columns for one runtime.",
                    "Nobody can tell which of the two answers is the right one.",
                    "Remove one of the columns. What both say goes into one cell, with `;` between the statements.",
                    "",
                    comparison("| Criterion | Alder | Birch | «Alder-Runtime» |", "| --- | --- | --- | --- |",
                            "| Memory | 50 MB [^field-report] | 80 MB [^field-report] | 50 MB [^field-report] |"),
                    comparison("| Criterion | Alder | Birch |", "| --- | --- | --- |",
                            "| Memory | 50 MB [^field-report] | 80 MB [^field-report] |")),
            new Explanation(Code.UNREADABLE_CELL,
                    "What stands in a cell is not of the kind that its criterion asks for: a word where a figure is wanted, a grade that the scale does not have, "
                            + "a figure without its unit.",
                    "A cell that is only half understood would be compared wrongly, so it is not shown at all.",
                    "Write the value as the message says. A remark goes into parentheses behind the value; unknown is `—`.",
                    "It writes `—` for `-`, `?`, `TBD` and the like, `n/a` for its other spellings, the level or status that was meant, if only one is a "
                            + "letter or two away, and `[^key]` for a source that is cited without its bracket or `^`.",
                    Example.rows("""
                            | CPU performance | «Moderat» [^field-report] | Excellent [^field-report] |
                            """),
                    Example.rows("""
                            | CPU performance | Moderate [^field-report] | Excellent [^field-report] |
                            """)),
            new Explanation(Code.EMPTY_CELL,
                    "A cell is empty, a `;` has nothing before or behind it, or there is a source without a value.",
                    "Nobody can tell whether the answer is unknown, does not apply, or was forgotten.",
                    "Write `—` for unknown, `n/a` where the question does not apply, or remove the `;`.",
                    "It writes `—` into an empty cell, and removes a `;` that parts nothing.",
                    Example.rows("""
                            | Memory | «» | 80 MB [^field-report] |
                            """),
                    Example.rows("""
                            | Memory | — | 80 MB [^field-report] |
                            """)),
            new Explanation(Code.REVERSED_RANGE,
                    "A range runs downwards: its first figure, version or date is greater than its last.",
                    "No value lies in it. Read the other way round it may still be wrong, if a digit is missing.",
                    "Write the smaller one first, once you have looked at the source.",
                    "",
                    Example.rows("""
                            | Memory | «80–50 MB» [^field-report] | 80 MB [^field-report] |
                            """),
                    Example.rows("""
                            | Memory | 50–80 MB [^field-report] | 80 MB [^field-report] |
                            """)),
            new Explanation(Code.SHARE_ABOVE_WHOLE,
                    "A figure is more than 100 %, although its criterion says that it is a share of a whole.",
                    "A part is never more than the whole. Either the figure is wrong, or it is a growth or a ratio and belongs to another criterion.",
                    "Look the figure up. A growth of 140 % goes into a criterion without `of: whole`.",
                    "",
                    Example.rows("""
                            | Share of time spent waiting | «140 %» [^field-report] | 25 % [^field-report] |
                            """),
                    Example.rows("""
                            | Share of time spent waiting | 40 % [^field-report] | 25 % [^field-report] |
                            """)),
            new Explanation(Code.MISSING_NOTE,
                    "`Partial` or `Stub` stands alone, without a note on what is there and what is missing.",
                    "Partial support may be all that somebody needs, or useless to them. The word alone does not say which.",
                    "Say in parentheses what is there or what is missing.",
                    "",
                    Example.rows("""
                            | Threads that share memory | Yes [^alder-notes] | «Partial» [^birch-manual] |
                            """),
                    Example.rows(
                            """
                                    | Threads that share memory | Yes [^alder-notes] | Partial (raw buffers only) [^birch-manual] |
                                    """)),
            new Explanation(Code.AMBIGUOUS_UNIT,
                    "`KB` stands for 1000 bytes with some authors and for 1024 with others.",
                    "The two differ by 2.4 per cent, which is more than many comparisons are about. It is read as kB.",
                    "Write `kB` for 1000 bytes and `KiB` for 1024, as the source means it.",
                    "It writes `kB`, as it was read.",
                    Example.rows("""
                            | Memory | 900 «KB» [^field-report] | 80 MB [^field-report] |
                            """),
                    Example.rows("""
                            | Memory | 900 kB [^field-report] | 80 MB [^field-report] |
                            """)));

    private static Example comparison(String header, String delimiters, String row) {
        return Example.file("comparisons/short.md", """
                ---
                title: "Alder vs Birch: in short"
                summary: Alder and Birch in a single row, to show what a table must not look like and what it should.
                runtimes: [alder, birch]
                published: 2026-10-02
                reviewed: 2026-10-02
                ---

                ## Comparison

                %s
                %s
                %s
                """.replaceFirst("%s", header).replaceFirst("%s", delimiters).replaceFirst("%s", row));
    }

    private AboutTables() {}
}
