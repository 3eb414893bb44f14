package dev.touchstone.render;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.touchstone.api.Words;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// Writes documents as JSON: two spaces, line feeds, words for constants, and nothing for what is absent.
final class JsonText {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(new ConstantWriter()))
            .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private JsonText() {}

    static String of(Object document) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(INDENTER)
                .withArrayIndenter(INDENTER);
        return MAPPER.writer().with(printer).writeValueAsString(document) + "\n";
    }

    /// Writes a constant of the program by the word that documents have for it.
    private static final class ConstantWriter extends ValueSerializer<Enum<?>> {

        @Override
        public Class<?> handledType() {
            return Enum.class;
        }

        @Override
        public void serialize(Enum<?> constant, JsonGenerator json, SerializationContext context) {
            json.writeString(Words.of(constant));
        }
    }
}
