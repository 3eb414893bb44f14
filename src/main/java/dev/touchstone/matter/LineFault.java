package dev.touchstone.matter;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.source.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises in one line what editors get wrong in YAML, and offers the line as it should be.
final class LineFault {

    /// A longer line is no mistake of a finger; the patterns below are only meant for what a person writes.
    private static final int LONGEST = 2_000;

    private static final String DOUBLE = "\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+";
    private static final String SINGLE = "'[^']*+(?:''[^']*+)*+";
    /// What begins nothing in YAML, so that only text can be meant.
    private static final String NEVER_YAML = "@`%";

    private static final Pattern TAB = Pattern.compile("^ *(\\t+)");
    private static final Pattern LINE = Pattern.compile(
            "^(?<lead>\\s*(?:- +)?(?:[\\w.-]+|\"[^\"]*\"|'[^']*')(?<colon>:)(?<space> *)|\\s*- +)(?<value>.*?)(?:\\s+#.*)?$");
    private static final Pattern BEHIND_BRACKETS = Pattern.compile("^(\\[[^\\[\\]]*]|\\{[^{}]*})\\s*[^\\s,].*");
    private static final Pattern BEHIND_QUOTES = Pattern.compile("^(" + DOUBLE + "\"|" + SINGLE + "')\\s*[^\\s,].*");
    private static final Pattern BLOCK_MARK = Pattern.compile("^[|>][^\\s0-9+-].*|^[|>][0-9+-]*\\s+\\S.*");
    private static final Pattern OPEN_QUOTE = Pattern.compile("^(" + DOUBLE + "|" + SINGLE + ")$");

    private LineFault() {}

    /// What is wrong in the line, if it is one of the usual mistakes.
    static Optional<Diagnostic> explain(Place line) {
        Matcher tab = TAB.matcher(line.text());
        if (tab.find()) {
            return fault(line.part(tab.start(1), tab.end(1)), "a tab indents this line",
                    "YAML is indented with spaces only.");
        }
        Matcher parts = LINE.matcher(line.text());
        if (line.text().length() > LONGEST || !parts.matches() || parts.group("value").isEmpty()) {
            return Optional.empty();
        }
        return explain(line, parts);
    }

    /// The quote that opens the line's value and is not closed in the line.
    static Optional<Place> openQuote(Place line) {
        Matcher parts = LINE.matcher(line.text());
        boolean open = line.text().length() <= LONGEST && parts.matches()
                && OPEN_QUOTE.matcher(parts.group("value")).matches();
        return open ? Optional.of(line.part(parts.start("value"), parts.start("value") + 1)) : Optional.empty();
    }

    private static Optional<Diagnostic> explain(Place line, Matcher parts) {
        String value = parts.group("value");
        Place place = line.part(parts.start("value"), parts.end("value"));
        char first = value.charAt(0);
        if (parts.group("colon") != null && parts.group("space").isEmpty()) {
            return fault(place.at(), "a space is missing behind the colon",
                    "Write `" + parts.group("lead").strip() + " " + value + "`.")
                    .map(fault -> fault.fixedBy(place.at(), " "));
        }
        if ("@`%*&!,]}|>".indexOf(first) >= 0
                && ((first != '|' && first != '>') || BLOCK_MARK.matcher(value).matches())) {
            Optional<Diagnostic> found = fault(place.part(0, 1), cannotBegin(first), quoted(parts));
            return NEVER_YAML.indexOf(first) < 0 ? found : found.map(fault -> fault.fixedBy(place, inQuotes(value)));
        }
        if (BEHIND_BRACKETS.matcher(value).matches()) {
            return fault(place.part(0, 1),
                    "a value that begins with `" + first + "` is a " + (first == '[' ? "list" : "map")
                            + ", and this one goes on behind it",
                    quoted(parts));
        }
        if (BEHIND_QUOTES.matcher(value).matches()) {
            return fault(place, "the text goes on behind its closing quote", quoted(parts));
        }
        if (value.startsWith("- ") && parts.group("colon") != null) {
            return fault(place.part(0, 1), "a list cannot begin behind a key", "Begin it on the next line, or write `["
                    + value.substring(2).strip() + "]`.");
        }
        boolean colon = value.contains(": ") || value.endsWith(":");
        return colon && "[{".indexOf(first) < 0
                ? fault(place, "a text with a colon in it must stand in quotes", quoted(parts))
                        .map(fault -> fault.fixedBy(place, inQuotes(value)))
                : Optional.empty();
    }

    static String cannotBegin(int first) {
        return "a text cannot begin with " + (first == '`' ? "a backtick" : "`" + Character.toString(first) + "`");
    }

    private static String quoted(Matcher parts) {
        return "Write `" + parts.group("lead").strip() + " " + inQuotes(parts.group("value")) + "`.";
    }

    private static String inQuotes(String value) {
        boolean plain = value.indexOf('"') < 0 && value.indexOf('\\') < 0;
        return plain ? '"' + value + '"' : "'" + value.replace("'", "''") + "'";
    }

    private static Optional<Diagnostic> fault(Place place, String message, String help) {
        return Optional.of(Diagnostic.of(Code.INVALID_YAML, place, message).help(help));
    }
}
