package dev.touchstone.query;

import dev.touchstone.article.Claim;
import dev.touchstone.article.Claim.Basis;
import dev.touchstone.judgement.Judgements;
import dev.touchstone.judgement.Standing;
import dev.touchstone.query.Query.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Which claims a reader wants to see.
///
/// @param verdicts what came of them; none for anything
/// @param bases what sort of thing they claim; none for anything
public record ClaimsQuestion(List<Standing> verdicts, List<Basis> bases) {

    public static final ClaimsQuestion ALL = new ClaimsQuestion(List.of(), List.of());

    private static final String VERDICT = "verdict";
    private static final String BASIS = "basis";

    public ClaimsQuestion {
        verdicts = List.copyOf(verdicts);
        bases = List.copyOf(bases);
    }

    /// Reads the question of a query.
    public static Understanding<ClaimsQuestion> read(Query query) {
        ParameterReader reader = ParameterReader.of(query, List.of(VERDICT, BASIS));
        List<String> verdicts = reader.set(VERDICT, Choices.of("verdict", ids(Standing.values())));
        List<String> bases = reader.set(BASIS, Choices.of("basis", ids(Basis.values())));
        ClaimsQuestion question = new ClaimsQuestion(
                Stream.of(Standing.values()).filter(one -> verdicts.contains(id(one))).toList(),
                Stream.of(Basis.values()).filter(one -> bases.contains(id(one))).toList());
        return Understanding.of(question, query, question.query(), reader.problems());
    }

    /// How a constant is called in an address.
    public static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> ids(Enum<?>[] constants) {
        return Stream.of(constants).map(ClaimsQuestion::id).toList();
    }

    /// The one way to ask it.
    public Query query() {
        List<Parameter> parameters = new ArrayList<>();
        CompareQuestion.add(parameters, VERDICT, String.join(",", verdicts.stream().map(ClaimsQuestion::id).toList()));
        CompareQuestion.add(parameters, BASIS, String.join(",", bases.stream().map(ClaimsQuestion::id).toList()));
        return Query.of(parameters);
    }

    /// Those claims that are wanted, in the order of the content.
    public List<Claim> of(Judgements judgements) {
        return judgements.claims()
                .stream()
                .filter(claim -> bases.isEmpty() || bases.contains(claim.basis()))
                .filter(claim -> verdicts.isEmpty() || verdicts.contains(judgements.standing(claim)))
                .toList();
    }
}
