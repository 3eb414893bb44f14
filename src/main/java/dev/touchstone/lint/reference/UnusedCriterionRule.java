package dev.touchstone.lint.reference;

import dev.touchstone.article.Article;
import dev.touchstone.article.Row;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.lint.rule.Corpus;
import dev.touchstone.lint.rule.Example;
import dev.touchstone.lint.rule.Explanation;
import dev.touchstone.lint.rule.LibraryRule;
import dev.touchstone.lint.text.MatterPlaces;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds criteria that no comparison has a row for.
public record UnusedCriterionRule() implements LibraryRule {

    private static final Explanation EXPLANATION = new Explanation(Code.UNUSED_CRITERION,
            "A file in `criteria/` asks something that no comparison has a row for.",
            "Its page has nothing on it. Often the row was labelled with another criterion that asks nearly the same, or the last row was removed.",
            "Add a row for it, or delete the file. If it had an address before, keep that as an alias of the criterion that took its place.",
            "",
            criterion("«Disk space»"),
            criterion("Disk space").and(Example.rows("""
                    | Disk space | 30 MB [^field-report] | 90 MB [^field-report] |
                    """)));

    private static Example criterion(String name) {
        return Example.file("criteria/disk-space.md", """
                ---
                name: %s
                kind: quantity
                unit: MB
                better: lower
                group: Memory
                summary: How much room the runtime takes on disk once it is installed.
                ---

                Install it as its makers recommend, and add up the sizes of all files.
                """.replace("%s", name));
    }

    @Override
    public Explanation explanation() {
        return EXPLANATION;
    }

    @Override
    public void check(Corpus corpus, Findings findings) {
        if (corpus.isWhole()) {
            Set<String> used = corpus.library()
                    .comparisons()
                    .stream()
                    .flatMap(comparison -> comparison.rows().stream())
                    .map(Row::criterion)
                    .collect(Collectors.toUnmodifiableSet());
            corpus.library()
                    .criteria()
                    .stream()
                    .filter(criterion -> !used.contains(criterion.id()))
                    .forEach(criterion -> findings.add(finding(criterion)));
        }
    }

    private Diagnostic finding(Article criterion) {
        return Diagnostic
                .of(code(), MatterPlaces.of("name", criterion.file()),
                        "no comparison has a row for `" + criterion.name() + "`")
                .help("Add one, or delete the file.");
    }
}
