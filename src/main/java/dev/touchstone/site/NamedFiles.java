package dev.touchstone.site;

import dev.touchstone.api.Contract;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.schema.Schemas;
import dev.touchstone.site.Resource.NamedFile;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The files that the site publishes for programs: the schemas by which editors complete and check YAML, and those that its
/// documents keep, with the description of all their addresses.
final class NamedFiles {

    private static final String SCHEMA_TYPE = "application/schema+json";

    private static final String OPEN_API_TYPE = "application/json";

    private static final Map<SitePath, NamedFile> SHIPPED = files();

    private NamedFiles() {}

    /// Those that are the same whatever the content says.
    static Map<SitePath, NamedFile> shipped() {
        return SHIPPED;
    }

    private static Map<SitePath, NamedFile> files() {
        Map<SitePath, NamedFile> files = new LinkedHashMap<>();
        Schemas.all()
                .forEach((name, text) -> files.put(SitePath.SCHEMA.child(name),
                        new NamedFile(Bytes.of(text), SCHEMA_TYPE)));
        Contract.published()
                .forEach((path, text) -> files.put(new SitePath(path), new NamedFile(Bytes.of(text),
                        path.equals(Contract.OPEN_API) ? OPEN_API_TYPE : SCHEMA_TYPE)));
        return Collections.unmodifiableMap(files);
    }
}
