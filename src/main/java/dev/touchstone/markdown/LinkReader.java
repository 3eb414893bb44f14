package dev.touchstone.markdown;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.source.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns links and images into ours where they lead to a safe place, and into their text where they do not.
final class LinkReader {

    private final Reading reading;
    private final InlineReader inlines;

    LinkReader(Reading reading, InlineReader inlines) {
        this.reading = reading;
        this.inlines = inlines;
    }

    void append(Link link, Runs runs) {
        appendLink(link, link, runs);
    }

    void append(Image image, Runs runs) {
        appendImage(image, image, runs);
    }

    void append(LinkRef link, Runs runs) {
        Reference reference = definition(link);
        if (reference == null) {
            appendUndefined(link, runs);
        } else {
            appendLink(link, reference, runs);
        }
    }

    void append(ImageRef image, Runs runs) {
        Reference reference = definition(image);
        if (reference == null) {
            appendUndefined(image, runs);
        } else {
            appendImage(image, reference, runs);
        }
    }

    /// `<https://…>` or `<name@host>`.
    void append(DelimitedLinkNode link, Runs runs) {
        Place place = reading.place(link);
        Place words = reading.place(link.getText());
        String address = reading.decoded(Escaping.unescapeHtml(link.getText()), words);
        Inline shown = new Inline.TextRun(address, words);
        String destination = link instanceof MailLink ? "mailto:" + address : address;
        if (SafeLink.isSafe(destination)) {
            runs.add(new Inline.Link(List.of(shown), destination, "", place));
        } else {
            tellUnsafe(place, destination);
            runs.add(shown);
        }
    }

    private void appendLink(Node node, LinkNodeBase target, Runs runs) {
        Place place = reading.place(node);
        String destination = destination(target, place);
        Hoisted text = Hoisted.from(inlines.linkText(node));
        if (destination.isEmpty()) {
            reading.report(Code.BROKEN_LINK, place, "the link leads nowhere",
                    "Write an address between the parentheses.");
            runs.addAll(text.content());
        } else if (SafeLink.isSafe(destination)) {
            runs.add(new Inline.Link(text.content(), destination, title(target, place), place));
        } else {
            tellUnsafe(place, destination);
            runs.addAll(text.content());
        }
        runs.addAll(text.marks());
    }

    private void appendImage(Node node, LinkNodeBase target, Runs runs) {
        Place place = reading.place(node);
        String destination = destination(target, place);
        Hoisted text = Hoisted.from(inlines.linkText(node));
        if (!destination.isEmpty() && SafeLink.isLocal(destination)) {
            runs.add(new Inline.Image(PlainText.of(text.content()), destination, title(target, place), place));
        } else {
            reading.report(Code.UNSAFE_LINK, place,
                    "an image must not come from `" + Forbidden.visible(destination) + "`",
                    "Put the image beside the article and give its relative path.");
            runs.addAll(text.content());
        }
        runs.addAll(text.marks());
    }

    private String destination(LinkNodeBase target, Place place) {
        String destination = reading.decoded(target.getUrl().unescape(), place).strip();
        Limit.LINK_DESTINATION.check(destination.length(), place::at);
        return destination;
    }

    private String title(LinkNodeBase target, Place place) {
        return target.getTitle().isNull() ? "" : reading.decoded(target.getTitle().unescape(), place);
    }

    private void tellUnsafe(Place place, String destination) {
        if (SafeLink.leavesHost(destination)) {
            String host = Forbidden.visible(destination.replaceFirst("^[/\\\\\\s]+", ""));
            reading.report(Code.UNSAFE_LINK, place,
                    "the link to `" + Forbidden.visible(destination) + "` has no scheme",
                    "Write `https://" + host + "`.");
        } else {
            reading.report(Code.UNSAFE_LINK, place,
                    "a link must not have the scheme `" + SafeLink.scheme(destination) + "`",
                    "Only http, https, mailto, relative paths and #fragments are links here.");
        }
    }

    private static @Nullable Reference definition(RefNode node) {
        return node.isDefined() ? node.getReferenceNode(node.getDocument()) : null;
    }

    /// Brackets without a definition are just brackets; what stands between them keeps its form.
    private void appendUndefined(RefNode node, Runs runs) {
        BasedSequence base = node.getChars().getBaseSequence();
        List<Inline> children = inlines.children(node);
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        if (first == null || last == null) {
            runs.text(node.getChars());
            return;
        }
        runs.text(base.subSequence(node.getStartOffset(), first.getStartOffset()));
        runs.addAll(children);
        BasedSequence rest = base.subSequence(last.getEndOffset(), node.getEndOffset());
        int mark = rest.lastIndexOf('[');
        if (mark < 0 || !SourceMarkSyntax.isMark(rest.subSequence(mark))) {
            runs.text(rest);
        } else {
            runs.text(rest.subSequence(0, mark));
            SourceMarkNode found = new SourceMarkNode(rest.subSequence(mark));
            runs.add(new Inline.SourceMark(found.key(), reading.place(found.getChars())));
        }
    }
}
