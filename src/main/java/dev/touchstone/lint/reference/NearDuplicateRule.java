package dev.touchstone.lint.reference;

import dev.touchstone.article.Criterion;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.lint.rule.Corpus;
import dev.touchstone.lint.rule.Example;
import dev.touchstone.lint.rule.Explanation;
import dev.touchstone.lint.rule.LibraryRule;
import dev.touchstone.lint.text.MatterPlaces;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Finds two criteria that ask the same thing in slightly different words.
public record NearDuplicateRule() implements LibraryRule {

    private static final Explanation EXPLANATION = new Explanation(Code.NEAR_DUPLICATE,
            "Two criteria have names that differ only in case, hyphens, endings, spelling variants, small words or their order, or in one letter of a "
                    + "long word.",
            "Half of the articles use the one and half the other, and no page shows all answers. Readers who look for the difference find none.",
            "Keep one of them, and put the name of the other among its `aliases`: its rows and its address then go on working. If they do differ, "
                    + "say in the name in what.",
            "",
            criterion("«Memories»"),
            criterion("Memory per connection").and(Example.rows("""
                    | Memory per connection | 2 MB [^field-report] | 3 MB [^field-report] |
                    """)));

    private static Example criterion(String name) {
        return Example.file("criteria/used-memory.md", """
                ---
                name: %s
                kind: quantity
                unit: MB
                better: lower
                group: Memory
                summary: How much memory the runtime needs for every connection that it keeps open.
                ---

                Open a thousand connections, and divide what they add by a thousand.
                """.replace("%s", name));
    }

    @Override
    public Explanation explanation() {
        return EXPLANATION;
    }

    @Override
    public void check(Corpus corpus, Findings findings) {
        Map<String, List<Criterion>> seen = new HashMap<>();
        List<Criterion> criteria = corpus.library().criteria().stream().sorted(Comparator.comparing(Criterion::id)).toList();
        for (Criterion criterion : criteria) {
            keys(criterion).flatMap(key -> seen.getOrDefault(key, List.of()).stream())
                    .filter(other -> areNear(criterion, other)).min(Comparator.comparing(Criterion::id))
                    .ifPresent(other -> findings.add(finding(criterion, other)));
            keys(criterion).forEach(key -> seen.computeIfAbsent(key, any -> new ArrayList<>()).add(criterion));
        }
    }

    private static Stream<String> keys(Criterion criterion) {
        return labels(criterion).flatMap(label -> label.keys().stream()).distinct();
    }

    private static Stream<Label> labels(Criterion criterion) {
        return Stream.concat(Stream.of(criterion.name(), criterion.id()), criterion.aliases().stream()).map(Label::of).distinct();
    }

    private static boolean areNear(Criterion one, Criterion other) {
        return !one.id().equals(other.id())
                && labels(one).anyMatch(label -> labels(other).anyMatch(label::isNear));
    }

    private Diagnostic finding(Criterion criterion, Criterion other) {
        return Diagnostic.of(code(), MatterPlaces.of("name", criterion.file()),
                "`" + criterion.name() + "` is nearly the same as `" + other.name() + "`")
                .help("Keep one of the two, with the other name among its `aliases`, or say in the name in what they differ.")
                .also(MatterPlaces.of("name", other.file()), "the other criterion");
    }
}
