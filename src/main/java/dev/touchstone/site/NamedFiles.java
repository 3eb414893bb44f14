package dev.touchstone.site;

import dev.touchstone.page.address.SitePath;
import dev.touchstone.schema.Schemas;
import dev.touchstone.site.Resource.NamedFile;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The files that the site publishes for programs: so far the schemas by which editors complete and check YAML.
final class NamedFiles {

    private static final String SCHEMA_TYPE = "application/schema+json";

    private static final Map<SitePath, NamedFile> SHIPPED = schemas();

    private NamedFiles() {}

    /// Those that are the same whatever the content says.
    static Map<SitePath, NamedFile> shipped() {
        return SHIPPED;
    }

    private static Map<SitePath, NamedFile> schemas() {
        Map<SitePath, NamedFile> files = new LinkedHashMap<>();
        Schemas.all()
                .forEach((name, text) -> files.put(SitePath.SCHEMA.child(name),
                        new NamedFile(Bytes.of(text), SCHEMA_TYPE)));
        return Collections.unmodifiableMap(files);
    }
}
