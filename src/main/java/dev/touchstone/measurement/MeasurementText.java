package dev.touchstone.measurement;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/// The JSON of a result: written by the lab alone, read by everything else. What it does not know it passes over.
public final class MeasurementText {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .changeDefaultVisibility(methods -> methods.withIsGetterVisibility(Visibility.NONE))
            .build();

    private MeasurementText() {}

    /// What a text came to.
    public sealed interface Read {

        /// A result.
        record Sound(Measurement measurement) implements Read {}

        /// No result.
        ///
        /// @param line counted from 1; 0 where the fault is of the whole text
        record Faulty(String why, int line, int column) implements Read {}
    }

    public static String of(Measurement measurement) {
        DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter);
        return MAPPER.writer().with(printer).writeValueAsString(measurement) + "\n";
    }

    public static Read read(String text) {
        try {
            Measurement read = MAPPER.readValue(text, Measurement.class);
            return read.schema().equals(Measurement.SCHEMA) ? new Read.Sound(read)
                    : new Read.Faulty("its schema is `" + read.schema() + "`, and this program reads `"
                            + Measurement.SCHEMA + "`", 0, 0);
        } catch (JacksonException malformed) {
            TokenStreamLocation at = malformed.getLocation();
            return at == null ? new Read.Faulty(malformed.getOriginalMessage(), 0, 0)
                    : new Read.Faulty(malformed.getOriginalMessage(), at.getLineNr(), at.getColumnNr());
        }
    }
}
