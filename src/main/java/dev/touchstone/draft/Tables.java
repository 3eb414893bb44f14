package dev.touchstone.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/// Writes rows as tables, one for each group.
final class Tables {

    private Tables() {}

    static String text(List<String> columns, List<KnownRow> rows, FreeIds ids) {
        return KnownRow.grouped(rows)
                .entrySet()
                .stream()
                .map(group -> text(heading(group.getKey(), ids), "", columns,
                        group.getValue().stream().map(KnownRow::markdown).toList()))
                .collect(Collectors.joining("\n\n"));
    }

    /// The words of a heading, with an address of its own.
    static String heading(String words, FreeIds ids) {
        return Spelling.heading(words) + ids.behind(words);
    }

    /// A heading and the table below it.
    ///
    /// @param heading as Markdown
    /// @param intro what stands between them
    static String text(String heading, String intro, List<String> columns, List<String> rows) {
        List<String> lines = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("Criterion"));
        columns.forEach(column -> header.add(Spelling.markdown(column)));
        lines.add(Spelling.row(header));
        lines.add(Spelling.row(Collections.nCopies(header.size(), "---")));
        lines.addAll(rows);
        return "### " + heading + "\n\n" + intro + String.join("\n", lines);
    }
}
