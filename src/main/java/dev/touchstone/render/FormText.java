package dev.touchstone.render;

import dev.touchstone.api.Badge;
import dev.touchstone.api.CitationText;
import dev.touchstone.api.Document;
import dev.touchstone.api.Feed;
import dev.touchstone.api.Form;
import dev.touchstone.api.Format;
import dev.touchstone.api.MarkdownText;
import dev.touchstone.api.Problem;
import dev.touchstone.api.Table;
import dev.touchstone.render.picture.BadgeDrawing;
import dev.touchstone.site.Bytes;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

/// Writes pages in their other forms.
///
/// @param engine knows the template of badges
record FormText(TemplateEngine engine) {

    private static final String UTF_8 = "; charset=utf-8";

    /// A cell of a table that begins so is computed by some programs; an apostrophe in front makes it text for them.
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    Rendered of(Form form) {
        return switch (form) {
            case Document document -> Rendered.of(Bytes.of(JsonText.of(document)), Format.JSON.mediaType());
            case Problem problem -> Rendered.of(Bytes.of(JsonText.of(problem)), Problem.MEDIA_TYPE);
            case Table table -> Rendered.of(Bytes.of(csv(table)), Format.CSV.mediaType() + UTF_8 + "; header=present");
            case CitationText(Format format, String text) -> Rendered.of(Bytes.of(text),
                    format == Format.CSL ? format.mediaType() : format.mediaType() + UTF_8);
            case Badge badge -> Rendered.of(Bytes.of(svg(badge)), Format.SVG.mediaType());
            case Feed feed -> Rendered.of(Bytes.of(FeedText.of(feed)), Format.ATOM.mediaType() + UTF_8);
            case MarkdownText(String text) -> Rendered.of(Bytes.of(text), Format.MARKDOWN.mediaType() + UTF_8);
        };
    }

    private String svg(Badge badge) {
        Context context = new Context(Locale.ROOT, Map.of("badge", BadgeDrawing.of(badge)));
        return Whitespace.trimmed(engine.process("file/badge.svg", context));
    }

    /// As RFC 4180 says. A cell that looks like a formula, or like one made harmless before, has one apostrophe in front more than
    /// its text: taking one away from each such cell gives back every text.
    static String csv(Table table) {
        StringWriter out = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord(table.header());
            for (List<String> row : table.rows()) {
                printer.printRecord(row.stream().map(FormText::harmless).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return out.toString();
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
