package dev.touchstone.lint.reading;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.lint.rule.Example;
import dev.touchstone.lint.rule.Explanation;
import java.util.List;

/// What can be wrong with sections and with the text in them.
public final class AboutProse {

    public static final List<Explanation> ALL = List.of(
            new Explanation(Code.MISSING_SECTION,
                    "A comparison has no section `Comparison`, or no table in it.",
                    "The table is what a comparison is about. Without it nothing can be looked up, linked or compared.",
                    "Write `## Comparison`, and below it at least one table with a column for each runtime.",
                    "",
                    Example.file("comparisons/short.md", """
                            «»---
                            title: "Alder vs Birch: in short"
                            summary: Alder and Birch without a table, to show what a comparison must not look like.
                            runtimes: [alder, birch]
                            published: 2026-10-02
                            reviewed: 2026-10-02
                            ---

                            ## Overview

                            Alder takes less memory.
                            """),
                    Example.file("comparisons/short.md", """
                            ---
                            title: "Alder vs Birch: in short"
                            summary: Alder and Birch in a single row, to show what a comparison looks like at least.
                            runtimes: [alder, birch]
                            published: 2026-10-02
                            reviewed: 2026-10-02
                            ---

                            ## Comparison

                            | Criterion | Alder | Birch |
                            | --- | --- | --- |
                            | Memory | 50 MB [^field-report] | 80 MB [^field-report] |
                            """)),
            new Explanation(Code.EMPTY_SECTION,
                    "A heading has nothing below it, or a point is only its label.",
                    "The page announces something that it does not have.",
                    "Write something below the heading, or remove it.",
                    "",
                    Example.text("""
                            «## In practice»
                            """),
                    Example.text("""
                            ## In practice

                            Scripts come first.
                            """)),
            new Explanation(Code.DUPLICATE_SECTION,
                    "An article has two sections of the same sort, such as two verdicts or two lists of pros for one runtime.",
                    "Only one of them can stand in its place on the page.",
                    "Put everything into one of the two.",
                    "",
                    Example.text("""
                            «## Overview»

                            Both are imagined.
                            """),
                    Example.text("""
                            ## Both are imagined

                            So nobody has to be disappointed.
                            """)),
            new Explanation(Code.MISPLACED_CONTENT,
                    "Something stands where the page has no place for it: text before the first question, a paragraph among pros and cons, an id on a section "
                            + "that has one already, choices in a section that is not called `Verdict`.",
                    "It would be lost, or appear to belong to something else.",
                    "Move it to where the message says.",
                    "",
                    Example.text("""
                            ## FAQ

                            «»These are asked often.

                            ### Is Alder imagined?

                            Yes, it is.
                            """),
                    Example.text("""
                            ## FAQ

                            ### Is Alder imagined?

                            Yes, it is.
                            """)),
            new Explanation(Code.SKIPPED_HEADING,
                    "A heading is more than one level below the one before it, or is of the first level, which is the title's.",
                    "Who hears the page moves by headings; a gap looks like a part that was missed.",
                    "Write `##` for sections and one `#` more for each level below.",
                    "",
                    Example.text("""
                            ## In practice

                            Scripts come first.

                            «#### On a laptop»

                            They start at once.
                            """),
                    Example.text("""
                            ## In practice

                            Scripts come first.

                            ### On a laptop

                            They start at once.
                            """)),
            new Explanation(Code.RAW_HTML,
                    "The text holds an HTML tag. It is shown as the characters that were typed.",
                    "HTML is never interpreted, so that no article can put a script or a foreign form on the page.",
                    "Write Markdown. If the tag itself is meant, put it into backticks.",
                    "",
                    Example.text("""
                            ## In practice

                            Alder starts «<b>»at once</b>.
                            """),
                    Example.text("""
                            ## In practice

                            Alder starts **at once**.
                            """)),
            new Explanation(Code.UNSAFE_LINK,
                    "A link has another scheme than `https`, `http` or `mailto`, or none at all, or an image comes from another site.",
                    "Other schemes can run programs, and an image from elsewhere tells its owner who reads the page.",
                    "Write an address that begins with `https://`. To a file of the content, write its path from this one.",
                    "It puts `https:` before an address that begins with `//`.",
                    Example.text("""
                            ## In practice

                            Its makers have «[their own site](//alder.example.org/notes)».
                            """),
                    Example.text("""
                            ## In practice

                            Its makers have [their own site](https://alder.example.org/notes).
                            """)),
            new Explanation(Code.FOOTNOTE_DEFINITION,
                    "An article defines a footnote with `[^key]: …`.",
                    "Sources live in one file, so that a source that two articles cite is one source, with one date and one address.",
                    "Add the source to `sources.yml`, and keep only `[^key]` in the text.",
                    "",
                    Example.text("""
                            ## In practice

                            Scripts come first [^field-report].

                            «[^field-report]»: Two runtimes, one afternoon.
                            """),
                    Example.text("""
                            ## In practice

                            Scripts come first [^field-report].
                            """)));

    private AboutProse() {}
}
