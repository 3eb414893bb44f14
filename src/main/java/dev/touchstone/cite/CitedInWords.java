package dev.touchstone.cite;

import dev.touchstone.markdown.Escaped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Writes a reference as a sentence or two, for people.
record CitedInWords(Reference reference) {

    String text() {
        return sentence("“" + reference.title() + "”", words -> words,
                reference.address() + " (" + reference.hash().brief() + ")" + pinned(reference.pinned()));
    }

    String markdown() {
        return sentence("[" + Escaped.inline(reference.title()) + "](" + reference.address() + ")", Escaped::inline,
                "Content `" + reference.hash().brief() + "`"
                        + pinned("[revision " + reference.revision() + "](" + reference.pinned() + ")"));
    }

    String html() {
        return sentence("<a href=\"" + escaped(reference.address()) + "\"><cite>" + escaped(reference.title())
                + "</cite></a>", CitedInWords::escaped,
                "Content <code title=\"" + reference.hash().full() + "\">" + reference.hash().brief() + "</code>"
                        + pinned("<a href=\"" + escaped(reference.pinned()) + "\">revision "
                                + escaped(reference.revision()) + "</a>"));
    }

    private String sentence(String title, UnaryOperator<String> escape, String last) {
        List<String> parts = new ArrayList<>();
        if (!reference.authors().isEmpty()) {
            parts.add(escape.apply(String.join(", ", reference.authors())));
        }
        parts.add(title);
        if (!reference.container().isEmpty()) {
            parts.add("In: " + escape.apply(reference.container()));
        }
        parts.add(escape.apply(reference.publisher())
                + (reference.reviewed().isEmpty() ? "" : ", reviewed " + reference.reviewed()));
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part).append(part.endsWith(".") ? " " : ". "));
        return text.append(last).toString();
    }

    /// @param at the pinned address; it holds the revision
    private String pinned(String at) {
        return reference.revision().isEmpty() ? "" : ", pinned at " + at;
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
