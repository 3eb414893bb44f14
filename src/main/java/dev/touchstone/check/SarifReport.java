package dev.touchstone.check;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Edit;
import dev.touchstone.diagnostic.Fix;
import dev.touchstone.lint.Explanations;
import dev.touchstone.lint.rule.Explanation;
import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// For code scanning: SARIF 2.1.0, with the rules that were broken, the places, and the repairs.
record SarifReport() implements Report {

    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// Of what a URI consists that needs no escape in a path.
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    @Override
    public String of(Inspection inspection) {
        List<Code> codes = inspection.shown().stream().map(Diagnostic::code).distinct().sorted().toList();
        ObjectNode log = JsonNodeFactory.instance.objectNode().put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool")
                .putObject("driver")
                .put("name", "Touchstone")
                .put("informationUri", inspection.site().toString());
        ArrayNode rules = driver.putArray("rules");
        codes.forEach(code -> writeRule(Explanations.of(code), inspection, rules.addObject()));
        run.put("columnKind", "unicodeCodePoints");
        ArrayNode results = run.putArray("results");
        inspection.shown()
                .forEach(found -> writeResult(found, codes.indexOf(found.code()), inspection, results.addObject()));
        return Json.text(log);
    }

    private static void writeRule(Explanation explanation, Inspection inspection, ObjectNode rule) {
        rule.put("id", explanation.code().word());
        rule.putObject("shortDescription").put("text", explanation.what());
        rule.putObject("fullDescription").put("text", explanation.what() + " " + explanation.why());
        rule.putObject("help").put("text", explanation.instead());
        rule.put("helpUri", inspection.explanation(explanation.code()));
        rule.putObject("defaultConfiguration").put("level", explanation.code().severity().word());
    }

    private static void writeResult(Diagnostic found, int rule, Inspection inspection, ObjectNode result) {
        result.put("ruleId", found.code().word()).put("ruleIndex", rule).put("level", found.code().severity().word());
        result.putObject("message").put("text", sentences(found));
        writePlace(found.place(), inspection, result.putArray("locations").addObject());
        if (!found.related().isEmpty()) {
            ArrayNode related = result.putArray("relatedLocations");
            for (Located<String> other : found.related()) {
                ObjectNode location = related.addObject().put("id", related.size() - 1);
                writePlace(other.place(), inspection, location);
                location.putObject("message").put("text", other.value());
            }
        }
        if (!found.fixes().isEmpty()) {
            ArrayNode fixes = result.putArray("fixes");
            found.fixes().forEach(fix -> writeFix(fix, inspection, fixes.addObject()));
        }
    }

    private static String sentences(Diagnostic found) {
        String first = found.message().substring(0, 1).toUpperCase(Locale.ROOT) + found.message().substring(1) + ".";
        return found.help().isEmpty() ? first : first + " " + String.join(" ", found.help());
    }

    private static void writeFix(Fix fix, Inspection inspection, ObjectNode node) {
        node.putObject("description").put("text", fix.label());
        ObjectNode change = node.putArray("artifactChanges").addObject();
        change.putObject("artifactLocation").put("uri", uri(fix.edits().getFirst().place(), inspection));
        ArrayNode replacements = change.putArray("replacements");
        for (Edit edit : fix.edits()) {
            ObjectNode replacement = replacements.addObject();
            writeRegion(edit.place(), replacement.putObject("deletedRegion"));
            replacement.putObject("insertedContent").put("text", edit.text());
        }
    }

    private static void writePlace(Place place, Inspection inspection, ObjectNode location) {
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(place, inspection));
        writeRegion(place, physical.putObject("region"));
    }

    private static void writeRegion(Place place, ObjectNode region) {
        region.put("startLine", place.line())
                .put("startColumn", place.column())
                .put("endLine", place.endLine())
                .put("endColumn", place.endColumn());
    }

    /// The path as a relative reference; an absolute one is a file of this machine.
    private static String uri(Place place, Inspection inspection) {
        String path = inspection.path(place).replace('\\', '/');
        StringBuilder uri = new StringBuilder(
                Inspection.isAbsolute(path) ? "file://" + (path.startsWith("/") ? "" : "/") : "");
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf(octet) >= 0) {
                uri.append((char) octet);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", octet & 0xFF));
            }
        }
        return uri.toString();
    }
}
