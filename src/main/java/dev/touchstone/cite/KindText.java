package dev.touchstone.cite;

import dev.touchstone.value.DateKind;
import dev.touchstone.value.NamesKind;
import dev.touchstone.value.QuantityKind;
import dev.touchstone.value.RatingKind;
import dev.touchstone.value.SupportKind;
import dev.touchstone.value.TextKind;
import dev.touchstone.value.ValueKind;
import dev.touchstone.value.VersionKind;
import java.util.List;

/// What sort of answer a criterion takes, as lists of words for its hash: the kind's name, then what else defines it.
final class KindText {

    private KindText() {}

    static List<Object> of(ValueKind kind) {
        return switch (kind) {
            case RatingKind rating -> List.of("rating", rating.scale()
                    .levels()
                    .stream()
                    .map(level -> List.of(level.name(), level.meaning()))
                    .toList());
            case QuantityKind quantity -> List.of("quantity", quantity.unit().symbol(), quantity.baseline(),
                    quantity.share() ? "share" : "");
            case SupportKind support -> List.of("support");
            case NamesKind names -> List.of("names");
            case VersionKind version -> List.of("version");
            case DateKind date -> List.of("date");
            case TextKind text -> List.of("text");
        };
    }
}
