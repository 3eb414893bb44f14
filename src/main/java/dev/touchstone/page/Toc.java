package dev.touchstone.page;

import dev.touchstone.article.Prose;
import dev.touchstone.page.prose.InlineHtml;
import java.util.ArrayList;
import java.util.List;

/// The contents of prose: its headings, two levels deep.
final class Toc {

    private Toc() {}

    static List<TocItem> of(Prose prose, boolean hasSources) {
        List<TocItem> items = new ArrayList<>(prose.parts()
                .stream()
                .map(part -> new TocItem(title(part), "#" + part.anchor(), below(part)))
                .toList());
        if (hasSources) {
            items.add(TocItem.of("Sources", "sources"));
        }
        return items;
    }

    private static List<TocItem> below(Prose.Part part) {
        return part.prose().parts().stream().map(inner -> TocItem.of(title(inner), inner.anchor())).toList();
    }

    private static String title(Prose.Part part) {
        return InlineHtml.words(part.section().heading().content());
    }
}
