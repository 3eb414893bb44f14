package dev.touchstone.matter;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.source.LineMap;
import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;
import java.util.List;
import java.util.Optional;

/// A Markdown file in its two parts: the YAML between the first two lines of three hyphens, and the text behind them.
public record FrontMatter(Place matter, Place body) {

    private static final String FENCE = "---";

    /// Cuts a file in two. Empty, with an error, where it does not begin with front matter.
    public static Checked<Optional<FrontMatter>> cut(SourceFile file) {
        if (!isFence(file.lines().text(1))) {
            return refused(missing(file));
        }
        LineMap lines = file.lines();
        for (int line = 2; line <= lines.count(); line++) {
            if (isFence(lines.text(line))) {
                int body = line < lines.count() ? lines.start(line + 1) : file.text().length();
                return Checked.of(Optional.of(new FrontMatter(file.place(lines.start(2), lines.start(line)),
                        file.place(body, file.text().length()))));
            }
        }
        return refused(unclosed(file));
    }

    private static Diagnostic missing(SourceFile file) {
        String text = file.text().stripLeading();
        String first = text.lines().findFirst().orElse("").strip();
        String message = switch (first) {
            case "+++" -> "the front matter is TOML";
            case "{" -> "the front matter is JSON";
            case FENCE -> "something stands before the front matter";
            default -> "the file does not begin with front matter";
        };
        return Diagnostic.of(Code.MISSING_FRONT_MATTER, file.start(), message)
                .help("The first line is `---`, then come lines of `key: value`, then again a line `---`; nothing is indented.");
    }

    private static Diagnostic unclosed(SourceFile file) {
        LineMap lines = file.lines();
        Diagnostic told = Diagnostic
                .of(Code.UNCLOSED_FRONT_MATTER, file.place(0, FENCE.length()),
                        "the front matter that opens here is not closed")
                .help("Put a line of three hyphens, `---`, behind its last key.");
        for (int line = 2; line <= lines.count(); line++) {
            if (lines.text(line).strip().matches("-{3,}|—|\\.{3}")) {
                int start = lines.start(line);
                return told.also(file.place(start, start + lines.text(line).length()), "this does not close it");
            }
        }
        return told;
    }

    /// Spaces behind it are invisible and do no harm; before it they do.
    private static boolean isFence(String line) {
        return line.stripTrailing().equals(FENCE);
    }

    private static Checked<Optional<FrontMatter>> refused(Diagnostic why) {
        return new Checked<>(Optional.empty(), List.of(why));
    }
}
