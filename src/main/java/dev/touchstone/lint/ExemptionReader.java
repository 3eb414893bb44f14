package dev.touchstone.lint;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.matter.FrontMatter;
import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads exemptions from the comments of a file.
///
/// ```text
/// in Markdown   <!-- touchstone: exemption -->     before the paragraph, list, table or heading that it covers
/// in YAML       # touchstone: exemption            before the key that it covers, with everything below that key
/// exemption     = "allow" code [ "in" '"' text '"' ] "because" reason
/// ```
///
/// With a text, only those lines are covered that hold it.
final class ExemptionReader {

    static final String WORD = "touchstone:";

    private static final Pattern EXEMPTION = Pattern.compile(
            "allow\\s+(?<code>[^\\s\"]+)(?:\\s+in\\s+\"(?<only>[^\"]+)\")?(?:\\s+because(?<reason>\\s.*)?)?",
            Pattern.DOTALL);
    private static final Pattern REASON = Pattern.compile("\\S+\\s+\\S.*", Pattern.DOTALL);
    private static final String FORM = "`allow code because reason`, or `allow code in \"text\" because reason` for the lines with that text only";

    private final Findings findings = new Findings();
    private final List<Exemption> found = new ArrayList<>();

    private ExemptionReader() {}

    static Checked<List<Exemption>> read(SourceFile file) {
        ExemptionReader reader = new ExemptionReader();
        if (file.path().endsWith(".md")) {
            FrontMatter.cut(file).value().ifPresent(parts -> {
                reader.read(YamlComments.in(parts.matter()));
                reader.read(MarkdownComments.in(parts.body()));
            });
        } else {
            reader.read(YamlComments.in(file.place(0, file.text().length())));
        }
        return reader.findings.with(List.copyOf(reader.found));
    }

    /// The part of a comment that a person reads as the exemption.
    static Place shown(Place comment) {
        Comment read = Comment.of(comment, comment.at());
        return read.words();
    }

    private void read(List<Comment> comments) {
        for (Comment comment : comments) {
            if (comment.isExemption()) {
                read(comment);
            }
        }
    }

    private void read(Comment comment) {
        Place words = comment.words();
        Matcher parts = EXEMPTION.matcher(words.text());
        if (!parts.matches()) {
            findings.add(fault(words, "this is no exemption").help("Write " + FORM + "."));
            return;
        }
        Place name = words.part(parts.start("code"), parts.end("code"));
        Optional<Code> code = code(name.text());
        if (code.isEmpty()) {
            findings.add(unknown(name));
        } else if (!Exemptions.mayExempt(code.get())) {
            findings.add(fault(name, "`" + name.text() + "` cannot be exempted")
                    .help("What cannot be read cannot be shown: correct it."));
        } else if (parts.group("reason") == null || !REASON.matcher(parts.group("reason").strip()).matches()) {
            findings.add(fault(words, "the exemption gives no reason")
                    .help("Write behind `because`, in a few words, why it does not matter here."));
        } else {
            String only = parts.group("only") == null ? "" : parts.group("only");
            found.add(new Exemption(code.get(), only, comment.lines(), comment.covered()));
        }
    }

    private static Diagnostic unknown(Place name) {
        List<String> words = Arrays.stream(Code.values()).filter(Exemptions::mayExempt).map(Code::word).toList();
        Diagnostic fault = fault(name, "there is no rule `" + name.text() + "`").help(Nearest.help(name.text(), words));
        return Nearest.certain(name.text(), words).map(word -> fault.fixedBy(name, word)).orElse(fault);
    }

    private static Optional<Code> code(String word) {
        return Arrays.stream(Code.values()).filter(code -> code.word().equals(word)).findFirst();
    }

    private static Diagnostic fault(Place place, String message) {
        return Diagnostic.of(Code.INVALID_EXEMPTION, place, message);
    }
}
