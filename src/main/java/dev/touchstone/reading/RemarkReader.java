package dev.touchstone.reading;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes the closing parentheses off a statement, and parts what is in them at its commas.
final class RemarkReader {

    private RemarkReader() {}

    /// A value and its remarks.
    record Parts(InlineTape value, List<Located<String>> remarks) {

        Parts {
            remarks = List.copyOf(remarks);
        }
    }

    /// Empty, and told, where a parenthesis is not closed.
    static Optional<Parts> of(InlineTape statement, Findings findings) {
        InlineTape value = statement;
        List<Located<String>> remarks = new ArrayList<>();
        for (int open = opening(value); open > 0; open = opening(value)) {
            remarks.addAll(0, remarks(value.part(open + 1, value.length() - 1)));
            value = value.part(0, open);
        }
        Optional<Integer> unbalanced = unbalanced(value);
        InlineTape rest = value;
        unbalanced.ifPresent(index -> findings.add(Diagnostic.of(Code.UNREADABLE_CELL, rest.place(index),
                rest.at(index) == '(' ? "this parenthesis is not closed" : "this parenthesis was never opened")
                .help("Conditions and notes stand in parentheses behind the value, as in `~30 ms (bare)`.")));
        return unbalanced.isPresent() ? Optional.empty() : Optional.of(new Parts(value, remarks));
    }

    /// Where the parentheses open that close at the very end; -1 where none do, 0 where nothing stands before them.
    private static int opening(InlineTape tape) {
        if (tape.length() == 0 || tape.at(tape.length() - 1) != ')') {
            return -1;
        }
        int depth = 0;
        for (int i = tape.length() - 1; i >= 0; i--) {
            depth += tape.at(i) == ')' ? 1 : tape.at(i) == '(' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /// The first parenthesis without its other half.
    private static Optional<Integer> unbalanced(InlineTape tape) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < tape.length(); i++) {
            if (tape.at(i) == '(') {
                open.add(i);
            } else if (tape.at(i) == ')') {
                if (open.isEmpty()) {
                    return Optional.of(i);
                }
                open.removeLast();
            }
        }
        return open.stream().findFirst();
    }

    /// The parts between commas; a comma between digits belongs to a number, and one in inner parentheses to those.
    private static List<Located<String>> remarks(InlineTape group) {
        List<Located<String>> remarks = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= group.length(); i++) {
            char c = i < group.length() ? group.at(i) : ',';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean parts = i == group.length()
                    || (c == ',' && depth == 0 && (i + 1 == group.length() || group.isBlank(i + 1)));
            if (parts) {
                InlineTape remark = group.part(start, i);
                if (remark.length() > 0) {
                    remarks.add(new Located<>(remark.text(), remark.place()));
                }
                start = i + 1;
            }
        }
        return remarks;
    }
}
