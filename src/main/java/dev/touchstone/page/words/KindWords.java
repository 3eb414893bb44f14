package dev.touchstone.page.words;

import dev.touchstone.article.Criterion;
import dev.touchstone.value.DateKind;
import dev.touchstone.value.Direction;
import dev.touchstone.value.NamesKind;
import dev.touchstone.value.QuantityKind;
import dev.touchstone.value.RatingKind;
import dev.touchstone.value.Scale;
import dev.touchstone.value.SupportKind;
import dev.touchstone.value.TextKind;
import dev.touchstone.value.VersionKind;
import java.util.ArrayList;
import java.util.List;

/// What a criterion's cells hold, in words.
public final class KindWords {

    private KindWords() {}

    /// The small line under a row's name: unit or scale, and which way is better. Empty where nothing needs saying.
    public static String hint(Criterion criterion) {
        List<String> parts = new ArrayList<>();
        String measure = measure(criterion);
        if (!measure.isEmpty()) {
            parts.add(measure);
        }
        if (isOrderedByNumber(criterion)) {
            parts.add(direction(criterion));
        }
        return String.join(", ", parts);
    }

    /// What sort of answer the criterion takes, as one phrase.
    public static String kind(Criterion criterion) {
        return switch (criterion.kind()) {
            case RatingKind rating -> "A grade on a scale of " + Figures.spelled(rating.scale().levels().size());
            case QuantityKind quantity -> quantity(quantity);
            case SupportKind support -> "Whether it is supported, and since which version";
            case NamesKind names -> "A set of names";
            case VersionKind version -> "A version, or a range of versions";
            case DateKind date -> "A date";
            case TextKind text -> "A description in words";
        };
    }

    /// Which way is better, as one phrase; also for kinds whose order needs no direction.
    public static String order(Criterion criterion) {
        return switch (criterion.kind()) {
            case NamesKind names -> "Not ranked";
            case TextKind text -> "Not ranked";
            case RatingKind rating -> ranked(criterion, "The higher grade is ahead");
            case SupportKind support -> ranked(criterion, "Yes is ahead of partial support, and that of none");
            case QuantityKind quantity -> ranked(criterion, capital(direction(criterion)));
            case VersionKind version -> ranked(criterion, capital(direction(criterion)));
            case DateKind date -> ranked(criterion, capital(direction(criterion)));
        };
    }

    private static String ranked(Criterion criterion, String words) {
        return criterion.better() == Direction.NONE ? "Not ranked: neither way is better" : words;
    }

    private static String measure(Criterion criterion) {
        return switch (criterion.kind()) {
            case RatingKind rating -> "grade, " + ends(rating.scale());
            case QuantityKind quantity -> unit(quantity);
            case DateKind date -> "date";
            case VersionKind version -> "version";
            case SupportKind support -> "";
            case NamesKind names -> "";
            case TextKind text -> "";
        };
    }

    private static String unit(QuantityKind kind) {
        if (kind.share()) {
            return "% of the whole";
        }
        if (!kind.baseline().isEmpty()) {
            return "ratio to " + kind.baseline();
        }
        return switch (kind.unit().symbol()) {
            case "" -> "count";
            case "×" -> "ratio";
            case "req/s" -> "requests per second";
            default -> kind.unit().symbol();
        };
    }

    private static String quantity(QuantityKind kind) {
        if (kind.share()) {
            return "A share of a whole, in per cent";
        }
        if (!kind.baseline().isEmpty()) {
            return "A ratio to " + kind.baseline();
        }
        return kind.unit().symbol().isEmpty() ? "A number" : "A figure in " + kind.unit().symbol();
    }

    private static String ends(Scale scale) {
        return scale.levels().getLast().name() + " to " + scale.levels().getFirst().name();
    }

    private static boolean isOrderedByNumber(Criterion criterion) {
        return switch (criterion.kind()) {
            case QuantityKind quantity -> true;
            case DateKind date -> true;
            case VersionKind version -> true;
            case RatingKind rating -> false;
            case SupportKind support -> false;
            case NamesKind names -> false;
            case TextKind text -> false;
        };
    }

    private static String direction(Criterion criterion) {
        boolean isTime = criterion.kind() instanceof DateKind || criterion.kind() instanceof VersionKind;
        return switch (criterion.better()) {
            case HIGHER -> isTime ? "later is better" : "higher is better";
            case LOWER -> isTime ? "earlier is better" : "lower is better";
            case NONE -> "no direction";
        };
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
