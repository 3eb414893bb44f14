package dev.touchstone.library;

import dev.touchstone.article.Comparison;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One question to which there are different answers: a criterion, a runtime in one version, the same conditions.
///
/// @param runtime its id
/// @param version that the articles speak about; empty where they name none
/// @param conditions as the first voice writes them
/// @param voices every statement that differs from another one of them, in the order of the articles
public record Contest(
    Criterion criterion,
    String runtime,
    String version,
    List<String> conditions,
    List<Voice> voices
) {

    public Contest {
        conditions = List.copyOf(conditions);
        voices = List.copyOf(voices);
    }

    /// What two statements must have in common to contradict each other. A version that one article does not name could be any.
    private record Subject(String criterion, String runtime, String version, Set<String> conditions) {

        private Subject {
            conditions = Set.copyOf(conditions);
        }

        private static Subject of(Voice voice) {
            return new Subject(voice.stated().criterion(), voice.stated().cell().runtime(), voice.version(),
                    Disagreement.conditions(voice.statement()));
        }
    }

    /// All of a library: criterion by criterion, runtime by runtime, in the order in which articles raise them.
    public static List<Contest> in(Library library) {
        Map<String, Map<Subject, List<Voice>>> said = new LinkedHashMap<>();
        library.voices()
                .filter(voice -> Disagreement.hasOneValue(voice.statement().value()))
                .forEach(voice -> said.computeIfAbsent(voice.stated().criterion(), any -> new LinkedHashMap<>())
                        .computeIfAbsent(Subject.of(voice), any -> new ArrayList<>(2))
                        .add(voice));
        List<Contest> contests = new ArrayList<>();
        for (Criterion criterion : library.criteria()) {
            Map<Subject, List<Voice>> subjects = said.getOrDefault(criterion.id(), Map.of());
            subjects.forEach((subject, voices) -> {
                List<Voice> differing = differing(voices);
                if (!differing.isEmpty()) {
                    contests.add(new Contest(criterion, subject.runtime(), subject.version(),
                            differing.getFirst().statement().conditions(), differing));
                }
            });
        }
        return List.copyOf(contests);
    }

    private static List<Voice> differing(List<Voice> voices) {
        boolean isOne = voices.stream().map(voice -> voice.statement().value().canonical()).distinct().count() < 2;
        return isOne ? List.of() : voices.stream().filter(voice -> differs(voice.statement(), voices)).toList();
    }

    private static boolean differs(Statement statement, List<Voice> voices) {
        return voices.stream().anyMatch(other -> Disagreement.between(statement, other.statement()));
    }

    /// The articles that take part, each once.
    public List<Comparison> articles() {
        Map<String, Comparison> articles = new LinkedHashMap<>();
        voices.forEach(voice -> articles.putIfAbsent(voice.stated().comparison().id(), voice.stated().comparison()));
        return List.copyOf(articles.values());
    }
}
