package dev.touchstone.lint.reference;

import dev.touchstone.article.Article;
import dev.touchstone.article.Comparison;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.lint.rule.ArticleRule;
import dev.touchstone.lint.rule.Corpus;
import dev.touchstone.lint.rule.Example;
import dev.touchstone.lint.rule.Explanation;
import dev.touchstone.lint.text.Inlines;
import dev.touchstone.lint.text.Passages;
import dev.touchstone.markdown.Inline;
import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Finds links within the content that lead nowhere.
public record BrokenLinkRule() implements ArticleRule {

    private static final Explanation EXPLANATION = new Explanation(Code.BROKEN_LINK,
            "A link names a file that the content does not have, or a part that its page does not have: a row, a cell, a section, a point, a "
                    + "question, a choice or a source.",
            "A reader who follows it lands nowhere, or at the top of a long page. A verdict whose reason leads nowhere proves nothing.",
            "Within the article write `#` and the id: of a criterion for its row, of criterion and runtime with a dot between for a cell, of a "
                    + "heading for a section. To another file write its path from this one, as in `../runtimes/alder.md#what-it-is`.",
            "It puts in the id that was meant, if only one is a letter or two away.",
            Example.text("""
                    ## In practice

                    Scripts feel the difference in [start-up time](«#start-up-tmie») every day.
                    """),
            Example.text("""
                    ## In practice

                    Scripts feel the difference in [start-up time](#start-up-time) every day.
                    """));

    @Override
    public Explanation explanation() {
        return EXPLANATION;
    }

    @Override
    public void check(Article article, Corpus corpus, Findings findings) {
        Map<String, Set<String>> anchors = new HashMap<>();
        Inlines.links(Passages.of(article)).filter(link -> isInternal(link.destination())).forEach(link -> {
            LinkTarget target = LinkTarget.of(link.destination(), article.file().path());
            if (link.destination().startsWith("/")) {
                findings.add(noPath(target(link)));
            } else if (!corpus.hasFile(target.path()) || !target.isPage()) {
                findings.add(noFile(target, target(link), corpus));
            } else if (leadsToDraft(article, target, corpus)) {
                findings.add(draft(target(link)));
            } else if (!target.fragment().isEmpty() && !mayBeLost(target, corpus)) {
                Set<String> known = anchors.computeIfAbsent(target.path(), path -> target.anchors(corpus.library()));
                if (!known.contains(target.fragment())) {
                    findings.add(noPart(target, target(link), known));
                }
            }
        });
    }

    /// Whatever has a scheme leads out of the site.
    private static boolean isInternal(String destination) {
        return !destination.contains(":");
    }

    /// Whether the part may exist and only could not be read: a row or a source of a file with errors, told there.
    private static boolean mayBeLost(LinkTarget target, Corpus corpus) {
        return !corpus.isWhole(target.path())
                && (target.isSource() || target.isRow(corpus.library()) || target.article(corpus.library()).isEmpty());
    }

    private static boolean leadsToDraft(Article from, LinkTarget target, Corpus corpus) {
        return !isDraft(from) && target.article(corpus.library()).filter(BrokenLinkRule::isDraft).isPresent();
    }

    private static boolean isDraft(Article article) {
        return article instanceof Comparison comparison && comparison.matter().draft();
    }

    private Diagnostic draft(Located<String> written) {
        return Diagnostic
                .of(code(), written.place(), "`" + written.value() + "` is a draft, which the site does not show")
                .help("Publish that article first, by removing `draft` from its front matter, or leave the link out.");
    }

    private Diagnostic noPath(Located<String> written) {
        return Diagnostic.of(code(), written.place(), "`" + written.value() + "` is an address, not a path")
                .help("Write the path of the file from this one, as in `../runtimes/alder.md`: code hosts follow it too.");
    }

    private Diagnostic noFile(LinkTarget target, Located<String> written, Corpus corpus) {
        String path = written.value().replaceFirst("#.*", "");
        Diagnostic found = Diagnostic.of(code(), written.place(), "the content has no page for `" + path + "`");
        return LinkTarget.renamed(target, corpus.library())
                .map(now -> found.help("That file is now called `" + now + "`."))
                .orElseGet(() -> Nearest.to(target.path(), LinkTarget.pages(corpus.library()))
                        .map(near -> found.help(Nearest.question(from(written.place().file().path(), near))))
                        .orElseGet(() -> found
                                .help("Write the path of an article from this one, as in `../runtimes/alder.md`.")));
    }

    /// How a file is written in another one.
    private static String from(String file, String path) {
        String folder = file.substring(0, file.indexOf('/') + 1);
        if (folder.isEmpty()) {
            return path;
        }
        return path.startsWith(folder) ? path.substring(folder.length()) : "../" + path;
    }

    private Diagnostic noPart(LinkTarget target, Located<String> written, Collection<String> anchors) {
        String fragment = target.fragment();
        String where = written.value().startsWith("#") ? "this page" : "that page";
        Diagnostic found = Diagnostic.of(code(), written.place(), where + " has no part `#" + fragment + "`");
        Diagnostic helped = Nearest.to(fragment, anchors)
                .map(near -> found.help(Nearest.question("#" + near)))
                .orElseGet(() -> found.help(
                        "A row is linked by the id of its criterion, a cell by criterion and runtime with a dot between, "
                                + "a section by the words of its heading with hyphens between."));
        return Nearest.certain(fragment, anchors)
                .filter(certain -> written.place().text().endsWith("#" + fragment))
                .map(certain -> helped.fixedBy(end(written.place(), fragment.length()), certain))
                .orElse(helped);
    }

    /// The destination of a link, where it can be found in the text; else the whole link.
    private static Located<String> target(Inline.Link link) {
        String text = link.place().text();
        int at = text.lastIndexOf("(" + link.destination());
        Place place = at < 0 ? link.place() : link.place().part(at + 1, at + 1 + link.destination().length());
        return new Located<>(link.destination(), place);
    }

    private static Place end(Place place, int length) {
        int whole = place.end() - place.start();
        return place.part(whole - length, whole);
    }
}
