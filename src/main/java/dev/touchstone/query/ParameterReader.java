package dev.touchstone.query;

import dev.touchstone.query.Query.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Reads the parameters of one query against what there is to choose from, and collects what is wrong with them.
final class ParameterReader {

    /// Whoever sends more nonsense than this is told about the first of it.
    private static final int MOST_PROBLEMS = 12;

    private static final int LONGEST_SHOWN = 60;

    private final Query query;
    private final List<Problem> problems = new ArrayList<>();

    private ParameterReader(Query query) {
        this.query = query;
    }

    /// Names of parameters are read in any case; one that is none of these is a problem.
    static ParameterReader of(Query query, List<String> names) {
        List<Parameter> folded = query.parameters()
                .stream()
                .map(one -> new Parameter(one.name().strip().toLowerCase(Locale.ROOT), one.value()))
                .toList();
        ParameterReader reader = new ParameterReader(Query.of(folded));
        Choices known = Choices.of("parameter", names);
        folded.stream()
                .map(Parameter::name)
                .distinct()
                .filter(name -> !names.contains(name))
                .forEach(name -> reader.add(known.unknown(shortened(name), shortened(name))));
        return reader;
    }

    /// The ids that a parameter lists, each once, in the order in which they were written.
    List<String> listed(String parameter, Choices choices) {
        List<String> found = new ArrayList<>();
        for (String name : query.list(parameter)) {
            choices.find(name)
                    .ifPresentOrElse(found::add, () -> add(choices.unknown(parameter, shortened(name))));
        }
        return found.stream().distinct().toList();
    }

    /// The ids that a parameter lists, each once, in the order of the choices.
    List<String> set(String parameter, Choices choices) {
        return listed(parameter, choices).stream().sorted(Comparator.comparingInt(choices.ids()::indexOf)).toList();
    }

    /// The one id that a parameter names, the last one where it names several; empty where it names none.
    String one(String parameter, Choices choices) {
        List<String> found = listed(parameter, choices);
        return found.isEmpty() ? "" : found.getLast();
    }

    /// All that a parameter says, in the order in which it is written.
    List<String> all(String parameter) {
        return query.values(parameter);
    }

    /// All that a parameter says and that is more than nothing.
    List<String> values(String parameter) {
        return all(parameter).stream().filter(value -> !value.isBlank()).toList();
    }

    void add(Problem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_SHOWN ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }
}
