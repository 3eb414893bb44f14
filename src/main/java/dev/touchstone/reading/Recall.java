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

    /// Opens articles, in their order. No two of them have to do with each other, so they are opened side by side.
    List<Opened> open(List<SourceFile> files, ArticleType type) {
        List<Opened> all = files.parallelStream()
                .map(file -> before.opened().of(file).orElseGet(() -> Opened.of(file, type, today)))
                .toList();
        all.forEach(one -> opened.put(one.file().file(), one));
        return all;
    }

    /// @param meanings what names stand for now, which is the same for all comparisons
    Comparing comparing(References references, Meanings meanings) {
        return new Comparing(references, before.meanings().equals(meanings));
    }

    /// Reads comparisons while names stand for something.
    ///
    /// @param same whether they stand for what they stood for before
    record Comparing(References references, boolean same) {}

    /// Reads comparisons, in their order.
    List<Comparison> compare(List<OpenedFile> files, Comparing comparing, Findings findings) {
        List<Compared> all = files.parallelStream().map(file -> compare(file, comparing)).toList();
        for (int i = 0; i < files.size(); i++) {
            comparisons.put(files.get(i).file(), all.get(i));
            findings.addAll(all.get(i).found());
        }
        return all.stream().flatMap(one -> one.comparison().stream()).toList();
    }

    private Compared compare(OpenedFile file, Comparing comparing) {
        References references = comparing.references();
        return before.comparisons()
                .of(file.file())
                .filter(compared -> comparing.same())
                .filter(compared -> compared.slugs().isEmpty() || compared.slugs().equals(references.comparisons()))
                .orElseGet(() -> Compared.of(file, references));
    }

    Memory memory(Meanings meanings, References references, List<SourceFile> files) {
        return new Memory(today, meanings, references, files, Kept.of(opened), Kept.of(comparisons));
    }
}
