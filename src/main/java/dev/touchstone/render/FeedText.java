package dev.touchstone.render;

import dev.touchstone.api.Feed;
import dev.touchstone.api.Feed.Item;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes feeds as Atom, RFC 4287.
final class FeedText {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final XMLStreamWriter xml;

    private FeedText(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(Feed feed) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new FeedText(xml).write(feed);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("writing to memory failed", impossible);
        }
        return out.append('\n').toString();
    }

    private void write(Feed feed) throws XMLStreamException {
        xml.writeStartDocument("utf-8", "1.0");
        line();
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", "en");
        element("id", feed.id());
        element("title", feed.title());
        element("updated", feed.updated().toString());
        link("self", feed.self());
        link("alternate", feed.page());
        line();
        xml.writeStartElement("author");
        element("name", feed.author());
        xml.writeEndElement();
        if (!feed.licence().isEmpty()) {
            element("rights", feed.licence());
        }
        for (Item item : feed.items()) {
            write(item);
        }
        line();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(Item item) throws XMLStreamException {
        line();
        xml.writeStartElement("entry");
        element("id", item.id());
        element("title", item.title());
        element("published", item.updated().toString());
        element("updated", item.updated().toString());
        link("alternate", item.link());
        line();
        xml.writeStartElement("content");
        xml.writeAttribute("type", "xhtml");
        xml.writeStartElement("div");
        xml.writeDefaultNamespace(XHTML);
        paragraph(item.article());
        list("Before", item.from());
        list("Now", item.to());
        paragraph("Revision " + item.revision());
        xml.writeEndElement();
        xml.writeEndElement();
        line();
        xml.writeEndElement();
    }

    private void list(String name, List<String> lines) throws XMLStreamException {
        if (lines.isEmpty()) {
            return;
        }
        paragraph(name + ":");
        xml.writeStartElement("ul");
        for (String text : lines) {
            xml.writeStartElement("li");
            text(text);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void paragraph(String words) throws XMLStreamException {
        xml.writeStartElement("p");
        text(words);
        xml.writeEndElement();
    }

    private void element(String name, String words) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        text(words);
        xml.writeEndElement();
    }

    private void link(String relation, String target) throws XMLStreamException {
        line();
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", target);
    }

    /// Signs that no XML document may hold, escaped or not, are left out.
    private void text(String words) throws XMLStreamException {
        StringBuilder sound = new StringBuilder(words.length());
        words.codePoints()
                .filter(sign -> sign == '\t' || sign == '\n' || (sign >= 0x20 && sign < 0xD800)
                        || (sign >= 0xE000 && sign < 0xFFFE) || sign >= 0x10000)
                .forEach(sound::appendCodePoint);
        xml.writeCharacters(sound.toString());
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
