package dev.touchstone.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.touchstone.source.Place;
import java.util.List;

/// Turns the parser's inline nodes into ours.
final class InlineReader {

    private final Reading reading;
    private final LinkReader links;
    private final HtmlReader html;
    private int depth;
    private boolean inLink;

    InlineReader(Reading reading) {
        this.reading = reading;
        this.links = new LinkReader(reading, this);
        this.html = new HtmlReader(reading);
    }

    /// What stands in a paragraph, a heading or a table cell.
    List<Inline> read(Node parent) {
        html.begin();
        return children(parent);
    }

    /// The text of a link or an image, in which a bare address is no link of its own.
    List<Inline> linkText(Node link) {
        boolean outer = inLink;
        inLink = true;
        List<Inline> text = children(link);
        inLink = outer;
        return text;
    }

    List<Inline> children(Node parent) {
        Limit.INLINE_NESTING.check(++depth, () -> reading.place(parent).at());
        Runs runs = new Runs(reading);
        for (Node node : parent.getChildren()) {
            append(node, runs);
        }
        depth--;
        return inLink ? runs.content() : AddressReader.link(runs.content());
    }

    private void append(Node node, Runs runs) {
        switch (node) {
            case Text text -> runs.text(text.getChars());
            case HtmlEntity entity -> runs.add(html.entity(entity));
            case HtmlInlineBase tag -> html.append(tag, runs);
            case Code code -> runs.add(code(code));
            case Emphasis emphasis -> runs.add(new Inline.Emphasis(children(emphasis), reading.place(node)));
            case StrongEmphasis strong -> runs.add(new Inline.Strong(children(strong), reading.place(node)));
            case Strikethrough struck -> runs.add(new Inline.Strikethrough(children(struck), reading.place(node)));
            case SourceMarkNode mark -> runs.add(new Inline.SourceMark(mark.key(), reading.place(node)));
            case SoftLineBreak end -> runs.add(new Inline.LineBreak(false, reading.place(end.getChars())));
            case HardLineBreak end -> runs.add(new Inline.LineBreak(true, reading.place(end.getChars())));
            case Link link -> links.append(link, runs);
            case Image image -> links.append(image, runs);
            case LinkRef link -> links.append(link, runs);
            case ImageRef image -> links.append(image, runs);
            case AutoLink link -> links.append(link, runs);
            case MailLink link -> links.append(link, runs);
            default -> runs.literal(node.getChars());
        }
    }

    private Inline code(Code node) {
        BasedSequence chars = node.getText();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            boolean firstOfPair = c == '\r' && i + 1 < chars.length() && chars.charAt(i + 1) == '\n';
            if (!firstOfPair) {
                code.append(c == '\n' || c == '\r' ? ' ' : c);
            }
        }
        String text = code.toString();
        boolean padded = text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        Place place = reading.place(node);
        return new Inline.CodeSpan(padded ? text.substring(1, text.length() - 1) : text, place);
    }
}
