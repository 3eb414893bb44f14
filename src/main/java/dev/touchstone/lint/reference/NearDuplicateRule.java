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
            criterion("«Memories»").and(Example.rows("""
                    | Memories | 52 MB [^field-report] | 83 MB [^field-report] |
                    """)),
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

    /// A criterion and everything that it is called.
    private record Named(Criterion criterion, List<Label> labels) {

        private Named {
            labels = List.copyOf(labels);
        }

        static Named of(Criterion criterion) {
            return new Named(criterion,
                    Stream.concat(Stream.of(criterion.name(), criterion.id()), criterion.aliases().stream())
                            .map(Label::of)
                            .distinct()
                            .toList());
        }

        List<String> keys() {
            return labels.stream().flatMap(label -> label.keys().stream()).distinct().toList();
        }

        boolean isNear(Named other) {
            return labels.stream().anyMatch(label -> other.labels.stream().anyMatch(label::isNear));
        }
    }

    @Override
    public void check(Corpus corpus, Findings findings) {
        Map<String, List<Named>> seen = new HashMap<>();
        corpus.library()
                .criteria()
                .stream()
                .sorted(Comparator.comparing(Criterion::id))
                .map(Named::of)
                .forEach(named -> {
                    List<String> keys = named.keys();
                    keys.stream()
                            .flatMap(key -> seen.getOrDefault(key, List.of()).stream())
                            .distinct()
                            .filter(named::isNear)
                            .min(Comparator.comparing(other -> other.criterion().id()))
                            .ifPresent(other -> findings.add(finding(named.criterion(), other.criterion())));
                    keys.forEach(key -> seen.computeIfAbsent(key, any -> new ArrayList<>()).add(named));
                });
    }

    private Diagnostic finding(Criterion criterion, Criterion other) {
        return Diagnostic.of(code(), MatterPlaces.of("name", criterion.file()),
                "`" + criterion.name() + "` is nearly the same as `" + other.name() + "`")
                .help("Keep one of the two, with the other name among its `aliases`, or say in the name in what they differ.")
                .also(MatterPlaces.of("name", other.file()), "the other criterion");
    }
}
