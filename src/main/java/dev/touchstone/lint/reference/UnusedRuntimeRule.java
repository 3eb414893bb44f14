package dev.touchstone.lint.reference;

import dev.touchstone.article.Article;
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

/// Finds runtimes that are compared with nothing.
public record UnusedRuntimeRule() implements LibraryRule {

    private static final Explanation EXPLANATION = new Explanation(Code.UNUSED_RUNTIME,
            "A file in `runtimes/` describes a runtime that no comparison is about.",
            "A reader who finds the runtime finds a profile without a single statement that compares it with anything.",
            "Write a comparison, as a draft to begin with, or delete the file.",
            "",
            runtime("«Cedar»"),
            runtime("Cedar").and(Example.file("comparisons/alder-vs-cedar.md",
                    """
                            ---
                            title: "Alder vs Cedar: which one for scripts"
                            summary: Alder and Cedar both start quickly. This short comparison says which of the two takes less memory.
                            runtimes: [alder, cedar]
                            published: 2026-10-02
                            reviewed: 2026-10-02
                            ---

                            ## Comparison

                            | Criterion | Alder | Cedar |
                            | --- | --- | --- |
                            | Memory | 50 MB [^field-report] | 35 MB [^field-report] |
                            """)));

    private static Example runtime(String name) {
        return Example.file("runtimes/cedar.md", """
                ---
                name: %s
                summary: An imagined runtime for scripts that nobody has compared with anything yet.
                ---

                ## What it is

                Cedar stands here as a third one.
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
                    .flatMap(comparison -> comparison.matter().runtimes().stream())
                    .collect(Collectors.toUnmodifiableSet());
            corpus.library()
                    .runtimes()
                    .stream()
                    .filter(runtime -> !used.contains(runtime.id()))
                    .forEach(runtime -> findings.add(finding(runtime)));
        }
    }

    private Diagnostic finding(Article runtime) {
        return Diagnostic
                .of(code(), MatterPlaces.of("name", runtime.file()), "no comparison is about `" + runtime.name() + "`")
                .help("Write one, as a draft to begin with, or delete the file.");
    }
}
