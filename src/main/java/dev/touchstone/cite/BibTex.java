package dev.touchstone.cite;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes a reference as an entry for BibTeX, which knows no better type for what stands on a site than `misc`.
final class BibTex {

    private static final Map<Character, String> SIGNS = Map.ofEntries(Map.entry('\\', "\\textbackslash{}"),
            Map.entry('{', "\\textbraceleft{}"), Map.entry('}', "\\textbraceright{}"), Map.entry('&', "\\&"),
            Map.entry('%', "\\%"), Map.entry('$', "\\$"), Map.entry('#', "\\#"), Map.entry('_', "\\_"),
            Map.entry('~', "\\textasciitilde{}"), Map.entry('^', "\\textasciicircum{}"));

    private BibTex() {}

    static String of(Reference reference) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("author", authors(reference));
        // a second pair of braces keeps the capitals of names
        fields.put("title", "{" + escaped(reference.title()) + "}");
        fields.put("howpublished", escaped(reference.container().isEmpty() ? reference.publisher()
                : reference.container() + ". " + reference.publisher()));
        if (!reference.reviewed().isEmpty()) {
            fields.put("year", reference.reviewed().substring(0, 4));
            fields.put("month", String.valueOf(Integer.parseInt(reference.reviewed().substring(5, 7))));
        }
        fields.put("url", reference.address());
        fields.put("note", escaped((reference.reviewed().isEmpty() ? "" : "Reviewed " + reference.reviewed() + ". ")
                + reference.version()));
        return "@misc{" + reference.key() + ",\n"
                + fields.entrySet()
                        .stream()
                        .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                        .collect(Collectors.joining(",\n"))
                + "\n}\n";
    }

    /// The site where the article names nobody. A name with a comma or an "and" in it is one name in braces.
    private static String authors(Reference reference) {
        return reference.authors().isEmpty() ? "{" + escaped(reference.publisher()) + "}"
                : reference.authors()
                        .stream()
                        .map(name -> name.matches(".*(,| and ).*") ? "{" + escaped(name) + "}" : escaped(name))
                        .collect(Collectors.joining(" and "));
    }

    private static String escaped(String words) {
        return words.replaceAll("\\s+", " ")
                .chars()
                .mapToObj(sign -> SIGNS.getOrDefault((char) sign, String.valueOf((char) sign)))
                .collect(Collectors.joining());
    }
}
