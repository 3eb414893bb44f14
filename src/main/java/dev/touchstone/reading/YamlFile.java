package dev.touchstone.reading;

import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.markdown.TextRules;
import dev.touchstone.matter.Node;
import dev.touchstone.matter.YamlLimits;
import dev.touchstone.matter.YamlReader;
import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;
import java.util.List;
import java.util.Optional;

/// Reads a file that is YAML as a whole.
final class YamlFile {

    private YamlFile() {}

    static Optional<Node> read(SourceFile file, YamlLimits limits, Findings findings) {
        Place whole = file.place(0, file.text().length());
        List<Diagnostic> faults = TextRules.check(whole);
        findings.addAll(faults);
        return OpenedFile.isConflicted(whole, faults) ? Optional.empty()
                : findings.take(YamlReader.read(whole, limits));
    }
}
