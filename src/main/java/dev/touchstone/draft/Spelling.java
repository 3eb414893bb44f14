package dev.touchstone.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes texts so that Markdown and YAML read them as the characters that they are.
final class Spelling {

    private Spelling() {}

    /// Running text in Markdown, on one line.
    static String markdown(String text) {
        return text.replaceAll("\\s+", " ")
                .strip()
                .replaceAll("([\\\\`*_\\[\\]<|])", "\\\\$1")
                .replaceAll("&(?=[#\\w]+;)", "&amp;");
    }

    /// Words of a heading; what looks like an explicit id is not taken for one.
    static String heading(String words) {
        return markdown(words.replaceAll("\\{#[^}]*}", ""));
    }

    /// Text within a comment, which must not end it.
    static String comment(String text) {
        return text.replaceAll("\\s+", " ").strip().replace("-->", "—>");
    }

    /// A text in YAML.
    static String yaml(String text) {
        return "\"" + text.replaceAll("\\s+", " ").strip().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /// A name made of an id: `start-up-time` becomes `Start up time`.
    static String name(String id) {
        String words = id.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// The text, or as many of its words as fit.
    static String cut(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        String kept = text.substring(0, text.offsetByCodePoints(0, longest));
        int space = kept.lastIndexOf(' ');
        return space > 0 ? kept.substring(0, space).stripTrailing() : kept;
    }

    /// `a, b and c`.
    static String listed(List<String> words) {
        return words.size() < 2 ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    /// `1 row`, `2 rows`.
    static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /// A row of a table.
    static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    static String row(String... cells) {
        return row(Arrays.asList(cells));
    }
}
