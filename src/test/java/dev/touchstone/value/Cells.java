package dev.touchstone.value;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.source.Located;
import dev.touchstone.source.SourceFile;
import dev.touchstone.value.Order.Conditioned;
import dev.touchstone.value.ValueKind.Reading;
import dev.touchstone.value.ValueKind.Written;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Cells as authors write them, for tests: `value (remark, remark)`, with `;` between statements.
final class Cells {

    static final ValueKind MS = quantity("ms");
    static final ValueKind MB = quantity("MB");
    static final ValueKind REQUESTS = quantity("req/s");
    static final ValueKind RATIO = quantity("×");
    static final ValueKind MINUTES = quantity("min");
    static final ValueKind NUMBER = new QuantityKind(Unit.NUMBER, false, "");
    static final ValueKind PACKAGES = new QuantityKind(Unit.counting("packages"), false, "");
    static final ValueKind SHARE = new QuantityKind(Unit.find("%").orElseThrow(), true, "");
    static final ValueKind RATING = new RatingKind(Scale.DEFAULT);
    static final ValueKind SUPPORT = new SupportKind();
    static final ValueKind NAMES = new NamesKind();
    static final ValueKind VERSION = new VersionKind();
    static final ValueKind DATE = new DateKind();
    static final ValueKind TEXT = new TextKind();

    private static final String BEFORE = "| Row | ";

    private Cells() {}

    static ValueKind quantity(String unit) {
        return new QuantityKind(Unit.find(unit).orElseThrow(), false, "");
    }

    /// Reads one statement that stands from column 9 on in a file.
    static Checked<Optional<Reading>> read(ValueKind kind, String statement) {
        SourceFile file = SourceFile.of("cells.md", BEFORE + statement + " |");
        int open = statement.endsWith(")") ? statement.lastIndexOf(" (") : -1;
        String text = open < 0 ? statement : statement.substring(0, open);
        List<Located<String>> remarks = new ArrayList<>();
        int start = open + 2;
        while (open >= 0 && start < statement.length()) {
            int comma = statement.indexOf(", ", start);
            int end = comma < 0 ? statement.length() - 1 : comma;
            remarks.add(new Located<>(statement.substring(start, end),
                    file.place(BEFORE.length() + start, BEFORE.length() + end)));
            start = comma < 0 ? statement.length() : comma + 2;
        }
        return kind.read(new Written(
                new Located<>(text, file.place(BEFORE.length(), BEFORE.length() + text.length())), remarks));
    }

    static Value value(ValueKind kind, String statement) {
        return read(kind, statement).value().orElseThrow(() -> new AssertionError("unreadable: " + statement)).value();
    }

    static List<Conditioned> cell(ValueKind kind, String statements) {
        return Arrays.stream(statements.split("; ", -1))
                .map(statement -> read(kind, statement).value()
                        .orElseThrow(() -> new AssertionError("unreadable: " + statement)))
                .map(reading -> new Conditioned(reading.value(),
                        reading.conditions().stream().map(Located::value).collect(Collectors.toUnmodifiableSet())))
                .toList();
    }

    /// The only finding about a statement that cannot be read.
    static Diagnostic refusal(ValueKind kind, String statement) {
        Checked<Optional<Reading>> read = read(kind, statement);
        if (read.value().isPresent() || read.diagnostics().size() != 1) {
            throw new AssertionError("not refused once: " + statement + " " + read);
        }
        return read.diagnostics().getFirst();
    }
}
