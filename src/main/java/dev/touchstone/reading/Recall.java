package dev.touchstone.reading;

import dev.touchstone.article.Comparison;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.reading.Memory.Compared;
import dev.touchstone.reading.Memory.Meanings;
import dev.touchstone.reading.Memory.Opened;
import dev.touchstone.source.SourceFile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One reading's way to what the last one knew: takes over what still holds, reads the rest, and remembers both.
final class Recall {

    private final Memory before;
    private final LocalDate today;
    private final Map<SourceFile, Opened> opened = new HashMap<>();
    private final Map<SourceFile, Compared> comparisons = new HashMap<>();

    Recall(Memory before, LocalDate today) {
        this.before = before.today().equals(today) ? before : Memory.EMPTY;
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    Opened open(SourceFile file, ArticleType type) {
        Opened known = before.opened().of(file).orElseGet(() -> Opened.of(file, type, today));
        opened.put(file, known);
        return known;
    }

    /// @param meanings what names stand for now, which is the same for all comparisons
    Comparing comparing(References references, Meanings meanings) {
        return new Comparing(references, before.meanings().equals(meanings));
    }

    /// Reads comparisons while names stand for something.
    ///
    /// @param same whether they stand for what they stood for before
    record Comparing(References references, boolean same) {}

    List<Comparison> compare(OpenedFile file, Comparing comparing, Findings findings) {
        References references = comparing.references();
        Compared known = before.comparisons()
                .of(file.file())
                .filter(compared -> comparing.same())
                .filter(compared -> compared.slugs().isEmpty() || compared.slugs().equals(references.comparisons()))
                .orElseGet(() -> Compared.of(file, references));
        comparisons.put(file.file(), known);
        findings.addAll(known.found());
        return known.comparison();
    }

    Memory memory(Meanings meanings, References references, List<SourceFile> files) {
        return new Memory(today, meanings, references, files, Kept.of(opened), Kept.of(comparisons));
    }
}
