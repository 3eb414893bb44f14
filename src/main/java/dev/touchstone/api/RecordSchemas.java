package dev.touchstone.api;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.impl.DefinitionKey;
import com.github.victools.jsonschema.generator.naming.SchemaDefinitionNamingStrategy;
import dev.touchstone.api.data.Described;
import dev.touchstone.measurement.ArmResult;
import dev.touchstone.measurement.Machine;
import dev.touchstone.measurement.Measurement;
import dev.touchstone.measurement.Round;
import java.lang.reflect.Field;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes JSON Schemas of records as their writer writes them: constants as words, dates as ISO 8601, nothing for what is absent.
final class RecordSchemas {

    /// What the records of results are: they are files before they are documents, and know nothing of descriptions.
    private static final Map<Class<?>, String> RESULTS = Map.of(
            Measurement.class, "A result of the lab: one run of one benchmark, with every raw sample. Times are in ms.",
            Machine.class,
            "The machine and system on which something was measured; what could not be read is `unknown`.",
            ArmResult.class, "What was measured of one program with one executable, or why it was not.",
            Round.class,
            "One fresh process of one arm, the unit that is repeated: what it gave, and what else the machine did meanwhile.");

    private RecordSchemas() {}

    static SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12,
                OptionPreset.PLAIN_JSON).with(Option.DEFINITIONS_FOR_ALL_OBJECTS).without(Option.FLATTENED_ENUMS);
        config.forFields()
                .withRequiredCheck(field -> !isAbsentSometimes(field.getRawMember()))
                .withDescriptionResolver(field -> field.isFakeContainerItemScope() ? null
                        : described(field.getAnnotation(Described.class)));
        config.forTypesInGeneral()
                .withDescriptionResolver(
                        scope -> scope.getType() == null ? null : described(scope.getType().getErasedType()))
                .withPropertySorter((_, _) -> 0)
                .withCustomDefinitionProvider((type, context) -> type.isInstanceOf(Map.class) ? map(type, context)
                        : definition(type.getErasedType(), context))
                .withDefinitionNamingStrategy(new ByFullName());
        return new SchemaGenerator(config.build());
    }

    private static boolean isAbsentSometimes(Field field) {
        return field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable String described(@Nullable Described description) {
        return description == null ? null : description.value();
    }

    private static @Nullable String described(Class<?> type) {
        Described description = type.getAnnotation(Described.class);
        return description == null ? RESULTS.get(type) : description.value();
    }

    /// Values by name, all of one type; described where it stands.
    private static CustomDefinition map(ResolvedType type, SchemaGenerationContext context) {
        ObjectNode schema = context.getGeneratorConfig().createObjectNode().put("type", "object");
        schema.set("additionalProperties", context.createDefinition(type.typeParametersFor(Map.class).getLast()));
        return new CustomDefinition(schema, true);
    }

    private static @Nullable CustomDefinition definition(Class<?> type, SchemaGenerationContext context) {
        ObjectNode schema = context.getGeneratorConfig().createObjectNode();
        if (type.isEnum()) {
            ArrayNode words = schema.put("type", "string").putArray("enum");
            for (Object constant : type.getEnumConstants()) {
                words.add(Words.of((Enum<?>) constant));
            }
            return new CustomDefinition(schema, DefinitionType.STANDARD, AttributeInclusion.YES);
        }
        if (type == LocalDate.class) {
            return new CustomDefinition(schema.put("type", "string").put("format", "date"), true);
        }
        return type == URI.class ? new CustomDefinition(schema.put("type", "string").put("format", "uri"), true) : null;
    }

    /// Calls a record within another one by both names.
    private static final class ByFullName implements SchemaDefinitionNamingStrategy {

        @Override
        public String getDefinitionNameForKey(DefinitionKey key, SchemaGenerationContext context) {
            Class<?> type = key.getType().getErasedType();
            Class<?> outer = type.getEnclosingClass();
            return (outer == null ? "" : outer.getSimpleName()) + type.getSimpleName();
        }
    }
}
