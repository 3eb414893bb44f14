package dev.touchstone.page;

import dev.touchstone.article.Criterion;
import dev.touchstone.library.Library;
import dev.touchstone.page.AskForm.Option;
import dev.touchstone.page.AskForm.Options;
import dev.touchstone.page.FindForm.Heft;
import dev.touchstone.page.FindForm.Held;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.words.KindWords;
import dev.touchstone.page.words.Quotes;
import dev.touchstone.query.CriterionGroup;
import dev.touchstone.query.FindQuestion;
import dev.touchstone.query.Requirement;
import dev.touchstone.query.Weight;
import dev.touchstone.value.DateKind;
import dev.touchstone.value.DemandReader;
import dev.touchstone.value.NamesKind;
import dev.touchstone.value.Operator;
import dev.touchstone.value.QuantityKind;
import dev.touchstone.value.RatingKind;
import dev.touchstone.value.SupportKind;
import dev.touchstone.value.TextKind;
import dev.touchstone.value.ValueKind;
import dev.touchstone.value.VersionKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// Makes the form of the finder. Once a criterion is chosen, the row that adds a requirement offers what fits its kind of answer.
record FindForms(Library library, FindQuestion question) {

    private static final String GENERAL = "A figure such as 50 ms; yes, partial or no; a grade such as Good; "
            + "a version, a date or a name. Left empty, the next page says what fits.";

    FindForm form() {
        return new FindForm(question.requirements().stream().map(this::held).toList(),
                criteria(FindQuestion::canBeDemanded), operators(), values(), hint(),
                question.weights().stream().map(this::heft).toList(),
                criteria(criterion -> FindQuestion.canBeWeighed(criterion) && !isWeighed(criterion)));
    }

    private Optional<Criterion> asked() {
        return library.criterion(question.asking());
    }

    private boolean isWeighed(Criterion criterion) {
        return question.weights().stream().anyMatch(weight -> weight.criterion().id().equals(criterion.id()));
    }

    private Held held(Requirement requirement) {
        return new Held(requirement.text(), words(requirement), address(question.without(requirement)));
    }

    static String words(Requirement requirement) {
        return Quotes.curled(requirement.criterion().name()) + ": " + requirement.demand().phrase();
    }

    private Heft heft(Weight weight) {
        return new Heft(weight.criterion().id(), Quotes.curled(weight.criterion().name()),
                weight.points().toPlainString(), address(question.unweighed(weight.criterion())));
    }

    static String address(FindQuestion question) {
        return question.query().at(SitePath.FIND.value());
    }

    private List<Options> criteria(Predicate<Criterion> wanted) {
        return CriterionGroup.of(library)
                .stream()
                .map(group -> new Options(group.name(), group.criteria()
                        .stream()
                        .filter(wanted)
                        .map(this::option)
                        .toList()))
                .filter(group -> !group.options().isEmpty())
                .toList();
    }

    private Option option(Criterion criterion) {
        return new Option(criterion.id(), Quotes.curled(criterion.name()), criterion.id().equals(question.asking()));
    }

    private List<Option> operators() {
        Optional<Criterion> asked = asked();
        List<Operator> fitting = asked.map(criterion -> Operator.of(criterion.kind()))
                .filter(some -> !some.isEmpty())
                .orElse(List.of(Operator.EQUAL, Operator.AT_LEAST, Operator.AT_MOST, Operator.LESS, Operator.MORE));
        return fitting.stream()
                .map(one -> new Option(one.word(), asked.map(criterion -> words(one, criterion.kind()))
                        .orElse(words(one)), false))
                .toList();
    }

    private static String words(Operator operator) {
        return switch (operator) {
            case LESS -> "is less than";
            case AT_MOST -> "is at most";
            case EQUAL -> "is";
            case AT_LEAST -> "is at least";
            case MORE -> "is more than";
        };
    }

    private static String words(Operator operator, ValueKind kind) {
        return switch (kind) {
            case QuantityKind _,SupportKind _,TextKind _ -> words(operator);
            case NamesKind _ -> "includes";
            case RatingKind _ -> switch (operator) {
                case LESS -> "is worse than";
                case MORE -> "is better than";
                case AT_MOST, EQUAL, AT_LEAST -> words(operator);
            };
            case VersionKind _,DateKind _ -> switch (operator) {
                case LESS -> "is before";
                case AT_MOST -> "is not after";
                case EQUAL -> "is";
                case AT_LEAST -> "is not before";
                case MORE -> "is after";
            };
        };
    }

    private List<Option> values() {
        return asked().stream()
                .map(Criterion::kind)
                .flatMap(kind -> new DemandReader(kind).values().stream())
                .map(value -> new Option(value, capital(value), false))
                .toList();
    }

    private static String capital(String value) {
        return value.isEmpty() ? value : value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1);
    }

    private String hint() {
        return asked().map(criterion -> Quotes.curled(criterion.name()) + " takes "
                + new DemandReader(criterion.kind()).expected() + "." + order(criterion)).orElse(GENERAL);
    }

    private static String order(Criterion criterion) {
        return switch (criterion.kind()) {
            case QuantityKind _,VersionKind _,DateKind _ -> " " + KindWords.order(criterion) + ".";
            case RatingKind _,SupportKind _,NamesKind _,TextKind _ -> "";
        };
    }
}
