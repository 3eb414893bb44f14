package dev.touchstone.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.source.Place;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds tables that an author wrote and the parser read as a paragraph.
final class LostTables {

    private static final Pattern DELIMITER_ROW = Pattern.compile("\\s*+[|:-][|:\\- \\t]*+");

    private final Reading reading;

    LostTables(Reading reading) {
        this.reading = reading;
    }

    void check(Place paragraph, @Nullable Node before) {
        List<String> lines = paragraph.text().lines().toList();
        if (isDirectlyBelow(paragraph, before)) {
            reading.report(Code.MISPLACED_CONTENT, paragraph,
                    "text stands directly below a table, where code hosts read it as a row",
                    "Put a blank line between the two, or pipes around the cells.");
        } else if (lines.stream().skip(1).anyMatch(LostTables::isDelimiterRow)) {
            reading.report(Code.MISPLACED_CONTENT, paragraph,
                    "the table is shown as text, because text stands directly before it",
                    "Put a blank line before the table.");
        } else if (lines.size() > 1 && lines.stream().allMatch(LostTables::isRow)) {
            reading.report(Code.MISPLACED_CONTENT, paragraph,
                    "the table is shown as text, because nothing parts its header from its rows",
                    "Write a line such as `| --- | --- |` below the header.");
        }
    }

    private boolean isDirectlyBelow(Place paragraph, @Nullable Node before) {
        return before instanceof TableBlock
                && paragraph.line() == paragraph.file().lines().line(reading.place(before).end()) + 1;
    }

    private static boolean isDelimiterRow(String line) {
        return line.contains("|") && line.contains("-") && DELIMITER_ROW.matcher(line).matches();
    }

    private static boolean isRow(String line) {
        String bare = line.strip();
        return bare.length() > 2 && bare.startsWith("|") && bare.endsWith("|");
    }
}
