package dev.touchstone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Comparison;
import dev.touchstone.article.Contents;
import dev.touchstone.content.ContentFolder;
import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.DiagnosticPrinter;
import dev.touchstone.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The one small world of the tests: a complete content folder with two runtimes, six criteria of five kinds, three sources, a
/// guide and a comparison. Tests vary it in the language of authors, which is text.
public final class SmallSite {

    /// The day on which it is read.
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    public static final String COMPARISON = "comparisons/alder-vs-birch.md";

    private static final SmallSite ORIGINAL = new SmallSite(read(Path.of("src/test/resources/small-site")));

    private final List<SourceFile> files;

    private SmallSite(List<SourceFile> files) {
        this.files = List.copyOf(files);
    }

    private static List<SourceFile> read(Path folder) {
        Checked<List<SourceFile>> files = ContentFolder.read(folder);
        assertThat(files.diagnostics()).isEmpty();
        return files.value();
    }

    /// The site as it is: without a single finding.
    public static SmallSite original() {
        return ORIGINAL;
    }

    /// The same site with another text for one file, or with one file more.
    public SmallSite with(String path, String text) {
        List<SourceFile> changed = new ArrayList<>(files);
        changed.removeIf(file -> file.path().equals(path));
        changed.add(SourceFile.of(path, text));
        changed.sort(Comparator.comparing(SourceFile::path));
        return new SmallSite(changed);
    }

    /// The same site without a file.
    public SmallSite without(String path) {
        return new SmallSite(files.stream().filter(file -> !file.path().equals(path)).toList());
    }

    /// The same site with a piece of one file replaced; the piece has to be there.
    public SmallSite replacing(String path, String piece, String replacement) {
        String text = text(path);
        assertThat(text).contains(piece);
        return with(path, text.replace(piece, replacement));
    }

    public List<SourceFile> files() {
        return files;
    }

    /// The text of one file.
    public String text(String path) {
        return files.stream().filter(file -> file.path().equals(path)).map(SourceFile::text).findFirst().orElseThrow();
    }

    public Checked<Contents> read() {
        return ContentReader.read(files, TODAY);
    }

    /// What could be read, findings or not.
    public Contents contents() {
        return read().value();
    }

    /// The comparison that the site comes with.
    public Comparison comparison() {
        return contents().comparisons()
                .stream()
                .filter(comparison -> comparison.id().equals("alder-vs-birch"))
                .findFirst()
                .orElseThrow();
    }

    public List<Diagnostic> findings() {
        return read().diagnostics();
    }

    /// All findings as an author sees them.
    public String printed() {
        return DiagnosticPrinter.PLAIN.print(findings());
    }
}
