package dev.touchstone.proposal;

import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.article.Statement;
import dev.touchstone.library.Library;
import dev.touchstone.value.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds where a text names something that belongs to a runtime: the runtime itself by name or alias, or a framework, which an
/// article names in a label such as `Rowan (Alder)` and other articles as the condition of a figure.
///
/// Short names have to be written as they are: `Go` is one, `go` is not.
public final class Subjects {

    private static final int SHORT = 3;
    private static final Pattern BELONGS = Pattern.compile("([^()]{2,60}?)\\s*\\(([^()]{1,60})\\)");
    private static final Pattern CONDITION = Pattern.compile("\\p{Lu}[\\p{L}\\d.+#]{2,30}");

    private final List<Name> names;

    private Subjects(List<Name> names) {
        this.names = names.stream()
                .sorted(Comparator.comparingInt((Name name) -> name.word().length())
                        .reversed()
                        .thenComparing(Name::word))
                .toList();
    }

    /// The runtimes by their own names.
    public static Subjects of(List<RuntimeProfile> runtimes) {
        return new Subjects(runtimes.stream()
                .flatMap(runtime -> Stream.concat(Stream.of(runtime.name()), runtime.aliases().stream())
                        .map(word -> Name.of(word, runtime.id(), "")))
                .toList());
    }

    private record Name(String word, String runtime, String detail, Pattern pattern) {

        static Name of(String word, String runtime, String detail) {
            int flags = word.length() > SHORT ? Pattern.CASE_INSENSITIVE : 0;
            return new Name(word, runtime, detail,
                    Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(word) + "(?![\\p{L}\\d])", flags));
        }
    }

    /// A place in a text that names a subject.
    ///
    /// @param runtime the id of the runtime that it belongs to
    /// @param detail what else it is; empty for the runtime itself
    record Mention(String runtime, String detail, int start, int end) {}

    /// Every name, as it is spelled.
    public List<String> words() {
        return names.stream().map(Name::word).toList();
    }

    /// The ids of the runtimes that a text names, in the order of the first mentions.
    public List<String> runtimesIn(String text) {
        Set<String> ids = new LinkedHashSet<>();
        mentions(text).forEach(mention -> ids.add(mention.runtime()));
        return List.copyOf(ids);
    }

    /// All mentions in the order of the text; of two that overlap, the longer one.
    List<Mention> mentions(String text) {
        List<Mention> found = new ArrayList<>();
        for (Name name : names) {
            name.pattern()
                    .matcher(text)
                    .results()
                    .filter(span -> found.stream()
                            .noneMatch(other -> other.start() < span.end() && span.start() < other.end()))
                    .toList()
                    .forEach(span -> found.add(new Mention(name.runtime(), name.detail(), span.start(), span.end())));
        }
        found.sort(Comparator.comparingInt(Mention::start));
        return List.copyOf(found);
    }

    /// With what these labels say belongs to a runtime.
    Subjects withLabels(List<String> labels) {
        List<Name> more = new ArrayList<>(names);
        for (String label : labels) {
            Matcher belongs = BELONGS.matcher(label);
            if (belongs.matches() && runtimesIn(belongs.group(2)).size() == 1
                    && runtimesIn(belongs.group(1)).isEmpty()) {
                String runtime = runtimesIn(belongs.group(2)).getFirst();
                String word = belongs.group(1);
                more.add(Name.of(word, runtime, word));
                if (word.endsWith(".js")) {
                    more.add(Name.of(word.substring(0, word.length() - 3), runtime, word));
                }
            }
        }
        return new Subjects(more);
    }

    /// With what other articles name as the condition of figures about one of these runtimes and no other.
    Subjects withConditions(Library library) {
        Map<String, Set<String>> owners = new HashMap<>();
        library.comparisons()
                .stream()
                .flatMap(comparison -> comparison.rows().stream())
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> cell.statements()
                        .stream()
                        .filter(statement -> statement.value() instanceof Quantity)
                        .map(Statement::conditions)
                        .flatMap(List::stream)
                        .filter(condition -> CONDITION.matcher(condition).matches())
                        .forEach(condition -> owners.computeIfAbsent(condition, key -> new HashSet<>())
                                .add(cell.runtime())));
        Set<String> known = new HashSet<>(names.stream().map(Name::runtime).toList());
        List<Name> more = new ArrayList<>(names);
        owners.forEach((condition, runtimes) -> {
            boolean named = names.stream().anyMatch(name -> name.word().equalsIgnoreCase(condition));
            if (runtimes.size() == 1 && known.containsAll(runtimes) && !named) {
                more.add(Name.of(condition, runtimes.iterator().next(), condition));
            }
        });
        return new Subjects(more);
    }
}
