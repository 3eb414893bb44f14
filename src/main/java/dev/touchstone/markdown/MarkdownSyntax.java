package dev.touchstone.markdown;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/// Which Markdown is understood: CommonMark with tables, ~~struck out~~ text and source marks.
final class MarkdownSyntax {

    private static final Parser PARSER = parser();

    private MarkdownSyntax() {}

    /// The parser's own tree of a text; in time and depth it is as bounded as the text is.
    static com.vladsch.flexmark.util.ast.Document parse(CharSequence text) {
        return PARSER.parse(BasedSequence.of(text));
    }

    private static Parser parser() {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.EXTENSIONS, List.of(TablesExtension.create(), StrikethroughExtension.create()));
        options.set(Parser.HTML_BLOCK_COMMENT_ONLY_FULL_LINE, true);
        options.set(Parser.LINK_TEXT_PRIORITY_OVER_LINK_REF, true);
        // As code hosts read tables: one header row, a delimiter of any length, no spans, no captions. Rows keep the cells that were written.
        options.set(TablesExtension.MIN_HEADER_ROWS, 1);
        options.set(TablesExtension.MAX_HEADER_ROWS, 1);
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.WITH_CAPTION, false);
        options.set(TablesExtension.APPEND_MISSING_COLUMNS, false);
        options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, false);
        return Parser.builder(options).customInlineParserExtensionFactory(new SourceMarkSyntax.Factory()).build();
    }
}
