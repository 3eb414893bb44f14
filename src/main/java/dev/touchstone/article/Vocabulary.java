package dev.touchstone.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The names that a comparison may use: runtimes and criteria by id, name or alias, and the keys of sources.
public final class Vocabulary {

    private final Map<String, RuntimeProfile> runtimes = new HashMap<>();
    private final Map<String, Criterion> criteria = new HashMap<>();
    private final List<String> runtimeIds;
    private final List<String> runtimeNames;
    private final List<String> criterionNames;
    private final Set<String> sourceKeys;

    public Vocabulary(List<RuntimeProfile> runtimes, List<Criterion> criteria, Set<String> sourceKeys) {
        runtimes.forEach(runtime -> register(this.runtimes, runtime));
        criteria.forEach(criterion -> register(this.criteria, criterion));
        this.runtimeIds = runtimes.stream().map(RuntimeProfile::id).toList();
        this.runtimeNames = runtimes.stream().flatMap(r -> List.of(r.name(), r.id()).stream()).distinct().toList();
        this.criterionNames = criteria.stream().flatMap(c -> List.of(c.name(), c.id()).stream()).distinct().toList();
        this.sourceKeys = Set.copyOf(sourceKeys);
    }

    /// The runtime of that id, name or alias, whatever the case and the space around it.
    public Optional<RuntimeProfile> runtime(String name) {
        return Optional.ofNullable(runtimes.get(normalised(name)));
    }

    public Optional<Criterion> criterion(String name) {
        return Optional.ofNullable(criteria.get(normalised(name)));
    }

    public boolean hasSource(String key) {
        return sourceKeys.contains(key);
    }

    public List<String> runtimeIds() {
        return runtimeIds;
    }

    /// Names and ids, for "did you mean".
    public List<String> runtimeNames() {
        return runtimeNames;
    }

    public List<String> criterionNames() {
        return criterionNames;
    }

    public Set<String> sourceKeys() {
        return sourceKeys;
    }

    /// How names are matched: trimmed, without regard to case, inner space folded.
    public static String normalised(String name) {
        if (isPlain(name)) {
            return name;
        }
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /// Ids are written as they are matched; most names are ids, so the rest is spared them.
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char one = name.charAt(i);
            if ((one < 'a' || one > 'z') && (one < '0' || one > '9') && one != '-') {
                return false;
            }
        }
        return true;
    }

    private static <A extends Article> void register(Map<String, A> names, A article) {
        names.putIfAbsent(normalised(article.id()), article);
        names.putIfAbsent(normalised(article.name()), article);
        article.aliases().forEach(alias -> names.putIfAbsent(normalised(alias), article));
    }
}
