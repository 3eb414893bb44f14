package dev.touchstone.reading;

import dev.touchstone.article.Comparison;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.markdown.Inline;
import dev.touchstone.reading.Memory.Compared;
import dev.touchstone.reading.Memory.Meanings;
import dev.touchstone.reading.Memory.Opened;
import dev.touchstone.source.Located;
import dev.touchstone.source.SourceFile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
        Opened known = Optional.ofNullable(before.opened().get(file)).orElseGet(() -> openAnew(file, type));
        opened.put(file, known);
        return known;
    }

    private Opened openAnew(SourceFile file, ArticleType type) {
        Findings findings = new Findings();
        OpenedFile read = OpenedFile.open(file, type.keys(), today, findings);
        List<Located<String>> cited = SourceMarks.in(read.document()).stream().map(Recall::cited).toList();
        return new Opened(read, findings.inFileOrder(), cited,
                cited.stream().map(Located::value).collect(Collectors.toUnmodifiableSet()), type.names(read));
    }

    private static Located<String> cited(Inline.SourceMark mark) {
        return new Located<>(mark.key(), mark.place());
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
        Compared known = Optional.ofNullable(before.comparisons().get(file.file()))
                .filter(compared -> comparing.same())
                .filter(compared -> compared.slugs().isEmpty() || compared.slugs().equals(references.comparisons()))
                .orElseGet(() -> compareAnew(file, references));
        comparisons.put(file.file(), known);
        findings.addAll(known.found());
        return known.comparison();
    }

    private static Compared compareAnew(OpenedFile file, References references) {
        Findings findings = new Findings();
        List<Comparison> comparison = ComparisonReader.read(file, references, findings).stream().toList();
        boolean names = !file.fields().get(ComparisonKeys.RELATED, List.of()).isEmpty();
        return new Compared(comparison, findings.inFileOrder(), names ? references.comparisons() : Set.of());
    }

    Memory memory(Meanings meanings) {
        return new Memory(today, meanings, opened, comparisons);
    }
}
