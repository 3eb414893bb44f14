package dev.touchstone.reading;

import dev.touchstone.article.Comparison;
import dev.touchstone.article.Contents;
import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.reading.Memory.Compared;
import dev.touchstone.reading.Memory.Opened;
import dev.touchstone.source.Located;
import dev.touchstone.source.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Reads the one comparison that was saved, where nothing else can have changed: no other file has, and what it is called and what it
/// cites are the same. What an editor waits for must not depend on how many articles there are.
record ChangedComparisons(Checked<Contents> before, Memory memory) {

    /// More files at once are no editor's save.
    private static final int FEW = 8;

    /// Empty, where everything must be gone through.
    ///
    /// @param files in the order in which they were given the last time
    Optional<Reading> read(List<SourceFile> files, LocalDate today) {
        if (!memory.today().equals(today) || files.size() != memory.files().size() || isFull()) {
            return Optional.empty();
        }
        List<Integer> changed = IntStream.range(0, files.size())
                .filter(i -> isOther(files.get(i), memory.files().get(i)))
                .limit(FEW + 1)
                .boxed()
                .toList();
        return changed.size() > FEW ? Optional.empty() : read(files, changed);
    }

    private Optional<Reading> read(List<SourceFile> files, List<Integer> changed) {
        Reading reading = new Reading(before, memory);
        for (int i : changed) {
            Optional<Reading> next = new ChangedComparisons(reading.contents(), reading.memory())
                    .read(memory.files().get(i), files.get(i));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            reading = next.get();
        }
        return Optional.of(new Reading(reading.contents(), reading.memory().with(files)));
    }

    private Optional<Reading> read(SourceFile old, SourceFile now) {
        return memory.comparisons()
                .of(old)
                .filter(known -> old.path().equals(now.path()) && known.comparison().size() == 1)
                .flatMap(known -> memory.opened().of(old).flatMap(opened -> read(opened, known, now)));
    }

    private Optional<Reading> read(Opened old, Compared known, SourceFile now) {
        Opened opened = Opened.of(now, ArticleType.COMPARISON, memory.today());
        if (!isAlike(old, opened)) {
            return Optional.empty();
        }
        Compared compared = Compared.of(opened.file(), memory.references());
        return compared.comparison().size() == 1
                ? Optional.of(with(old.file().file(), opened, known.comparison().getFirst(), compared))
                : Optional.empty();
    }

    /// Whether nothing depends on the difference but the article itself.
    private boolean isAlike(Opened old, Opened now) {
        return isWhole(old) && isWhole(now)
                && old.keys().equals(now.keys())
                && memory.meanings().sources().containsAll(now.keys())
                && values(old.names()).equals(values(now.names()));
    }

    /// What could not be read might have cited anything, and a name that is taken twice is told at the second place.
    private boolean isWhole(Opened opened) {
        return opened.file().hasText() && !opened.file().fields().entries().entries().isEmpty()
                && before.diagnostics().stream().noneMatch(found -> found.code() == Code.DUPLICATE_NAME);
    }

    private Reading with(SourceFile old, Opened opened, Comparison known, Compared compared) {
        SourceFile now = opened.file().file();
        Findings findings = new Findings();
        before.diagnostics().stream().filter(found -> !isIn(found, old)).forEach(findings::add);
        findings.addAll(opened.found());
        findings.addAll(compared.found());
        Memory next = new Memory(memory.today(), memory.meanings(), memory.references(), memory.files(),
                memory.opened().with(old, now, opened), memory.comparisons().with(old, now, compared));
        return new Reading(findings.with(with(known, compared.comparison().getFirst())), next);
    }

    private Contents with(Comparison known, Comparison now) {
        Contents all = before.value();
        List<Comparison> comparisons = new ArrayList<>(all.comparisons());
        comparisons.set(position(known, comparisons), now);
        return new Contents(all.settings(), all.sources(), all.runtimes(), all.criteria(), all.guides(), comparisons,
                all.laboratory());
    }

    /// Looks for the very same one: to compare ten thousand articles by what they say takes longer than to read one.
    @SuppressWarnings("ReferenceEquality")
    private static int position(Comparison known, List<Comparison> comparisons) {
        return IntStream.range(0, comparisons.size())
                .filter(i -> comparisons.get(i) == known)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isOther(SourceFile one, SourceFile other) {
        return one != other;
    }

    private boolean isFull() {
        return memory.opened().last().size() > FEW * FEW;
    }

    private static boolean isIn(Diagnostic found, SourceFile file) {
        return found.place().file().equals(file);
    }

    private static List<String> values(List<Located<String>> names) {
        return names.stream().map(Located::value).toList();
    }
}
