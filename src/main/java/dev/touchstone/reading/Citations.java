package dev.touchstone.reading;

import dev.touchstone.article.Source;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.reading.Memory.Opened;
import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Keeps the account of who cites which source: unknown ones are told where they are cited, unused ones where they are defined.
final class Citations {

    private static final String DEFINE = "To cite a new source, write it into sources.yml under this key, with at least "
            + SourceKeys.ALL.listedRequired() + ".";

    private final SourceRegistry registry;
    private final Findings findings;
    private final Set<String> cited = new HashSet<>();
    private boolean isComplete = true;

    Citations(SourceRegistry registry, Findings findings) {
        this.registry = registry;
        this.findings = findings;
    }

    void cite(Located<String> key) {
        cited.add(key.value());
        if (!registry.isKnown(key.value())) {
            Diagnostic found = Diagnostic
                    .of(Code.UNKNOWN_SOURCE, key.place(), "sources.yml has no source `" + key.value() + "`")
                    .help(Nearest.help(key.value(), registry.keys()))
                    .misspelt(name(key), registry.keys());
            boolean isNew = Nearest.to(key.value(), registry.keys()).isEmpty();
            findings.add(isNew ? found.help(DEFINE) : found);
            // the source that was meant is not unused
            Nearest.to(key.value(), registry.keys()).ifPresent(cited::add);
        }
    }

    /// The key without the brackets of a mark.
    private static Place name(Located<String> key) {
        int at = key.place().text().indexOf(key.value());
        return at < 0 ? key.place() : key.place().part(at, at + key.value().length());
    }

    /// Whether a page can show the source of this key.
    boolean isSound(String key) {
        return registry.sources().stream().anyMatch(source -> source.key().equals(key));
    }

    /// Everything that a text cites, and what a text that cannot be read might cite.
    void cite(Opened opened) {
        if (opened.keys().stream().allMatch(registry::isKnown)) {
            cited.addAll(opened.keys());
        } else {
            opened.cited().forEach(this::cite);
        }
        OpenedFile file = opened.file();
        if (!file.hasText() || file.fields().entries().entries().isEmpty()) {
            citeUnread(file.file());
        }
    }

    private void citeUnread(SourceFile file) {
        // an article that has lost its text, perhaps only while it is saved, may have cited anything
        isComplete &= !file.text().isBlank();
        registry.keys().stream().filter(key -> file.text().contains(key)).forEach(cited::add);
    }

    /// A content folder that cites nothing needs no file of sources.
    void tellMissingFile(boolean isThere) {
        if (!isThere && !cited.isEmpty()) {
            findings.add(Diagnostic.of(Code.MISSING_CONTENT, SourceFile.of(SourcesReader.PATH, "").start(),
                    "there is no `sources.yml`, but articles cite " + cited.size()
                            + (cited.size() == 1 ? " source" : " sources"))
                    .help("Write each source there by its key, with " + SourceKeys.ALL.listed() + "."));
        }
    }

    void tellUnused(List<Source> sources) {
        sources.stream()
                .filter(source -> isComplete && !cited.contains(source.key()))
                .forEach(source -> findings.add(
                        Diagnostic
                                .of(Code.UNUSED_SOURCE, source.place(),
                                        "nothing cites the source `" + source.key() + "`")
                                .help("Cite it as `[^" + source.key() + "]`, or remove it.")));
    }
}
