package dev.touchstone.reading;

import dev.touchstone.article.Criterion;
import dev.touchstone.article.Statement;
import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.markdown.Block.TableCell;
import dev.touchstone.markdown.Inline;
import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import dev.touchstone.value.ValueKind;
import dev.touchstone.value.ValueKind.Reading;
import dev.touchstone.value.ValueKind.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the statements of a cell.
///
/// ```text
/// cell      = statement { ";" statement }
/// statement = value { "(" remark { ", " remark } ")" } { "[^" key "]" }
/// ```
///
/// Nothing is parted inside parentheses, code, links or emphasis. Sources may also stand before the parentheses.
record StatementReader(References references, Findings findings) {

    /// The cell's statements; empty, and told, where one of them cannot be read: a cell is never shown in part.
    List<Statement> read(TableCell cell, Criterion criterion) {
        InlineTape tape = InlineTape.of(cell.content());
        if (tape.isBlank()) {
            findings.add(empty(cell.place(), "this cell is empty").fixedBy(cell.place(), "—"));
            return List.of();
        }
        List<Integer> ends = ends(tape);
        List<Statement> statements = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            read(tape, start, end, criterion.kind()).ifPresent(statements::add);
            start = end + 1;
        }
        return statements.size() == ends.size() ? List.copyOf(statements) : List.of();
    }

    /// Where statements end: at each semicolon outside parentheses, and at the end of the cell.
    private static List<Integer> ends(InlineTape tape) {
        List<Integer> ends = new ArrayList<>();
        int open = 0;
        for (int i = 0; i < tape.length(); i++) {
            char c = tape.at(i);
            open = Math.max(0, open + (c == '(' ? 1 : c == ')' ? -1 : 0));
            if (c == ';' && open == 0) {
                ends.add(i);
            }
        }
        ends.add(tape.length());
        return ends;
    }

    private Optional<Statement> read(InlineTape cell, int start, int end, ValueKind kind) {
        InlineTape statement = cell.part(start, end);
        if (statement.isBlank()) {
            Place semicolon = cell.place(start > 0 ? start - 1 : end);
            findings.add(
                    empty(semicolon, "there is no statement " + (start > 0 ? "behind" : "before") + " this semicolon")
                            .fixedBy(semicolon, ""));
            return Optional.empty();
        }
        InlineTape said = statement.withoutMarks();
        if (said.isBlank()) {
            findings.add(empty(statement.place(), "there is a source here, but no value"));
            return Optional.empty();
        }
        Optional<Diagnostic> broken = BrokenMark.in(statement, references.vocabulary().sourceKeys());
        if (broken.isPresent()) {
            findings.add(broken.get());
            return Optional.empty();
        }
        return RemarkReader.of(said, findings).flatMap(parts -> {
            Written written = new Written(new Located<>(parts.value().text(), parts.value().place()), parts.remarks());
            Checked<Optional<Reading>> read = kind.read(written);
            read.diagnostics().forEach(found -> findings.add(runsOn(statement) ? unparted(found) : found));
            return read.value().map(reading -> statement(statement, parts.value(), reading));
        });
    }

    /// Whether words stand behind a source, where only the parentheses and the sources of its statement may.
    private static boolean runsOn(InlineTape statement) {
        boolean cited = false;
        int open = 0;
        for (int i = 0; i < statement.length(); i++) {
            char c = statement.at(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            cited |= statement.isMark(i);
            if (cited && open == 0 && c != ')' && !statement.isMark(i) && !statement.isBlank(i)) {
                return true;
            }
        }
        return false;
    }

    private static Diagnostic unparted(Diagnostic found) {
        return found.isError()
                ? new Diagnostic(found.code(), found.place(), found.message(),
                        List.of("If these are two statements, put `;` between them, behind the first one's source."),
                        found.related(), List.of())
                : found;
    }

    private Statement statement(InlineTape whole, InlineTape value, Reading reading) {
        List<String> sources = SourceMarks.in(whole.inlines())
                .stream()
                .map(Inline.SourceMark::key)
                .filter(references.vocabulary()::hasSource)
                .distinct()
                .toList();
        List<String> conditions = reading.conditions().stream().map(condition -> condition.value().strip()).toList();
        return new Statement(reading.value(), value.inlines(), conditions, note(whole.withoutMarks(), reading.notes()),
                sources, whole.place());
    }

    /// The notes as they were written, with commas between them.
    private static List<Inline> note(InlineTape whole, List<Located<String>> notes) {
        List<Inline> content = new ArrayList<>();
        for (Located<String> note : notes) {
            if (!content.isEmpty()) {
                content.add(new Inline.TextRun(", ", note.place().at()));
            }
            content.addAll(whole.at(note.place()).inlines());
        }
        return content;
    }

    private static Diagnostic empty(Place place, String message) {
        return Diagnostic.of(Code.EMPTY_CELL, place, message)
                .help("Write `—` (an em dash) where the answer is unknown, or `n/a` where the question does not apply.");
    }
}
