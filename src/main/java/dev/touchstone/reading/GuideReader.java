package dev.touchstone.reading;

import dev.touchstone.article.Guide;
import dev.touchstone.article.Prose;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.matter.Fields;
import dev.touchstone.source.Located;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a guide. Nothing refers to its keys, so one that lacks a key is left out.
final class GuideReader {

    private GuideReader() {}

    static Optional<Guide> read(OpenedFile opened, Findings findings) {
        Fields fields = opened.fields();
        Prose prose = new ProseReader(new PageIds(Set.of(), findings), findings).read(opened.document());
        List<String> aliases = fields.get(GuideKeys.ALIASES, List.of()).stream().map(Located::value).toList();
        return !opened.hasText() ? Optional.empty()
                : fields.get(GuideKeys.TITLE)
                        .flatMap(title -> fields.get(GuideKeys.SUMMARY)
                                .map(summary -> new Guide(opened.file(), title, summary, aliases, prose)));
    }
}
