package dev.touchstone.page.table;

import dev.touchstone.article.Contents;
import dev.touchstone.content.ContentFolder;
import dev.touchstone.reading.SmallSite;
import dev.touchstone.source.SourceFile;
import java.nio.file.Path;

/// The small site with four more runtimes, and comparisons of three and of six of them.
public final class WideSite {

    private WideSite() {}

    public static SmallSite site() {
        SmallSite site = SmallSite.original();
        for (SourceFile file : ContentFolder.read(Path.of("src/test/resources/wide-site")).value()) {
            site = site.with(file.path(), file.text());
        }
        return site;
    }

    public static Contents contents() {
        return site().contents();
    }
}
