package dev.touchstone.reading;

import dev.touchstone.article.Source;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.matter.CalendarDate;
import dev.touchstone.matter.Fields;
import dev.touchstone.matter.Node;
import dev.touchstone.matter.YamlLimits;
import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads `sources.yml`: one entry per source, by key.
final class SourcesReader {

    static final String PATH = "sources.yml";

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final LocalDate today;
    private final Findings findings;
    private final List<Source> sources = new ArrayList<>();
    private final List<Located<String>> makers = new ArrayList<>();

    SourcesReader(LocalDate today, Findings findings) {
        this.today = today;
        this.findings = findings;
    }

    SourceRegistry read(SourceFile file) {
        if (file.text().isBlank()) {
            findings.add(OpenedFile.emptyFile(file, SourceKeys.ALL));
            return missing();
        }
        Optional<Node> node = YamlFile.read(file, YamlLimits.REGISTRY, findings);
        if (node.isEmpty() || !(node.get() instanceof Node.Entries entries)) {
            node.ifPresent(this::tellNoMap);
            return missing();
        }
        entries.entries().forEach(this::read);
        Set<String> keys = entries.entries().stream().map(entry -> entry.key().value()).collect(Collectors.toSet());
        return new SourceRegistry(sources, keys, makers, true);
    }

    /// For a content folder without the file: whether that is a mistake depends on who cites something.
    static SourceRegistry missing() {
        return new SourceRegistry(List.of(), Set.of(), List.of(), false);
    }

    private void tellNoMap(Node node) {
        findings.add(Diagnostic
                .of(Code.WRONG_TYPE, node.place().at(),
                        "sources.yml is a map of sources by key, but this is something else")
                .help("Write `key:`, and below it, indented, " + SourceKeys.ALL.listed() + "."));
    }

    private void read(Node.Entry entry) {
        String key = entry.key().value();
        if (key.length() > 64 || !KEY.matcher(key).matches()) {
            findings.add(
                    Diagnostic.of(Code.INVALID_NAME, entry.key().place(), "`" + key + "` cannot be the key of a source")
                            .help("A key is lower-case words joined by hyphens, at most 64 characters."));
            return;
        }
        SourceKeys.ALL.read(entry.value(), entry.key().place(), today, findings)
                .ifPresent(fields -> source(key, fields, entry.key().place()).ifPresent(sources::add));
    }

    private Optional<Source> source(String key, Fields fields, Place place) {
        List<Located<String>> about = fields.get(SourceKeys.ABOUT, List.of());
        makers.addAll(about);
        if (fields.get(SourceKeys.TITLE).isEmpty() || fields.get(SourceKeys.URL).isEmpty()
                || fields.get(SourceKeys.KIND).isEmpty() || fields.get(SourceKeys.ACCESSED).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Source(key, fields.get(SourceKeys.TITLE).get(), fields.get(SourceKeys.URL).get(),
                fields.get(SourceKeys.KIND).get(), fields.get(SourceKeys.PUBLISHER, ""),
                fields.get(SourceKeys.AUTHOR, ""),
                fields.get(SourceKeys.PUBLISHED).map(CalendarDate::written).orElse(""),
                fields.get(SourceKeys.ACCESSED).get().first(), about.stream().map(Located::value).toList(), place));
    }
}
