package dev.touchstone.pipeline;

import dev.touchstone.article.Contents;
import dev.touchstone.content.ContentFolder;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.library.Library;
import dev.touchstone.library.LibraryAssembler;
import dev.touchstone.reading.ContentReader;
import dev.touchstone.site.Site;
import dev.touchstone.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// From a content folder to an edition: read the files, read the articles, assemble the library, lay out the site.
public final class Pipeline {

    private Pipeline() {}

    /// Builds an edition of whatever can be read; an edition with errors holds what is sound.
    ///
    /// @param today the day as seen from which dates lie in the future and statements are due
    public static Edition run(Path folder, LocalDate today) {
        Findings findings = new Findings();
        List<SourceFile> files = findings.take(ContentFolder.read(folder));
        Contents contents = findings.take(ContentReader.read(files, today));
        Library library = findings.take(LibraryAssembler.assemble(contents, today));
        return new Edition(library, Site.of(library), findings.inFileOrder());
    }
}
