package dev.touchstone.lint.reading;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.lint.rule.Example;
import dev.touchstone.lint.rule.Explanation;
import java.util.List;

/// What can be wrong with names: of runtimes, criteria, sources and articles, where they are given and where they are used.
public final class AboutReferences {

    private static final String REPAIR = "It puts in the name that was meant, if only one is a letter or two away.";

    public static final List<Explanation> ALL = List.of(
            new Explanation(Code.UNKNOWN_RUNTIME,
                    "A column, a heading or a key names a runtime that has no file in `runtimes/`, or that this article is not about; or a section "
                            + "has pros and cons, and is headed by no runtime.",
                    "What is said there cannot be put beside what others say about the same runtime.",
                    "In front matter write the runtime's id, elsewhere its id, its name or an alias. A new runtime needs a file of its own first.",
                    REPAIR,
                    Example.matter("""
                            versions: {alder: "3.2", «brich»: "11"}
                            """),
                    Example.matter("""
                            versions: {alder: "3.2", birch: "11"}
                            """)),
            new Explanation(Code.UNKNOWN_CRITERION,
                    "A row, a discussion or a highlight names a criterion that has no file in `criteria/`, or no row in this article.",
                    "Only the criterion says what kind of answer a row holds. Without it nothing in the row can be read or compared.",
                    "Label the row with the name, the id or an alias of a criterion. Look through `criteria/` before you add a new one.",
                    REPAIR,
                    Example.matter("""
                            highlights: [«throughptu», cpu-performance]
                            """),
                    Example.matter("""
                            highlights: [throughput, cpu-performance]
                            """)),
            new Explanation(Code.UNKNOWN_SOURCE,
                    "A statement, a sentence or a fact cites a key that `sources.yml` does not have.",
                    "The statement would look sourced in the file, and have no source on the page.",
                    "Correct the key, or add the source to `sources.yml`.",
                    REPAIR,
                    Example.rows("""
                            | Memory | 50 MB «[^feild-report]» | 80 MB [^field-report] |
                            """),
                    Example.rows("""
                            | Memory | 50 MB [^field-report] | 80 MB [^field-report] |
                            """)),
            new Explanation(Code.UNKNOWN_ARTICLE,
                    "`related` names a comparison that does not exist.",
                    "Readers are promised another page and do not get it.",
                    "Write the name of a file in `comparisons/`, without `.md`.",
                    REPAIR,
                    Example.matter("""
                            related: [«alder-vs-ceder»]
                            """).and(cedar()),
                    Example.matter("""
                            related: [alder-vs-cedar]
                            """).and(cedar())),
            new Explanation(Code.DUPLICATE_NAME,
                    "Two files of one type share a name, an id or an alias.",
                    "A row or column with that name could mean either of them, and so could an old address.",
                    "Choose another name for one of them, or remove the alias from one.",
                    "",
                    runtime("«Birch»"),
                    cedar()),
            new Explanation(Code.DUPLICATE_ID,
                    "Two parts of one page would have the same address, or a part would have an address that the page uses itself.",
                    "A link can only lead to one of them. The other could never be linked, and which one it is would depend on their order.",
                    "Give one of the headings other words, or an id of its own, such as `{#in-the-cloud}`, behind the words.",
                    "",
                    Example.text("""
                            ## In practice

                            Scripts come first.

                            «## In practice»

                            Services come second.
                            """),
                    Example.text("""
                            ## In practice

                            Scripts come first.

                            ## In practice {#services-in-practice}

                            Services come second.
                            """)),
            new Explanation(Code.UNUSED_SOURCE,
                    "Nothing cites a source that `sources.yml` defines.",
                    "It is listed among the sources of the site, although nothing rests on it. Often the citation has another key by mistake.",
                    "Cite it where it belongs, or remove it.",
                    "",
                    Example.sources("""

                            «birch-survey»:
                              title: Who uses Birch
                              url: https://birch.example.org/survey
                              kind: survey
                              accessed: 2026-09-14
                            """),
                    Example.sources("""

                            birch-survey:
                              title: Who uses Birch
                              url: https://birch.example.org/survey
                              kind: survey
                              accessed: 2026-09-14
                            """).and(Example.text("""
                            ## Who uses it

                            Mostly small teams [^birch-survey].
                            """))));

    /// A third runtime, and a comparison with it.
    private static Example cedar() {
        return runtime("Cedar").and(Example.file("comparisons/alder-vs-cedar.md",
                """
                        ---
                        title: "Alder vs Cedar: which one for scripts"
                        summary: Alder and Cedar both start quickly. This short comparison says which of the two takes less memory.
                        runtimes: [alder, cedar]
                        published: 2026-10-02
                        reviewed: 2026-10-02
                        ---

                        ## Comparison

                        | Criterion | Alder | Cedar |
                        | --- | --- | --- |
                        | Memory | 50 MB [^field-report] | 35 MB [^field-report] |
                        """));
    }

    private static Example runtime(String name) {
        return Example.file("runtimes/cedar.md", """
                ---
                name: %s
                summary: A third imagined runtime, made for scripts.
                ---

                ## What it is

                Cedar stands here as a third one.
                """.replace("%s", name));
    }

    private AboutReferences() {}
}
