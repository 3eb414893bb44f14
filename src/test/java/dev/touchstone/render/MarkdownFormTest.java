package dev.touchstone.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Contents;
import dev.touchstone.content.ContentFolder;
import dev.touchstone.diagnostic.Checked;
import dev.touchstone.library.LibraryAssembler;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.reading.ContentReader;
import dev.touchstone.reading.SmallSite;
import dev.touchstone.site.Resource;
import dev.touchstone.site.Site;
import dev.touchstone.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Articles as Markdown: reading what was sent gives the very article that it was made of.
class MarkdownFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"content", "src/test/resources/small-site", "src/test/resources/example-content"})
    void isReadAgainAsTheSameArticles(String folder) {
        List<SourceFile> files = ContentFolder.read(Path.of(folder)).value();
        Checked<Contents> before = ContentReader.read(files, SmallSite.TODAY);
        Site site = Site.of(LibraryAssembler.withDrafts(before.value(), SmallSite.TODAY));

        List<SourceFile> sent = files.stream().map(file -> sent(site, file)).toList();
        Checked<Contents> after = ContentReader.read(sent, SmallSite.TODAY);

        assertThat(sent.stream().filter(file -> file.text().contains("# http"))).isNotEmpty();
        assertThat(after.diagnostics()).hasSameSizeAs(before.diagnostics());
        assertThat(model(after.value())).isEqualTo(model(before.value()));
    }

    @Test
    void tellsWhatTheMarksMean() {
        Site site = Site.of(LibraryAssembler.assemble(SmallSite.original().contents(), SmallSite.TODAY));

        assertThat(new Renderer().render(site, new SitePath("/comparisons/alder-vs-birch.md")).bytes().text())
                .startsWith("---\n# https://small.example.org/comparisons/alder-vs-birch, CC-BY-4.0\n# [^")
                .contains("\n# [^field-report]: ");
    }

    /// The file as a client has it: those that are no page stay as they are.
    private static SourceFile sent(Site site, SourceFile file) {
        if (!SitePath.isPath("/" + file.path())) {
            return file;
        }
        SitePath path = new SitePath("/" + file.path());
        boolean isSent = site.at(path).filter(Resource.OtherForm.class::isInstance).isPresent();
        return isSent ? SourceFile.of(file.path(), new Renderer().render(site, path).bytes().text()) : file;
    }

    /// Everything that was read, without the places at which it stood.
    private static String model(Contents contents) {
        return contents.toString().replaceAll("(place|file)=[^,\\]]+", "$1");
    }
}
