package dev.touchstone.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Contents;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.library.LibraryAssembler;
import dev.touchstone.lint.rule.Example;
import dev.touchstone.reading.ContentReader;
import dev.touchstone.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Examples read and judged without a folder on disk.
///
/// @param marks where the example says that something is found: `path:line:column +length`
public record Judged(List<Diagnostic> found, List<String> marks) {

    public Judged {
        found = List.copyOf(found);
        marks = List.copyOf(marks);
    }

    public static Judged of(Example example) {
        Map<String, String> texts = ExampleFolder.texts(example);
        List<String> marks = new ArrayList<>();
        List<SourceFile> files = new ArrayList<>();
        texts.forEach((path, text) -> {
            marks.addAll(ExampleFolder.marks(path, text));
            files.add(SourceFile.of(path, ExampleFolder.unmarked(text)));
        });
        files.sort(Comparator.comparing(SourceFile::path));
        Findings findings = new Findings();
        Contents contents = findings.take(ContentReader.read(files, ExampleFolder.TODAY));
        List<Diagnostic> found = Lint.check(LibraryAssembler.withDrafts(contents, ExampleFolder.TODAY), files,
                findings.inFileOrder());
        return new Judged(found, marks);
    }

    /// The example has findings of this code at its marks, and no others.
    public static void assertFinds(Code code, Example example) {
        Judged judged = of(example);
        assertThat(judged.found()).extracting(found -> found.code().word() + " " + ExampleFolder.mark(found))
                .containsExactlyElementsOf(judged.marks().stream().map(mark -> code.word() + " " + mark).toList());
    }

    /// Nothing is found in the example.
    public static void assertClean(Example example) {
        assertThat(of(example).found()).isEmpty();
    }
}
