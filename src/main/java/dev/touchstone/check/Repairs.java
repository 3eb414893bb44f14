package dev.touchstone.check;

import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Repair;
import dev.touchstone.pipeline.Content;
import dev.touchstone.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Makes all repairs in a content folder. A repair can bring another one to light, so it goes on until none is left: repairing
/// twice in a row changes nothing.
///
/// @param wanted which findings are to be repaired
record Repairs(Path folder, LocalDate today, Predicate<Diagnostic> wanted) {

    /// More rounds than repairs can wait for each other in files that people write.
    private static final int MOST_ROUNDS = 20;

    /// The content as it is afterwards, and how many repairs were made.
    record Made(Content content, int repairs) {}

    Made make() throws IOException {
        int repairs = 0;
        for (int round = 1; round < MOST_ROUNDS; round++) {
            Content content = Content.read(folder, today);
            int made = makeAll(content.diagnostics().stream().filter(wanted).toList());
            if (made == 0) {
                return new Made(content, repairs);
            }
            repairs += made;
        }
        return new Made(Content.read(folder, today), repairs);
    }

    private int makeAll(List<Diagnostic> found) throws IOException {
        Map<String, SourceFile> files = new LinkedHashMap<>();
        found.stream()
                .filter(diagnostic -> !diagnostic.fixes().isEmpty())
                .map(diagnostic -> diagnostic.place().file())
                .forEach(file -> files.putIfAbsent(file.path(), file));
        int made = 0;
        for (SourceFile file : files.values()) {
            Repair repair = Repair.of(file, found);
            if (!repair.fixes().isEmpty() && FileRepair.write(folder.resolve(file.path()), file, repair)) {
                made += repair.fixes().size();
            }
        }
        return made;
    }
}
