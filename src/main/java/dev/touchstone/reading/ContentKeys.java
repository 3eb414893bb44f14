package dev.touchstone.reading;

import dev.touchstone.matter.FieldsShape;
import dev.touchstone.matter.MapShape;
import dev.touchstone.matter.ScalarShape;
import dev.touchstone.matter.Shape;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// What may stand in YAML, for those who describe it: front matter by type of article, and the files beside the articles.
public final class ContentKeys {

    private ContentKeys() {}

    /// The shape of each, by the name of the type or of the file without its suffix.
    public static SequencedMap<String, Shape<?>> all() {
        SequencedMap<String, Shape<?>> all = new LinkedHashMap<>();
        all.put("comparison", new FieldsShape(ComparisonKeys.ALL));
        all.put("runtime", new FieldsShape(RuntimeKeys.ALL));
        all.put("criterion", new FieldsShape(CriterionKeys.ALL));
        all.put("guide", new FieldsShape(GuideKeys.ALL));
        all.put("benchmark", new FieldsShape(BenchmarkKeys.ALL));
        all.put("manifest", new FieldsShape(LabKeys.MANIFEST));
        all.put("executables", new MapShape<>(ScalarShape.Word.SLUG, new FieldsShape(LabKeys.EXECUTABLE)));
        all.put("claims", new MapShape<>(ScalarShape.Word.SLUG, new FieldsShape(ClaimKeys.ALL)));
        all.put("sources", new MapShape<>(ScalarShape.Word.SLUG, new FieldsShape(SourceKeys.ALL)));
        all.put("site", new FieldsShape(SiteKeys.ALL));
        return Collections.unmodifiableSequencedMap(all);
    }
}
