package dev.touchstone.diagnostic;

import dev.touchstone.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Makes the repairs of findings in a text. Two that would touch the same characters cannot both be made: the one that begins
/// first is, and the other waits for the next reading.
///
/// @param fixes those that can be made together, by where they begin
public record Repair(List<Fix> fixes) {

    private static final Comparator<Edit> BY_PLACE = Comparator.comparingInt((Edit edit) -> edit.place().start())
            .thenComparingInt(edit -> edit.place().end());

    public Repair {
        fixes = List.copyOf(fixes);
    }

    /// The repairs of one file that can be made together.
    public static Repair of(SourceFile file, List<Diagnostic> findings) {
        List<Fix> fixes = findings.stream()
                .flatMap(found -> found.fixes().stream())
                .filter(fix -> fix.edits().stream().allMatch(edit -> edit.place().file().path().equals(file.path())))
                .distinct()
                .sorted(Comparator.comparing(Repair::first, BY_PLACE))
                .toList();
        List<Fix> made = new ArrayList<>();
        for (Fix fix : fixes) {
            if (made.stream().noneMatch(other -> collide(fix, other))) {
                made.add(fix);
            }
        }
        return new Repair(made);
    }

    /// The text with all repairs made. Everything between them stays as it is.
    public String applied(String text) {
        StringBuilder repaired = new StringBuilder(text.length());
        int from = 0;
        for (Edit edit : fixes.stream().flatMap(fix -> fix.edits().stream()).sorted(BY_PLACE).toList()) {
            repaired.append(text, from, edit.place().start()).append(edit.text());
            from = edit.place().end();
        }
        return repaired.append(text, from, text.length()).toString();
    }

    private static Edit first(Fix fix) {
        return fix.edits().stream().min(BY_PLACE).orElseThrow();
    }

    private static boolean collide(Fix one, Fix other) {
        return one.edits().stream().anyMatch(edit -> other.edits().stream().anyMatch(edit::collides));
    }
}
