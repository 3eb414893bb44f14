package dev.touchstone.reading;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.markdown.Document;
import dev.touchstone.markdown.MarkdownReader;
import dev.touchstone.markdown.TextRules;
import dev.touchstone.matter.Fields;
import dev.touchstone.matter.FrontMatter;
import dev.touchstone.matter.Keys;
import dev.touchstone.matter.Node;
import dev.touchstone.matter.YamlReader;
import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An article in its two halves, each read as far as it could be.
///
/// @param fields without any key where the front matter could not be read
/// @param document without any content where the text could not be read
/// @param hasText whether the text could be read; if not, nothing in it is missing, it is only unknown
record OpenedFile(SourceFile file, Fields fields, Document document, boolean hasText) {

    private static final Pattern NAME = Pattern.compile("(?m)^name: *[\"']?([^\"'\\r\\n#]{1,60}?)[\"']? *$");

    static OpenedFile open(SourceFile file, Keys keys, LocalDate today, Findings findings) {
        if (file.text().isBlank()) {
            findings.add(emptyFile(file, keys));
            return new OpenedFile(file, none(file, today), Document.EMPTY, false);
        }
        List<Diagnostic> faults = TextRules.check(file.place(0, file.text().length()));
        findings.addAll(faults);
        Optional<FrontMatter> parts = findings.take(FrontMatter.cut(file));
        Fields fields = parts.map(FrontMatter::matter)
                .filter(matter -> !isConflicted(matter, faults))
                .flatMap(matter -> fields(matter, keys, today, findings))
                .orElseGet(() -> none(file, today));
        Optional<Checked<Document>> text = parts.map(FrontMatter::body)
                .filter(body -> !isConflicted(body, faults))
                .map(MarkdownReader::read)
                .filter(read -> !isUnreadable(read, findings));
        return new OpenedFile(file, fields, text.map(findings::take).orElse(Document.EMPTY), text.isPresent());
    }

    private static boolean isUnreadable(Checked<Document> text, Findings findings) {
        boolean unreadable = text.hasErrors() && text.value().equals(Document.EMPTY);
        if (unreadable) {
            findings.addAll(text.diagnostics());
        }
        return unreadable;
    }

    /// Whether two versions of a text stand in it, or a part of them: nothing sensible can be said of either.
    ///
    /// @param faults what was found in the whole file
    static boolean isConflicted(Place text, List<Diagnostic> faults) {
        return hasConflict(faults) && hasConflict(TextRules.check(text));
    }

    private static boolean hasConflict(List<Diagnostic> faults) {
        return faults.stream().anyMatch(fault -> fault.code() == Code.MERGE_CONFLICT);
    }

    /// What the article is probably called, where its front matter cannot be read: what others say of it should be understood.
    String probableName() {
        Matcher line = NAME.matcher(file.text());
        return line.find() ? line.group(1) : file.stem();
    }

    static Diagnostic emptyFile(SourceFile file, Keys keys) {
        return Diagnostic.of(Code.EMPTY_FILE, file.start(), "this file is empty")
                .help("Write " + keys.owner() + " here, or delete the file.");
    }

    private static Optional<Fields> fields(Place matter, Keys keys, LocalDate today, Findings findings) {
        Optional<Node> node = findings.take(YamlReader.read(matter));
        if (node.isPresent() && node.get() instanceof Node.Entries entries && entries.entries().isEmpty()) {
            findings.add(Diagnostic.of(Code.MISSING_FRONT_MATTER, matter.file().start(), "the front matter has no keys")
                    .help("The keys of " + keys.owner() + " are " + keys.listed() + "."));
            return Optional.empty();
        }
        return node.flatMap(found -> keys.read(found, matter.file().start(), today, findings));
    }

    private static Fields none(SourceFile file, LocalDate today) {
        return new Fields(new Node.Entries(List.of(), file.start()), today);
    }
}
