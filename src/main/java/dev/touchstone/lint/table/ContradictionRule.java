package dev.touchstone.lint.table;

import dev.touchstone.article.Comparison;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.library.Disagreement;
import dev.touchstone.lint.rule.Corpus;
import dev.touchstone.lint.rule.Example;
import dev.touchstone.lint.rule.Explanation;
import dev.touchstone.lint.rule.LibraryRule;
import dev.touchstone.markdown.PlainText;
import dev.touchstone.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds one source that is cited for two different values of the same thing, and two different values for which nobody is cited.
public record ContradictionRule() implements LibraryRule {

    private static final Explanation EXPLANATION = new Explanation(Code.CONTRADICTION,
            "The same source, or none, stands behind two different values for one runtime, criterion, version and condition, in one article or in two.",
            "Sources may disagree with each other; the page shows that. One source that says two things was misread at one of the two places, or "
                    + "speaks of two conditions that the cells do not name.",
            "Look the value up and correct the wrong one. If the source has both, say what differs: a condition behind a figure, a note behind a "
                    + "grade, or the version of the runtime.",
            "",
            Example.rows("""
                    | Memory | «50 MB [^field-report]»; «65 MB [^field-report]» | 80 MB [^field-report] |
                    """),
            Example.rows(
                    """
                            | Memory | 50 MB (idle) [^field-report]; 65 MB (under load) [^field-report] | 80 MB (idle) [^field-report] |
                            """));

    /// What has one value, as far as one source is concerned.
    ///
    /// @param source its key, or empty for no source
    private record Subject(String runtime, String version, String criterion, Set<String> conditions, String source) {

        private Subject {
            conditions = Set.copyOf(conditions);
        }
    }

    /// A value of it.
    ///
    /// @param said what two claims have in common that do not contradict each other
    private record Claim(Stated stated, Object said) {

        private static Claim of(Stated stated) {
            return new Claim(stated, Disagreement.said(stated.statement().value()));
        }

        boolean contradicts(Claim other) {
            return !said.equals(other.said) && !isQualified(other);
        }

        private Value value() {
            return stated.statement().value();
        }

        /// Whether both stand in one cell with notes that tell them apart.
        private boolean isQualified(Claim other) {
            return stated.cell().equals(other.stated.cell()) && !note().equals(other.note());
        }

        private String note() {
            return PlainText.of(stated.statement().note());
        }
    }

    @Override
    public Explanation explanation() {
        return EXPLANATION;
    }

    @Override
    public void check(Corpus corpus, Findings findings) {
        Map<Subject, List<Claim>> claims = new LinkedHashMap<>();
        corpus.library().comparisons().forEach(comparison -> collect(comparison, claims));
        claims.forEach((subject, same) -> {
            if (same.stream().anyMatch(claim -> !claim.said().equals(same.getFirst().said()))) {
                check(subject, same, findings);
            }
        });
    }

    private static void collect(Comparison comparison, Map<Subject, List<Claim>> claims) {
        Stated.in(comparison)
                .filter(stated -> Disagreement.hasOneValue(stated.statement().value()) && !stated.citesNobody())
                .forEach(stated -> {
                    List<String> sources = stated.statement().isSourced() ? stated.statement().sources() : List.of("");
                    String runtime = stated.cell().runtime();
                    Set<String> conditions = Disagreement.conditions(stated.statement());
                    for (String source : sources) {
                        Subject subject = new Subject(runtime, comparison.matter().versions().getOrDefault(runtime, ""),
                                stated.row().criterion(), conditions, source);
                        claims.computeIfAbsent(subject, any -> new ArrayList<>(2)).add(Claim.of(stated));
                    }
                });
    }

    private void check(Subject subject, List<Claim> claims, Findings findings) {
        for (Claim claim : claims) {
            claims.stream()
                    .filter(claim::contradicts)
                    .findFirst()
                    .ifPresent(other -> findings.add(finding(subject, claim, other)));
        }
    }

    private Diagnostic finding(Subject subject, Claim claim, Claim other) {
        String one = claim.value().phrase();
        String two = other.value().phrase();
        String message = subject.source().isEmpty() ? "without a source this says " + one + ", and elsewhere " + two
                : "`" + subject.source() + "` is cited for " + one + " here, and for " + two + " elsewhere";
        return Diagnostic.of(code(), claim.stated().statement().place(), message)
                .help(subject.source().isEmpty() ? "Correct one of the two, or cite who says so."
                        : "Correct one of the two, or say under which condition each of them holds.")
                .also(other.stated().statement().place(), "the other value");
    }
}
