package dev.touchstone.page;

import dev.touchstone.article.Option;
import dev.touchstone.library.Library;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.prose.Html;
import dev.touchstone.page.prose.InlineHtml;
import dev.touchstone.page.prose.ProseHtml;
import dev.touchstone.page.prose.Scope;
import java.util.List;

/// What speaks for and against one runtime.
///
/// @param runtime its own page
/// @param bestFor empty where the article does not say
/// @param prose what else the article says of it by itself
public record OptionView(String anchor, Link runtime, Html bestFor, List<Point> pros, List<Point> cons, Html prose) {

    private static final int LEVEL = 4;

    public OptionView {
        pros = List.copyOf(pros);
        cons = List.copyOf(cons);
    }

    static OptionView of(Option option, Library library, Scope scope) {
        Link runtime = library.runtime(option.runtime())
                .map(profile -> new Link(profile.name(), SitePath.of(profile).value()))
                .orElse(new Link(option.runtime(), ""));
        return new OptionView(option.anchor(), runtime, new InlineHtml(scope).of(option.bestFor()),
                points(option.pros(), scope), points(option.cons(), scope),
                new ProseHtml(scope).of(option.prose(), LEVEL));
    }

    private static List<Point> points(List<Option.Point> points, Scope scope) {
        return points.stream()
                .map(point -> new Point(point.anchor(), new ProseHtml(scope).labelled(point.label(), point.text())))
                .toList();
    }

    /// One of them.
    public record Point(String anchor, Html text) {}
}
