package dev.touchstone.pipeline;

import dev.touchstone.history.History;
import dev.touchstone.site.Site;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// From a content folder to an edition: read and judge the content, then lay out the site.
public final class Pipeline {

    private Pipeline() {}

    /// Builds an edition of whatever can be read; an edition with errors holds what is sound.
    ///
    /// @param today the day as seen from which dates lie in the future and statements are due
    public static Edition run(Path folder, LocalDate today) {
        Content content = Content.read(folder, today);
        return new Edition(content.library(),
                Site.of(content.library(), content.ledger().reconciled().ledger(), History.of(folder)),
                content.diagnostics(), List.of());
    }
}
