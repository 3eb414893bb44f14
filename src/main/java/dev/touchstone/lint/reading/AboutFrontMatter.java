package dev.touchstone.lint.reading;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.lint.rule.Example;
import dev.touchstone.lint.rule.Explanation;
import java.util.List;

/// What can be wrong with YAML: the front matter of articles, `sources.yml` and `site.yml`.
public final class AboutFrontMatter {

    private static final String GUIDE = "guides/measuring.md";

    private static final Example GOOD_GUIDE = Example.file(GUIDE, """
            ---
            title: How we measure
            summary: What we do before we write a figure down.
            ---

            We take a hundred runs.
            """);

    public static final List<Explanation> ALL = List.of(
            new Explanation(Code.MISSING_FRONT_MATTER,
                    "An article does not begin with front matter: a line `---`, lines of `key: value`, and again a line `---`.",
                    "Title, summary, runtimes and dates come from there. Without them there is no page.",
                    "Begin the file with `---` in its first line, without a space or an empty line before it.",
                    "",
                    Example.file(GUIDE, """
                            «»# How we measure

                            We take a hundred runs.
                            """),
                    GOOD_GUIDE),
            new Explanation(Code.UNCLOSED_FRONT_MATTER,
                    "The front matter is opened by `---` and never closed.",
                    "Everything below it is taken for keys, so nothing of the article can be read.",
                    "Put a line of exactly three hyphens behind the last key.",
                    "",
                    Example.file(GUIDE, """
                            «---»
                            title: How we measure
                            summary: What we do before we write a figure down.

                            We take a hundred runs.
                            """),
                    GOOD_GUIDE),
            new Explanation(Code.INVALID_YAML,
                    "The front matter, or a `.yml` file, is not YAML that can be read. The mark is where the mistake is, not where reading stopped.",
                    "None of the keys can be read, so the article has to be left out.",
                    "Put a text into quotes if it holds a colon followed by a space, or begins with a sign such as `@`, `%` or a backtick. Begin all keys "
                            + "of one map in the same column, and indent with spaces.",
                    "It puts a text with a colon into quotes, and a space behind the colon of a key.",
                    Example.matter("""
                            tagline: «Two runtimes: one quick, one fast»
                            """),
                    Example.matter("""
                            tagline: "Two runtimes: one quick, one fast"
                            """)),
            new Explanation(Code.UNSUPPORTED_YAML,
                    "The YAML uses anchors, aliases, tags, merge keys, directives or a second document.",
                    "These features let one line mean something that stands elsewhere, or make a program create objects. Content needs neither.",
                    "Write the value out. A text that begins with `&`, `*` or `!` goes into quotes.",
                    "",
                    Example.matter("""
                            authors: «*team»
                            """),
                    Example.matter("""
                            authors: [The editors]
                            """)),
            new Explanation(Code.DUPLICATE_KEY,
                    "A key stands twice in one map; spellings that differ in case count as the same.",
                    "One of the two values would be lost, and most programs drop the first one in silence.",
                    "Keep the right one and remove the other.",
                    "",
                    Example.matter("""
                            tagline: Quick to start beside quick to compute
                            «tagline»: Two imagined runtimes
                            """),
                    Example.matter("""
                            tagline: Quick to start beside quick to compute
                            """)),
            new Explanation(Code.UNKNOWN_KEY,
                    "A key is not among those that this sort of file has.",
                    "What stands behind it would be lost, often because of one wrong letter.",
                    "Write one of the keys that the message names. What has no key belongs into the text.",
                    "It puts in the key that was meant, if only one is a letter or two away, and a missing space behind its colon.",
                    Example.matter("""
                            «taglin»: Quick to start beside quick to compute
                            """),
                    Example.matter("""
                            tagline: Quick to start beside quick to compute
                            """)),
            new Explanation(Code.MISSING_KEY,
                    "A key that this sort of file must have is not there.",
                    "The page, a list or a search result has nothing to show in its place.",
                    "Add the key. The message says what it is for and what it may hold.",
                    "",
                    Example.file(GUIDE, """
                            «»---
                            title: How we measure
                            ---

                            We take a hundred runs.
                            """),
                    GOOD_GUIDE),
            new Explanation(Code.WRONG_TYPE,
                    "A key holds one text where it takes a list, a list where it takes one text, or nothing at all.",
                    "The value cannot be used as what the key says it is.",
                    "Write a list as `[one, two]`, a map as `{one: 1, two: 2}`, and yes or no as `yes` or `no`.",
                    "",
                    Example.matter("""
                            tags: «backend»
                            """),
                    Example.matter("""
                            tags: [backend]
                            """)),
            new Explanation(Code.INVALID_DATE,
                    "A date has another form than `2026-11-22`, or the calendar does not have it.",
                    "`3/4/2026` is March to some and April to others, and a date that does not exist sorts nowhere.",
                    "Write year, month and day in this order, with two digits for month and day. Where the day is not known, some keys take `2026-11` or `2026`.",
                    "",
                    Example.matter("""
                            reviewed: «2026-02-30»
                            """),
                    Example.matter("""
                            reviewed: 2026-02-28
                            published: 2026-02-28
                            """)),
            new Explanation(Code.FUTURE_DATE,
                    "A date that can only lie in the past lies in the future.",
                    "Readers take `reviewed` and `accessed` as a promise. A wrong year also keeps an article from ever being due for review.",
                    "Correct the date. Set `reviewed` to the day on which you looked, not to the day on which you plan to publish.",
                    "",
                    Example.matter("""
                            reviewed: «2027-01-15»
                            """),
                    Example.matter("""
                            reviewed: 2026-10-02
                            """)),
            new Explanation(Code.INVALID_VALUE,
                    "A value is of the right type, but not one that its key, or its place in the text, can take: a unit that does not exist, a word that is "
                            + "not on a list, an id with the wrong form.",
                    "It would be shown or followed as something else than what was meant.",
                    "Write one of the values that the message names.",
                    "It puts in the word that was meant, if only one is a letter or two away.",
                    source("«doc»"),
                    source("docs")),
            new Explanation(Code.TEXT_LENGTH,
                    "A title, a summary or another short text is longer or shorter than its key allows; the summary of a comparison has 50 to 300 characters.",
                    "These texts are shown on cards, in search results and in links. A long one is cut off there, a short one says nothing.",
                    "Say what the page is about in one or two sentences of their own. What does not fit belongs into the article.",
                    "",
                    Example.matter("""
                            summary: «Alder beside Birch.»
                            """),
                    Example.matter("""
                            summary: Alder is up in an instant, Birch computes faster once it is running.
                            """)),
            new Explanation(Code.COMMENT_IN_TEXT,
                    "In a text without quotes ` #` begins a comment, so that everything behind it is left out.",
                    "Half of a title such as `C # and Java` is gone, and nothing looks wrong in the file.",
                    "Put the whole text into quotes. If a comment was meant, put two spaces before its `#`.",
                    "",
                    Example.matter("""
                            tagline: «Two answers to issue» #12
                            """),
                    Example.matter("""
                            tagline: "Two answers to issue #12"
                            """)));

    private static Example source(String kind) {
        return Example.sources("""

                birch-survey:
                  title: Who uses Birch
                  url: https://birch.example.org/survey
                  kind: %s
                  accessed: 2026-09-14
                """.replace("%s", kind))
                .and(Example.text("""
                        ## Who uses it

                        Mostly small teams [^birch-survey].
                        """));
    }

    private AboutFrontMatter() {}
}
