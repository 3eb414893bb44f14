package dev.touchstone.page.prose;

import dev.touchstone.article.Prose;
import dev.touchstone.markdown.Block;
import dev.touchstone.markdown.Block.ListItem;
import dev.touchstone.markdown.Block.Paragraph;
import dev.touchstone.markdown.Block.TableCell;
import dev.touchstone.markdown.Inline;
import dev.touchstone.markdown.PlainText;
import java.util.List;

/// Writes prose as HTML: its blocks, then its headed parts.
public final class ProseHtml {

    private static final int DEEPEST = 6;

    private final InlineHtml inline;

    public ProseHtml(Scope scope) {
        this.inline = new InlineHtml(scope);
    }

    /// Writes all of it.
    ///
    /// @param level of the headings directly inside, one below the heading that it stands under
    public Html of(Prose prose, int level) {
        Markup markup = new Markup();
        write(prose, level, markup);
        return Html.of(markup);
    }

    /// Prose that begins with a label in bold, as a pro or a con does.
    public Html labelled(List<Inline> label, Prose prose) {
        Markup markup = new Markup();
        List<Block> blocks = prose.blocks();
        boolean runsOn = !blocks.isEmpty() && blocks.getFirst() instanceof Paragraph;
        markup.open("p");
        label(label, markup);
        if (runsOn) {
            inline.write(((Paragraph) blocks.getFirst()).content(), markup);
        }
        markup.close("p");
        blocks.stream().skip(runsOn ? 1 : 0).forEach(block -> write(block, markup));
        prose.parts().forEach(part -> write(part, DEEPEST, markup));
        return Html.of(markup);
    }

    private void label(List<Inline> label, Markup markup) {
        if (label.isEmpty()) {
            return;
        }
        String words = PlainText.of(label);
        markup.open("b");
        inline.write(label, markup);
        markup.text(words.matches("(?s).*[.:!?]") ? "" : ".").close("b").text(" ");
    }

    private void write(Prose prose, int level, Markup markup) {
        prose.blocks().forEach(block -> write(block, markup));
        prose.parts().forEach(part -> write(part, level, markup));
    }

    private void write(Prose.Part part, int level, Markup markup) {
        String heading = "h" + Math.min(level, DEEPEST);
        markup.open(heading, "id", part.anchor());
        inline.write(part.section().heading().content(), markup);
        markup.close(heading);
        write(part.prose(), level + 1, markup);
    }

    private void write(Block block, Markup markup) {
        switch (block) {
            case Paragraph paragraph -> paragraph(paragraph, markup);
            case Block.BulletList list -> list("ul", "", list.items(), markup);
            case Block.OrderedList list ->
                list("ol", list.first() == 1 ? "" : String.valueOf(list.first()), list.items(), markup);
            case Block.CodeBlock code -> code(code, markup);
            case Block.Quote quote -> {
                markup.open("blockquote");
                quote.content().forEach(inner -> write(inner, markup));
                markup.close("blockquote");
            }
            case Block.ThematicBreak line -> markup.open("hr");
            case Block.Table table -> table(table, markup);
        }
    }

    private void paragraph(Paragraph paragraph, Markup markup) {
        markup.open("p");
        inline.write(paragraph.content(), markup);
        markup.close("p");
    }

    private void list(String element, String start, List<ListItem> items, Markup markup) {
        markup.open(element, "start", start);
        for (ListItem item : items) {
            markup.open("li");
            if (item.content().size() == 1 && item.content().getFirst() instanceof Paragraph only) {
                inline.write(only.content(), markup);
            } else {
                item.content().forEach(block -> write(block, markup));
            }
            markup.close("li");
        }
        markup.close(element);
    }

    private static void code(Block.CodeBlock code, Markup markup) {
        String language = code.language().matches("[A-Za-z0-9+#-]+") ? "language-" + code.language() : "";
        markup.open("pre").open("code", "class", language).text(code.code()).close("code").close("pre");
    }

    /// A table may be wider than the page: then it scrolls by itself, and can be reached to be scrolled by keyboard.
    private void table(Block.Table table, Markup markup) {
        markup.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", "Table").open("table");
        markup.open("thead").open("tr");
        table.header().forEach(cell -> cell("th", "col", cell, markup));
        markup.close("tr").close("thead").open("tbody");
        for (Block.TableRow row : table.rows()) {
            markup.open("tr");
            row.cells().forEach(cell -> cell("td", "", cell, markup));
            markup.close("tr");
        }
        markup.close("tbody").close("table").close("div");
    }

    private void cell(String element, String scope, TableCell cell, Markup markup) {
        markup.open(element, "scope", scope);
        inline.write(cell.content(), markup);
        markup.close(element);
    }
}
