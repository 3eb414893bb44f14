package dev.touchstone.query;

import dev.touchstone.article.Criterion;
import dev.touchstone.library.Library;
import dev.touchstone.query.Query.Parameter;
import java.util.ArrayList;
import java.util.List;

/// Which criteria a reader wants to see of all runtimes.
///
/// @param groups ids of groups of criteria; none for all
/// @param kinds keywords of kinds of answers, such as `rating`; none for all
public record MatrixQuestion(List<String> groups, List<String> kinds) {

    public static final MatrixQuestion ALL = new MatrixQuestion(List.of(), List.of());

    private static final String GROUP = "group";
    private static final String KIND = "kind";

    public MatrixQuestion {
        groups = List.copyOf(groups);
        kinds = List.copyOf(kinds);
    }

    /// Reads the question of a query.
    public static Understanding<MatrixQuestion> read(Query query, Library library) {
        ParameterReader reader = ParameterReader.of(query, List.of(GROUP, KIND));
        MatrixQuestion question = new MatrixQuestion(reader.set(GROUP, Choices.ofGroups(library)),
                reader.set(KIND, Choices.of("kind of answer", kinds(library))));
        return Understanding.of(question, query, question.query(), reader.problems());
    }

    /// The kinds of answers that there are criteria for.
    public static List<String> kinds(Library library) {
        return library.criteria().stream().map(MatrixQuestion::kind).distinct().sorted().toList();
    }

    /// The one way to ask it.
    public Query query() {
        List<Parameter> parameters = new ArrayList<>();
        CompareQuestion.add(parameters, GROUP, String.join(",", groups));
        CompareQuestion.add(parameters, KIND, String.join(",", kinds));
        return Query.of(parameters);
    }

    /// Those criteria alone that are as this one is.
    public static MatrixQuestion like(Criterion criterion) {
        return new MatrixQuestion(List.of(CriterionGroup.idOf(criterion.group())), List.of(kind(criterion)));
    }

    boolean wantsGroup(Criterion criterion) {
        return groups.isEmpty() || groups.contains(CriterionGroup.idOf(criterion.group()));
    }

    boolean wantsKind(Criterion criterion) {
        return kinds.isEmpty() || kinds.contains(kind(criterion));
    }

    private static String kind(Criterion criterion) {
        return criterion.kind().keyword();
    }
}
