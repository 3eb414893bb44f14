package dev.touchstone.query;

import dev.touchstone.article.Criterion;
import dev.touchstone.library.Library;
import dev.touchstone.query.Query.Parameter;
import dev.touchstone.value.Operator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a reader demands of a runtime, and what counts how much among those that have it.
///
/// A form that knows no script sends a new requirement in three parts, `criterion`, `is` and `value`, and weights in pairs of `weigh` and
/// `points`; both lead to the one spelling in `where` and `weight`.
///
/// @param requirements in the order of their text, which is no order of importance: all of them are demanded
/// @param weights in the order of their criteria's ids
/// @param asking the id of a criterion that the reader is about to demand something of, or empty
public record FindQuestion(List<Requirement> requirements, List<Weight> weights, String asking) {

    /// More than that nobody takes in at once.
    public static final int MOST = 12;

    public static final FindQuestion NOTHING = new FindQuestion(List.of(), List.of(), "");

    private static final int MOST_READ = 2 * MOST;

    private static final String WHERE = "where";
    private static final String WEIGHT = WeightReader.PARAMETER;
    private static final String CRITERION = "criterion";
    private static final String IS = "is";
    private static final String VALUE = "value";
    private static final String WEIGH = "weigh";
    private static final String POINTS = "points";

    public FindQuestion {
        requirements = requirements.stream()
                .collect(() -> new LinkedHashMap<String, Requirement>(),
                        (all, one) -> all.putIfAbsent(one.text(), one), Map::putAll)
                .values()
                .stream()
                .sorted(Comparator.comparing((Requirement one) -> one.criterion().id())
                        .thenComparing(Requirement::text))
                .toList();
        weights = weights.stream()
                .collect(() -> new LinkedHashMap<String, Weight>(),
                        (all, one) -> all.put(one.criterion().id(), one), Map::putAll)
                .values()
                .stream()
                .sorted(Comparator.comparing(one -> one.criterion().id()))
                .toList();
    }

    /// Reads the question of a query.
    public static Understanding<FindQuestion> read(Query query, Library library) {
        ParameterReader reader = ParameterReader.of(query,
                List.of(WHERE, WEIGHT, CRITERION, IS, VALUE, WEIGH, POINTS));
        List<Requirement> requirements = new ArrayList<>();
        RequirementReader where = RequirementReader.of(library, WHERE, reader::add);
        few(reader.values(WHERE)).forEach(written -> where.read(written).ifPresent(requirements::add));
        String asking = begun(reader, library, requirements);
        FindQuestion question = new FindQuestion(requirements, weights(reader, library), asking);
        boolean isTooLong = reader.values(WHERE).size() > MOST_READ || question.requirements().size() > MOST;
        if (isTooLong || reader.values(WEIGHT).size() > MOST_READ || question.weights().size() > MOST) {
            reader.add(new Problem(isTooLong ? WHERE : WEIGHT, "",
                    "At most " + MOST + " requirements and as many weights can be taken in at once.", List.of()));
        }
        return Understanding.of(question, query, question.query(), reader.problems());
    }

    /// Whoever sends more than this is told so, and the rest is not read: an address has room for thousands.
    private static List<String> few(List<String> written) {
        return written.subList(0, Math.min(MOST_READ, written.size()));
    }

    /// The criterion of a requirement that lacks its value; one that has it is added to the others.
    private static String begun(ParameterReader reader, Library library, List<Requirement> requirements) {
        String id = reader.one(CRITERION, Choices.ofArticles("criterion", library.criteria()));
        String value = String.join("", reader.values(VALUE)).strip();
        if (id.isEmpty()) {
            if (!value.isEmpty()) {
                reader.add(new Problem(VALUE, value, "A value without a criterion demands nothing.", List.of()));
            }
            return "";
        }
        String operator = reader.one(IS, operators());
        if (!value.isEmpty()) {
            Optional<Requirement> whole = RequirementReader.of(library, VALUE, reader::add)
                    .read(id + Operator.find(operator).orElse(Operator.EQUAL).sign() + value);
            whole.ifPresent(requirements::add);
            return whole.isPresent() ? "" : id;
        }
        if (library.criterion(id).stream().noneMatch(FindQuestion::canBeDemanded)) {
            reader.add(new Problem(CRITERION, id, "Nothing can be demanded of “" + id
                    + "”: its answers are descriptions, which no rule can test.", List.of()));
        }
        return id;
    }

    private static Choices operators() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Operator operator : Operator.values()) {
            names.put(operator.word(), operator.word());
            names.put(operator.sign(), operator.word());
        }
        return new Choices("operator", Stream.of(Operator.values()).map(Operator::word).toList(), names);
    }

    private static List<Weight> weights(ParameterReader reader, Library library) {
        WeightReader read = WeightReader.of(library, reader::add);
        List<Weight> weights = new ArrayList<>();
        few(reader.values(WEIGHT)).forEach(written -> read.read(written).ifPresent(weights::add));
        List<String> names = few(reader.all(WEIGH));
        List<String> points = reader.all(POINTS);
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isBlank() && i < points.size() && !points.get(i).isBlank()) {
                read.read(names.get(i), points.get(i)).ifPresent(weights::add);
            }
        }
        return weights;
    }

    /// Whether answers to it can be tested.
    public static boolean canBeDemanded(Criterion criterion) {
        return !Operator.of(criterion.kind()).isEmpty();
    }

    /// Whether some answers to it are better than others.
    public static boolean canBeWeighed(Criterion criterion) {
        return WeightReader.isOrdered(criterion);
    }

    /// The one way to ask it.
    public Query query() {
        List<Parameter> parameters = new ArrayList<>();
        requirements.forEach(one -> parameters.add(new Parameter(WHERE, one.text())));
        weights.forEach(one -> parameters.add(new Parameter(WEIGHT, one.text())));
        CompareQuestion.add(parameters, CRITERION, asking);
        return Query.of(parameters);
    }

    /// Whether there is anything to answer.
    public boolean isAsked() {
        return !requirements.isEmpty() || !weights.isEmpty();
    }

    /// The question that begins to demand something of a criterion.
    public static FindQuestion about(Criterion criterion) {
        return new FindQuestion(List.of(), List.of(), criterion.id());
    }

    /// The same without one requirement.
    public FindQuestion without(Requirement requirement) {
        return new FindQuestion(requirements.stream().filter(one -> !one.equals(requirement)).toList(), weights, "");
    }

    /// The same with another weight, or with one more.
    public FindQuestion with(Weight weight) {
        return new FindQuestion(requirements, Stream.concat(weights.stream(), Stream.of(weight)).toList(), "");
    }

    /// The same in which a criterion counts nothing.
    public FindQuestion unweighed(Criterion criterion) {
        return new FindQuestion(requirements,
                weights.stream().filter(one -> !one.criterion().id().equals(criterion.id())).toList(), "");
    }
}
