package dev.touchstone.reading;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.matter.Fields;
import dev.touchstone.matter.Key;
import dev.touchstone.matter.Named;
import dev.touchstone.reading.CriterionKeys.KindWord;
import dev.touchstone.source.Located;
import dev.touchstone.value.DateKind;
import dev.touchstone.value.Direction;
import dev.touchstone.value.NamesKind;
import dev.touchstone.value.QuantityKind;
import dev.touchstone.value.RatingKind;
import dev.touchstone.value.Scale;
import dev.touchstone.value.SupportKind;
import dev.touchstone.value.TextKind;
import dev.touchstone.value.Unit;
import dev.touchstone.value.ValueKind;
import dev.touchstone.value.VersionKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Makes the kind of a criterion from its keys, and tells which of them the kind has no use for.
record KindReader(Fields fields, Findings findings) {

    private static final List<Key<?>> OF_QUANTITIES = List.of(CriterionKeys.UNIT, CriterionKeys.OF,
            CriterionKeys.BASELINE);

    /// Empty, and told, where cells could not be read by it.
    Optional<ValueKind> read() {
        return fields.get(CriterionKeys.KIND).flatMap(word -> {
            if (word != KindWord.QUANTITY) {
                OF_QUANTITIES.forEach(key -> tellUseless(key, word, "a quantity"));
            }
            if (word != KindWord.RATING) {
                tellUseless(CriterionKeys.SCALE, word, "a rating");
            }
            return kind(word);
        });
    }

    private Optional<ValueKind> kind(KindWord word) {
        return switch (word) {
            case RATING -> scale().map(RatingKind::new);
            case QUANTITY -> unit().map(unit -> new QuantityKind(unit, fields.get(CriterionKeys.OF).isPresent(),
                    fields.get(CriterionKeys.BASELINE, "")));
            case SUPPORT -> Optional.of(new SupportKind());
            case NAMES -> unordered(new NamesKind());
            case VERSION -> Optional.of(new VersionKind());
            case DATE -> Optional.of(new DateKind());
            case TEXT -> unordered(new TextKind());
        };
    }

    private Optional<ValueKind> unordered(ValueKind kind) {
        if (fields.get(CriterionKeys.BETTER, Direction.NONE) != Direction.NONE) {
            tell(CriterionKeys.BETTER, "a criterion of kind `" + kind.keyword() + "` is never ordered",
                    "Remove `better`, or choose another kind.");
        }
        return Optional.of(kind);
    }

    private Optional<Unit> unit() {
        return fields.get(CriterionKeys.UNIT)
                .map(symbol -> findings.take(Unit.read(new Located<>(symbol, fields.place(CriterionKeys.UNIT)))))
                .orElseGet(() -> fields.has(CriterionKeys.UNIT) ? Optional.empty() : Optional.of(Unit.NUMBER));
    }

    private Optional<Scale> scale() {
        if (!fields.has(CriterionKeys.SCALE)) {
            return Optional.of(Scale.DEFAULT);
        }
        List<Named<String>> levels = fields.get(CriterionKeys.SCALE, List.of());
        if (levels.size() == 1) {
            tell(CriterionKeys.SCALE, "a scale of one level orders nothing", "Give it two levels or more, best first.");
        }
        return levels.size() < 2 ? Optional.empty()
                : Optional.of(new Scale(
                        levels.stream().map(level -> new Scale.Level(level.name().value(), level.value())).toList()));
    }

    private void tellUseless(Key<?> key, KindWord word, String owner) {
        if (fields.has(key)) {
            tell(key,
                    "`" + key.name() + "` belongs to " + owner + ", and this is `kind: "
                            + word.name().toLowerCase(Locale.ROOT) + "`",
                    "Remove `" + key.name() + "`, or choose another kind.");
        }
    }

    private void tell(Key<?> key, String message, String help) {
        findings.add(Diagnostic.of(Code.INVALID_VALUE, fields.place(key), message).help(help));
    }
}
