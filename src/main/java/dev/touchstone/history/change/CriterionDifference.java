package dev.touchstone.history.change;

import dev.touchstone.article.Criterion;
import dev.touchstone.history.change.Pairing.Pair;
import dev.touchstone.value.DateKind;
import dev.touchstone.value.NamesKind;
import dev.touchstone.value.QuantityKind;
import dev.touchstone.value.RatingKind;
import dev.touchstone.value.Scale;
import dev.touchstone.value.SupportKind;
import dev.touchstone.value.TextKind;
import dev.touchstone.value.VersionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Compares a criterion with what it was before.
final class CriterionDifference {

    private CriterionDifference() {}

    static List<Change> changes(Pair<Criterion> pair) {
        Criterion before = pair.before();
        Criterion now = pair.now();
        Facts facts = new Facts(Subject.of(now));
        facts.compare("Name", before.name(), now.name());
        facts.compare("Summary", before.summary(), now.summary());
        facts.compare("Group", before.group(), now.group());
        facts.compare("Answer", kind(before), kind(now));
        facts.compare("Better", before.better().name().toLowerCase(Locale.ROOT),
                now.better().name().toLowerCase(Locale.ROOT));
        facts.compare("Review", review(before), review(now));
        List<Change> changes = new ArrayList<>(facts.changes());
        Texts former = new Texts();
        former.add("text", Texts.WHOLE, ProseLines.of(before.prose()));
        Texts present = new Texts();
        present.add("text", Texts.WHOLE, ProseLines.of(now.prose()));
        changes.addAll(present.since(former, Subject.of(now)));
        return changes;
    }

    private static String review(Criterion criterion) {
        return criterion.review().isZero() ? "" : criterion.review().toString();
    }

    private static String kind(Criterion criterion) {
        String keyword = criterion.kind().keyword();
        return switch (criterion.kind()) {
            case RatingKind(Scale scale) -> keyword + ": "
                    + scale.levels().stream().map(level -> level.name()).collect(Collectors.joining(", "));
            case QuantityKind quantity -> quantity.share() ? keyword + ", share of a whole"
                    : quantity.baseline().isEmpty() ? (keyword + " " + quantity.unit().symbol()).strip()
                            : keyword + ", ratio to " + quantity.baseline();
            case SupportKind _,NamesKind _,VersionKind _,DateKind _,TextKind _ -> keyword;
        };
    }
}
