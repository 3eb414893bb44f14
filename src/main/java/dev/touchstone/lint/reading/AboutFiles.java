package dev.touchstone.lint.reading;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.lint.rule.Example;
import dev.touchstone.lint.rule.Explanation;
import dev.touchstone.lint.rule.Spot;
import java.util.List;

/// What can be wrong with the folder and with a file as a whole.
public final class AboutFiles {

    private static final String GUIDE = """
            ---
            title: How we measure
            summary: What we do before we write a figure down.
            ---

            We take %s hundred runs.
            """;

    private static final String PLAIN_GUIDE = GUIDE.replace("%s", "a");

    public static final List<Explanation> ALL = List.of(
            new Explanation(Code.MISSING_CONTENT,
                    "The content folder is not there, or a file that every site needs is missing from it: `site.yml`, or `sources.yml` as soon as anything is cited.",
                    "Without the folder there is nothing to show; without those files the site has no name and its statements no sources.",
                    "Name the folder with `--content`, or create the file. The message says what the file needs at least.",
                    "",
                    Example.of(Spot.NO_FILE, "site.yml", ""),
                    Example.file("site.yml", """
                            name: Examples
                            base-url: http://localhost:8080
                            """)),
            new Explanation(Code.EMPTY_CONTENT,
                    "The content folder is there, but holds no content at all.",
                    "Most often it is the wrong folder. An empty site would say nothing about that.",
                    "Name the right folder with `--content`, or begin with `site.yml` and a first article.",
                    "",
                    Example.of(Spot.EMPTY_FOLDER, "", ""),
                    Example.file("guides/measuring.md", PLAIN_GUIDE)),
            new Explanation(Code.UNREADABLE_FILE,
                    "Something in the folder cannot be opened: a symbolic link, a device, or a file that may not be read.",
                    "Links are never followed, so that a folder cannot bring in what lies outside it. What cannot be read would be missing without a word.",
                    "Put the file itself in its place, and check its permissions.",
                    "",
                    Example.of(Spot.LINK, "guides/measuring.md", "../runtimes/alder.md"),
                    Example.file("guides/measuring.md", PLAIN_GUIDE)),
            new Explanation(Code.INVALID_NAME,
                    "The name of a file cannot be an address, a file or folder is not part of the content, or the key of a source has the wrong form.",
                    "A file's name is its id and its permalink. It has to be the same on every system and in every link.",
                    "Use lower-case letters `a` to `z`, digits, and single hyphens between words, at most 64 characters, and end an article with `.md`.",
                    "",
                    Example.file("guides/How_We_Measure.md", "«»" + PLAIN_GUIDE),
                    Example.file("guides/how-we-measure.md", PLAIN_GUIDE)),
            new Explanation(Code.INVALID_ENCODING,
                    "The bytes of a file are not UTF-8. The first one that does not fit is marked.",
                    "Read in another encoding, the same bytes are other characters: names change, and nobody sees that they did.",
                    "Save the file as UTF-8; every editor can. A byte order mark does no harm.",
                    "",
                    Example.of(Spot.LATIN_1, "guides/measuring.md", GUIDE.replace("%s", "Andr«é»'s")),
                    Example.file("guides/measuring.md", GUIDE.replace("%s", "André's"))),
            new Explanation(Code.FORBIDDEN_CHARACTER,
                    "The text holds a character that nobody sees: a control character, one without width, or one that reverses the direction of writing.",
                    "Two names that look alike are then different, and a line can show something other than what it says.",
                    "Delete the character. It often comes along when text is copied from a web page; typing the words anew helps.",
                    "",
                    Example.file("guides/measuring.md", GUIDE.replace("%s", "a«\u200B»")),
                    Example.file("guides/measuring.md", PLAIN_GUIDE)),
            new Explanation(Code.EMPTY_FILE,
                    "A file that should be an article, or `sources.yml`, has nothing in it.",
                    "It has a name and therefore an address, but there is no page to show there.",
                    "Write the article, or delete the file.",
                    "",
                    Example.file("guides/measuring.md", "«»"),
                    Example.file("guides/measuring.md", PLAIN_GUIDE)),
            new Explanation(Code.LIMIT_EXCEEDED,
                    "A file, a table, a text or the folder is larger, longer or nested deeper than is allowed. The message names the limit.",
                    "The limits are far beyond what anybody wants to read. They keep a slip, or somebody's bad intentions, from stopping the whole site.",
                    "Part the article into two, or remove what got in by mistake. The editors' guide lists all limits.",
                    "",
                    Example.text("""
                            ## As somebody said

                            > > > > > > > > > > > > > > > > «»> Seventeen times quoted.
                            """),
                    Example.text("""
                            ## As somebody said

                            > Quoted.
                            """)),
            new Explanation(Code.MERGE_CONFLICT,
                    "The lines that version control leaves behind where two changes meet are still in the file.",
                    "Both versions would be shown, one behind the other, with the markers between them.",
                    "Decide for one of the two, or join them, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.",
                    "",
                    Example.text("""
                            ## In practice

                            «<<<<<<< HEAD»
                            - Alder suits scripts.
                            =======
                            - Alder suits short scripts.
                            >>>>>>> shorter
                            """),
                    Example.text("""
                            ## In practice

                            - Alder suits short scripts.
                            """)));

    private AboutFiles() {}
}
