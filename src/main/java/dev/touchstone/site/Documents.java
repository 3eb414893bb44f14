package dev.touchstone.site;

import dev.touchstone.page.address.SitePath;
import dev.touchstone.schema.Schemas;
import dev.touchstone.site.Resource.Document;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The files that the site publishes for programs: so far the schemas by which editors complete and check YAML.
final class Documents {

    private static final String SCHEMA_TYPE = "application/schema+json";

    private static final Map<SitePath, Document> SHIPPED = schemas();

    private Documents() {}

    /// Those that are the same whatever the content says.
    static Map<SitePath, Document> shipped() {
        return SHIPPED;
    }

    private static Map<SitePath, Document> schemas() {
        Map<SitePath, Document> documents = new LinkedHashMap<>();
        Schemas.all()
                .forEach((name, text) -> documents.put(SitePath.SCHEMA.child(name),
                        new Document(Bytes.of(text), SCHEMA_TYPE)));
        return Collections.unmodifiableMap(documents);
    }
}
