package dev.touchstone.render;

import dev.touchstone.page.table.RowView;
import dev.touchstone.page.table.TableView;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

/// Rows of tables as HTML, each written once: of what an editor saves, most rows say what they said before.
public final class WrittenRows {

    /// Those of a site's longest tables; a row has a few thousand characters.
    private static final int MOST = 2000;

    private final TemplateEngine engine;
    private final Map<Shown, Row> rows = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Shown, Row> eldest) {
            return size() > MOST;
        }
    });

    WrittenRows(TemplateEngine engine) {
        this.engine = engine;
    }

    /// A row as it is shown in a table.
    public Row row(RowView row, TableView table) {
        Shown shown = new Shown(row, table.isPair(), table.span());
        Row known = rows.get(shown);
        if (known != null) {
            return known;
        }
        Row written = new Row(
                engine.process("part/one-row", new Context(Locale.ROOT, Map.of("row", row, "table", table))));
        rows.put(shown, written);
        return written;
    }

    /// Everything that decides what a row looks like.
    private record Shown(RowView row, boolean isPair, int span) {}

    /// A row's HTML.
    public record Row(String markup) {}
}
