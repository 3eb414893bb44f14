package dev.touchstone.cite;

import java.time.LocalDate;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes a reference as the JSON of the Citation Style Language, which reference managers exchange.
final class CslJson {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private CslJson() {}

    static String of(Reference reference) {
        ArrayNode items = JsonMapper.shared().createArrayNode();
        ObjectNode item = items.addObject();
        item.put("id", reference.key()).put("type", "webpage").put("title", reference.title());
        item.put("container-title", reference.container().isEmpty() ? reference.publisher() : reference.container());
        item.put("publisher", reference.publisher());
        ArrayNode authors = item.putArray("author");
        reference.authors().forEach(name -> authors.addObject().put("literal", name));
        if (authors.isEmpty()) {
            authors.addObject().put("literal", reference.publisher());
        }
        date(item, "issued", reference.reviewed());
        date(item, "original-date", reference.published());
        item.put("URL", reference.address());
        if (!reference.revision().isEmpty()) {
            item.put("version", reference.revision());
        }
        item.put("note", reference.version());
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(INDENTER);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(items) + "\n";
    }

    private static void date(ObjectNode item, String name, String written) {
        if (!written.isEmpty()) {
            LocalDate day = LocalDate.parse(written);
            item.putObject(name)
                    .putArray("date-parts")
                    .addArray()
                    .add(day.getYear())
                    .add(day.getMonthValue())
                    .add(day.getDayOfMonth());
        }
    }
}
