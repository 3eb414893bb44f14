package dev.touchstone.api;

import dev.touchstone.api.data.GatheredCellData;
import dev.touchstone.api.data.GatheredColumnData;
import dev.touchstone.api.data.GatheredRowData;
import dev.touchstone.api.data.HiddenData;
import dev.touchstone.api.data.SourceData;
import dev.touchstone.api.data.StatementData;
import dev.touchstone.markdown.Escaped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rows that are gathered from all comparisons as a Markdown table, with what is left out and the sources under it.
record GatheredText(
    String title,
    String address,
    List<GatheredColumnData> columns,
    List<GatheredRowData> rows,
    List<HiddenData> hidden,
    List<SourceData> sources
) {

    private static final String BETWEEN = " | ";

    GatheredText {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        hidden = List.copyOf(hidden);
        sources = List.copyOf(sources);
    }

    MarkdownText text() {
        StringBuilder text = new StringBuilder("# " + Escaped.inline(title) + "\n\n<" + address + ">\n");
        if (!rows.isEmpty()) {
            text.append("\n| Criterion | ")
                    .append(columns.stream()
                            .map(one -> Escaped.inline(one.name()))
                            .collect(Collectors.joining(BETWEEN)))
                    .append(" |\n|---|")
                    .append("---|".repeat(columns.size()))
                    .append('\n');
            rows.forEach(row -> text.append(line(row)));
        }
        if (!hidden.isEmpty()) {
            text.append("\n## Left out\n\n");
            hidden.forEach(one -> text.append("- [" + Escaped.inline(one.name()) + "](" + one.address() + "): "
                    + Words.of(one.reason()).replace('-', ' ') + "\n"));
        }
        if (!sources.isEmpty()) {
            text.append('\n');
            sources.forEach(one -> text.append(footnote(one)));
        }
        return new MarkdownText(text.toString());
    }

    private static String line(GatheredRowData row) {
        return "| [" + Escaped.inline(row.criterion().name()) + "](" + row.criterion().address() + ")" + BETWEEN
                + row.cells().stream().map(GatheredText::cell).collect(Collectors.joining(BETWEEN)) + " |\n";
    }

    private static String cell(GatheredCellData cell) {
        return cell.statements().stream().map(said -> said(said.statement())).collect(Collectors.joining("; "));
    }

    /// As an editor writes it: the value, its conditions in brackets, its note, its sources; and where it has none, that it has none.
    static String said(StatementData statement) {
        String conditions = statement.conditions().isEmpty() ? ""
                : " (" + Escaped.inline(String.join(", ", statement.conditions())) + ")";
        String note = statement.note().isEmpty() ? "" : ", " + Escaped.inline(statement.note());
        String sources = statement.sources().stream().map(key -> "[^" + key + "]").collect(Collectors.joining());
        String backing = switch (statement.backing()) {
            case UNSOURCED -> " (unsourced)";
            case VENDOR_CLAIM -> " (vendor claim)";
            case SOURCED, NOTHING_CLAIMED -> "";
        };
        return Escaped.inline(statement.written()) + conditions + note + backing + sources;
    }

    static String footnote(SourceData source) {
        return "[^" + source.key() + "]: "
                + Stream.of(Escaped.inline(source.title()), Escaped.inline(source.publisher()),
                        Escaped.inline(source.published()), "<" + source.url() + ">")
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(". "))
                + "\n";
    }
}
