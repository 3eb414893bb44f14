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
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
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

    /// `<https://…>`, or a bare address in the text.
    void append(DelimitedLinkNode link, Runs runs) {
        boolean bare = link.getOpeningMarker().isEmpty();
        String address = link.getText().toString();
        String destination = destination(address, link instanceof MailLink);
        Runs shown = new Runs(reading);
        shown.literal(link.getText());
        if (SafeLink.isSafe(destination)) {
            runs.add(new Inline.Link(shown.content(), destination, "", reading.place(link)));
            return;
        }
        if (!bare) {
            tellUnsafe(link, destination);
        }
        runs.addAll(shown.content());
    }

    private static String destination(String address, boolean mail) {
        if (mail) {
            return "mailto:" + address;
        }
        return address.startsWith("www.") ? "https://" + address : address;
    }

    private void appendLink(Node node, LinkNodeBase target, Runs runs) {
        String destination = target.getUrl().unescape();
        Hoisted text = Hoisted.from(inlines.children(node));
        if (SafeLink.isSafe(destination)) {
            runs.add(new Inline.Link(text.content(), destination, title(target), reading.place(node)));
        } else {
            tellUnsafe(node, destination);
            runs.addAll(text.content());
        }
        runs.addAll(text.marks());
    }

    private void appendImage(Node node, LinkNodeBase target, Runs runs) {
        String destination = target.getUrl().unescape();
        Hoisted text = Hoisted.from(inlines.children(node));
        if (SafeLink.isLocal(destination)) {
            runs.add(new Inline.Image(PlainText.of(text.content()), destination, title(target), reading.place(node)));
        } else {
            reading.report(Code.UNSAFE_LINK, reading.place(node), "an image must not come from `" + destination + "`",
                    "Put the image into the content folder and give its relative path.");
            runs.addAll(text.content());
        }
        runs.addAll(text.marks());
    }

    private static String title(LinkNodeBase target) {
        return target.getTitle().isNull() ? "" : target.getTitle().unescape();
    }

    private void tellUnsafe(Node node, String destination) {
        Place place = reading.place(node);
        if (SafeLink.leavesHost(destination)) {
            String host = destination.strip().replaceFirst("^[/\\\\\\s]+", "");
            Diagnostic found = Diagnostic.of(Code.UNSAFE_LINK, place, "the link to `" + destination + "` has no scheme")
                    .help("Write `https://" + host + "`.");
            int at = place.text().lastIndexOf("(//");
            reading.findings().add(at < 0 ? found : found.fixedBy(place.part(at + 1, at + 1), "https:"));
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
        int mark = node.getReference().startsWith("^") ? rest.lastIndexOf('[') : -1;
        if (mark < 0) {
            runs.text(rest);
        } else {
            runs.text(rest.subSequence(0, mark));
            SourceMarkNode found = new SourceMarkNode(rest.subSequence(mark));
            runs.add(new Inline.SourceMark(found.key(), reading.place(found.getChars())));
        }
    }
}
