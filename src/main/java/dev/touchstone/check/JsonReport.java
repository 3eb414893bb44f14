package dev.touchstone.check;

import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Edit;
import dev.touchstone.diagnostic.Fix;
import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// For programs: the form that this package describes.
record JsonReport() implements Report {

    private static final int VERSION = 1;

    @Override
    public String of(Inspection inspection) {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.put("version", VERSION).put("tool", "touchstone");
        report.putObject("summary")
                .put("files", inspection.files())
                .put("errors", inspection.errors())
                .put("warnings", inspection.warnings())
                .put("fixable", inspection.fixable())
                .put("repaired", inspection.repaired());
        ArrayNode diagnostics = report.putArray("diagnostics");
        inspection.shown().forEach(found -> write(found, inspection, diagnostics.addObject()));
        return Json.text(report);
    }

    private static void write(Diagnostic found, Inspection inspection, ObjectNode node) {
        node.put("code", found.code().word())
                .put("severity", found.code().severity().word())
                .put("message", found.message());
        write(found.place(), inspection, node);
        ArrayNode help = node.putArray("help");
        found.help().forEach(help::add);
        ArrayNode related = node.putArray("related");
        for (Located<String> other : found.related()) {
            write(other.place(), inspection, related.addObject()).put("message", other.value());
        }
        ArrayNode fixes = node.putArray("fixes");
        found.fixes().forEach(fix -> write(fix, inspection, fixes.addObject()));
        node.put("explanation", inspection.explanation(found.code()));
    }

    private static void write(Fix fix, Inspection inspection, ObjectNode node) {
        ArrayNode edits = node.put("label", fix.label()).putArray("edits");
        for (Edit edit : fix.edits()) {
            write(edit.place(), inspection, edits.addObject()).put("text", edit.text());
        }
    }

    private static ObjectNode write(Place place, Inspection inspection, ObjectNode node) {
        return node.put("path", inspection.path(place))
                .put("line", place.line())
                .put("column", place.column())
                .put("endLine", place.endLine())
                .put("endColumn", place.endColumn());
    }
}
